import { matchColumns } from "../../../flow/matchColumns";
import type { MethodId } from "../../../methods/methods";
import type { PaneState } from "../state/PaneState";
import { troubleOf } from "../state/Trouble";
import { lookAtWorkbook } from "./lookAtWorkbook";
import type { PaneContext } from "./PaneContext";
import { previewDraft } from "./previewDraft";

/** The cell in which the class of the first rule stands on a sheet that was given. */
const firstRule = "B5";

/**
 * Gives the user a sheet of rules of his own, shows it, and goes by it from then on.
 * @param from the method whose decision table is copied; `null` for two examples
 */
export async function giveRules(context: PaneContext, from: MethodId | null): Promise<void> {
  const { session, store, workbook } = context;
  const state = store.state();
  if (state.step !== "open") return;
  const { tables, options } = state.draft;
  try {
    const sheet = await session.giveRules(from && { method: from, options: options[from] ?? {} }, tables);
    await workbook.select(sheet, firstRule);
    await lookAtWorkbook(context);
    goBy(context, sheet);
  } catch (error) {
    store.dispatch({ type: "failed", what: "giveRules", trouble: troubleOf(error), ...outcomeIn(state) });
    return;
  }
  await previewDraft(context);
  store.dispatch({ type: "noticed", notice: "rulesGiven" });
}

/** Puts the table on the sheet into the role of the rules. */
function goBy({ session, store }: PaneContext, sheet: string): void {
  const state = store.state();
  if (state.step !== "open") return;
  const { sources, facts } = state.survey;
  const source = sources.find((table) => table.sheet === sheet && table.kind === "table");
  if (!source) return;
  store.dispatch({ type: "rulesGiven", rules: matchColumns(source, "rules", facts.culture) });
  const changed = store.state();
  if (changed.step === "open") store.dispatch({ type: "fitsFound", fits: session.fitsOf(changed.draft.tables) });
}

/** The preview to come back to. */
function outcomeIn(state: PaneState) {
  const view = state.step === "open" ? state.view : undefined;
  return view?.at === "preview" && view.picture.status === "ready" ? { outcome: view.picture.outcome } : {};
}
