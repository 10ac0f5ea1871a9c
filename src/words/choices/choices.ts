import type { ChoiceFieldId, ChoiceOf } from "../../core/fields/fields";
import type { ChoiceWords } from "./ChoiceWords";
import { contactKindChoices, directionChoices } from "./contactChoices";
import { customerKindChoices, levelChoices, preferenceChoices, rivalryChoices } from "./organisationChoices";
import { needChoices } from "./needChoices";
import { productStageChoices } from "./productStageChoices";
import { contactRoleChoices, criteriaChoices, dealStatusChoices, stageChoices } from "./pipelineChoices";

/** Words of every column that is read into one of a few choices. A choice without its words does not compile. */
export const choiceWords: { readonly [F in ChoiceFieldId]: ChoiceWords<ChoiceOf<F>> } = {
  need: needChoices,
  productStage: productStageChoices,
  customerKind: customerKindChoices,
  technicalNeed: levelChoices,
  riskTolerance: levelChoices,
  rivalry: rivalryChoices,
  preference: preferenceChoices,
  stage: stageChoices,
  contactRole: contactRoleChoices,
  dealStatus: dealStatusChoices,
  budgetLevel: levelChoices,
  criteria: criteriaChoices,
  direction: directionChoices,
  contactKind: contactKindChoices,
};
