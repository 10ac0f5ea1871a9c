import type { Earlier } from "../state/PaneState";
import { troubleOf } from "../state/Trouble";
import type { PaneContext } from "./PaneContext";

/** Finds the tables and what was written before; tells the state. */
export async function lookAtWorkbook({ session, workbook, store }: PaneContext): Promise<void> {
  try {
    const survey = await session.survey();
    const earlier = await earlierIn(workbook);
    store.dispatch({ type: "surveyed", survey, earlier });
    const state = store.state();
    if (state.step === "open" && state.draft.tables !== survey.tables)
      store.dispatch({ type: "fitsFound", fits: session.fitsOf(state.draft.tables) });
  } catch (error) {
    store.dispatch({ type: "surveyFailed", trouble: troubleOf(error) });
  }
}

/** What was written before, asked again after a run. */
export async function lookAtEarlier({ workbook, store }: PaneContext): Promise<void> {
  store.dispatch({ type: "earlierFound", earlier: await earlierIn(workbook) });
}

async function earlierIn(workbook: PaneContext["workbook"]): Promise<Earlier> {
  const { columns, sheets, history, unfinished } = await workbook.owned();
  return { columns, sheets, history, canUndo: await workbook.canUndo(), unfinished };
}
