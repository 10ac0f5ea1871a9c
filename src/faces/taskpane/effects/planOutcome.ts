import type { Preview } from "../../../flow/Preview";
import { withoutPlan } from "../../../flow/withoutPlan";
import type { PlanShown } from "../../../workbook/PlanShown";
import { troubleOf } from "../state/Trouble";
import type { PaneContext } from "./PaneContext";

/** What writing the previewed outcome would do. Why that could not be found out is told like anything else that stands in the way. */
export async function planOutcome({ session }: PaneContext, outcome: Preview): Promise<PlanShown> {
  try {
    return await session.plan(outcome);
  } catch (error) {
    const trouble = troubleOf(error);
    return withoutPlan(trouble.kind === "refusal" ? trouble.refusal : { code: "workbook.readFailed", facts: { reason: trouble.message } });
  }
}
