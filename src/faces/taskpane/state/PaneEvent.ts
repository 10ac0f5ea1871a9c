import type { Day } from "../../../core/days/Day";
import type { TableRole } from "../../../core/fields/Field";
import type { FieldId } from "../../../core/fields/fields";
import type { OptionValue } from "../../../core/method/OptionDeclaration";
import type { TableChoice } from "../../../flow/Choice";
import type { Preview } from "../../../flow/Preview";
import type { MethodFit, Survey } from "../../../flow/Session";
import type { MethodId } from "../../../methods/methods";
import type { ContactList } from "../../../sheets/contactList/ContactList";
import type { Receipt } from "../../../workbook/WorkbookPort";
import type { CardEvent } from "./CardState";
import type { Attempt, Earlier, Notice, Work } from "./PaneState";
import type { Trouble } from "./Trouble";

/** What happened, to the state: the user decided something, or some work came to an end. */
export type PaneEvent =
  | CardEvent
  | { readonly type: "surveying" }
  | { readonly type: "surveyed"; readonly survey: Survey; readonly earlier: Earlier }
  | { readonly type: "surveyFailed"; readonly trouble: Trouble }
  | { readonly type: "methodChosen"; readonly method: MethodId }
  | { readonly type: "starred"; readonly method: MethodId }
  | { readonly type: "tourEnded" }
  | { readonly type: "matchOpened" }
  | { readonly type: "tableChosen"; readonly role: TableRole; readonly table: TableChoice | null }
  | { readonly type: "columnChosen"; readonly role: TableRole; readonly field: FieldId; readonly column: number | null }
  | { readonly type: "fitsFound"; readonly fits: readonly MethodFit[] }
  | { readonly type: "matchAccepted" }
  | { readonly type: "wentBack" }
  | { readonly type: "optionSet"; readonly option: string; readonly value: OptionValue }
  | { readonly type: "optionWrong"; readonly option: string }
  | { readonly type: "optionsReset" }
  | { readonly type: "asOfSet"; readonly asOf: Day | null }
  | { readonly type: "previewing" }
  | { readonly type: "previewed"; readonly outcome: Preview }
  | { readonly type: "previewRefused"; readonly trouble: Trouble }
  | { readonly type: "writing" }
  | { readonly type: "worked"; readonly work: Work }
  | { readonly type: "cancelling" }
  | { readonly type: "cancelled"; readonly outcome: Preview }
  | { readonly type: "failed"; readonly what: Attempt; readonly trouble: Trouble; readonly outcome?: Preview }
  | { readonly type: "written"; readonly outcome: Preview; readonly receipt: Receipt }
  | { readonly type: "edited" }
  | { readonly type: "earlierFound"; readonly earlier: Earlier }
  | { readonly type: "takingBack" }
  | { readonly type: "takenBack" }
  | { readonly type: "removeAsked" }
  | { readonly type: "removing" }
  | { readonly type: "removed" }
  | { readonly type: "noticed"; readonly notice: Notice | null }
  | { readonly type: "rulesGiven"; readonly rules: TableChoice }
  | { readonly type: "contactsListed"; readonly list: ContactList; readonly receipt: Receipt }
  | { readonly type: "startedOver" };
