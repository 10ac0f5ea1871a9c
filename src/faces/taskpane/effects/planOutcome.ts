import type { Preview } from "../../../flow/Preview";
import { withoutPlan } from "../../../flow/withoutPlan";
import type { PlanShown } from "../../../workbook/PlanShown";
import { troubleOf } from "../state/Trouble";
import type { PaneContext } from "./PaneContext";
import { choiceOf } from "./previewDraft";

/** What writing the previewed outcome would do. Why that could not be found out is told like anything else that stands in the way. */
export async function planOutcome({ session, store }: PaneContext, outcome: Preview): Promise<PlanShown> {
  const state = store.state();
  const choice = state.step === "open" ? choiceOf(state.draft) : null;
  try {
    if (choice) return await session.plan(choice, outcome);
    return withoutPlan({ code: "workbook.readFailed", facts: {} });
  } catch (error) {
    const trouble = troubleOf(error);
    return withoutPlan(trouble.kind === "refusal" ? trouble.refusal : { code: "workbook.readFailed", facts: { reason: trouble.message } });
  }
}
