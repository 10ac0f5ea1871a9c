import type { Language } from "../../../core/Language";
import { loadedPart } from "../../../core/refusal/loadedPart";
import { troubleOf } from "../state/Trouble";
import { today } from "../today";
import { lookAtEarlier, lookAtWorkbook } from "./lookAtWorkbook";
import type { PaneContext } from "./PaneContext";
import { watchWork } from "./watchWork";

/** Lists who to contact, on the tables as they are now, and writes the list; it is taken back like a run. */
export async function listContacts(context: PaneContext, language: Language): Promise<void> {
  const { store, workbook, work } = context;
  const signal = work.start();
  store.dispatch({ type: "writing" });
  try {
    const making = await loadedPart(() => import(/* webpackChunkName: "contacts" */ "../../../flow/contactList/writeContactList"));
    await lookAtWorkbook(context);
    const state = store.state();
    if (state.step !== "open") return;
    const { survey, draft } = state;
    const wish = { tables: draft.tables, today: today(), day: null, language, watch: watchWork(store, signal) };
    store.dispatch({ type: "contactsListed", ...(await making.writeContactList(workbook, survey, wish)) });
  } catch (error) {
    store.dispatch(signal.aborted ? { type: "startedOver" } : { type: "failed", what: "contacts", trouble: troubleOf(error) });
  }
  await lookAtEarlier(context);
}
