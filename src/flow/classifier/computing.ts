import type { WritePlan } from "../../workbook/WorkbookPort";
import type { Outcome } from "../Outcome";
import { planOf } from "../planOf";
import { refuseMovedRows } from "../refuseMovedRows";
import type { PlanWish } from "./Classifier";

/** What computes, loaded together where it computes: on the pane's thread or beside it. */
export { classify } from "../classify";
export { previewOf } from "../previewOf";

export function planFor(outcome: Outcome, { language, customersNow }: PlanWish): WritePlan {
  if (customersNow) refuseMovedRows(outcome, customersNow);
  return planOf(outcome, language);
}
