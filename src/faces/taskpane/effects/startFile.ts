import type { Language } from "../../../core/Language";
import { loadedPart } from "../../../core/refusal/loadedPart";
import { troubleOf } from "../state/Trouble";
import { lookAtWorkbook } from "./lookAtWorkbook";
import type { PaneContext } from "./PaneContext";

/** The cell of the first customer on a sheet that was given. */
const firstCustomer = "A5";

/** Adds an empty list of customers and an empty record of contacts, and shows where to begin. */
export async function startFile(context: PaneContext, language: Language): Promise<void> {
  const { store, workbook } = context;
  try {
    const start = await loadedPart(() => import(/* webpackChunkName: "writing" */ "../../../flow/startFile"));
    const [customers = ""] = await start.startFile(workbook, language);
    await workbook.select(customers, firstCustomer);
  } catch (error) {
    store.dispatch({ type: "failed", what: "startFile", trouble: troubleOf(error) });
    return;
  }
  await lookAtWorkbook(context);
}
