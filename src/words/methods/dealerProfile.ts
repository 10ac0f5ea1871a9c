import { dealerProfile } from "../../methods/dealerProfile/dealerProfile";
import type { dealerTraits } from "../../methods/dealerProfile/dealerTraits";
import type { QuestionnaireNeed } from "../../methods/questionnaire/defineQuestionnaire";
import type { MethodWords } from "../MethodWords";
import {
  cardWords,
  classesOf,
  mixedWords,
  needTitles,
  questionnaireColumns,
  questionnaireFindings,
  questionnaireOptionWords,
  questionnaireSections,
  questionnaireWhy,
} from "../questionnaireWords";
import { text } from "../text";
import { dealerTypeWords } from "./dealerTypes";

const angles = {
  strength: text("Strength", "實力", "实力"),
  manner: text("Manner", "作風", "作风"),
  attitude: text("Attitude to us", "對我們的態度", "对我们的态度"),
  interest: text("Interest", "訴求", "诉求"),
};

/** Words of the dealer profile. */
export const dealerProfileWords: MethodWords<typeof dealerProfile> = {
  title: text("Dealer profile", "經銷商輪廓", "经销商画像"),
  question: text("What kind of dealer is this?", "這是什麼樣的經銷商？", "这是什么样的经销商？"),
  purpose: text(
    "Strength, manner, attitude and interest: four angles on a dealer",
    "實力、作風、態度、訴求，四個角度看經銷商",
    "实力、作风、态度、诉求，四个角度看经销商",
  ),
  classHeader: text("Dealer type", "經銷商類型", "经销商类型"),
  money: text("Revenue", "營收", "营收"),
  needs: needTitles(Object.keys(dealerProfile.needs) as QuestionnaireNeed<keyof typeof dealerTraits>[]),
  classes: { ...classesOf(dealerTypeWords), ...mixedWords },
  columns: {
    ...angles,
    score: questionnaireColumns.score,
    lead: questionnaireColumns.lead,
    monetary: questionnaireColumns.monetary,
  },
  options: {
    angle: {
      label: text("Angle of the class", "以哪個角度分類", "以哪个角度分类"),
      help: text(
        "All four angles stand beside the dealer; this one is the class of the summary.",
        "四個角度都會列出；摘要以此角度分類。",
        "四个角度都会列出；摘要以此角度分类。",
      ),
      choices: angles,
    },
    ...questionnaireOptionWords,
  },
  why: questionnaireWhy,
  findings: questionnaireFindings,
  refusals: {},
  sections: questionnaireSections,
  phrases: cardWords(dealerTypeWords),
};
