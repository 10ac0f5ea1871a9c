import type { Refusal } from "../core/refusal/Refusal";
import type { PlanShown } from "../workbook/PlanShown";

/** What is shown where no plan could be made: why, and nothing else. */
export function withoutPlan({ code, facts }: Pick<Refusal, "code" | "facts">): PlanShown {
  return { sheets: [], keptSheets: 0, obstacles: [{ code, facts }], remarks: [] };
}
