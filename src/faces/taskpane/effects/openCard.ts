import type { Language } from "../../../core/Language";
import { loadedPart } from "../../../core/refusal/loadedPart";
import type { CardGround, CardReader } from "../../../flow/card/createCardReader";
import type { PaneState } from "../state/PaneState";
import { troubleOf } from "../state/Trouble";
import { today } from "../today";
import { atRest } from "./atRest";
import { lookAtWorkbook } from "./lookAtWorkbook";
import type { PaneContext } from "./PaneContext";

/** Moving through rows with the arrow keys asks once, at the end. */
const pauseAfterSelection = 150;
/** People type several cells in a row. */
const pauseAfterEdit = 800;

/** Shows the customer card, and keeps it true while it is open: to what is selected, and to what is edited. */
export async function openCard(context: PaneContext, language: Language): Promise<void> {
  const { store, workbook } = context;
  store.dispatch({ type: "cardOpened" });
  try {
    const { createCardReader } = await loadedPart(() => import(/* webpackChunkName: "card" */ "../../../flow/card/createCardReader"));
    // The tables may have grown since they were looked at.
    await lookAtWorkbook(context);
    if (isOpen(store.state()))
      await follow(
        context,
        createCardReader(workbook, () => groundOf(store.state(), language)),
      );
  } catch (error) {
    store.dispatch({ type: "cardRefused", trouble: troubleOf(error) });
  }
}

/** Looks now, and again whenever something else is selected or edited, until the card is closed. */
async function follow(context: PaneContext, reader: CardReader): Promise<void> {
  const { store, workbook } = context;
  let edited = false;
  const looking = atRest(async () => {
    if (!isOpen(store.state())) return;
    if (edited) store.dispatch({ type: "cardReading" });
    if (edited) await lookAtWorkbook(context);
    edited = false;
    await look(context, reader);
  });
  const stops = await Promise.allSettled([
    workbook.onSelect(() => looking.soon(pauseAfterSelection)),
    workbook.onChange((sheet) => {
      reader.forget(sheet);
      edited = true;
      looking.soon(pauseAfterEdit);
    }),
  ]);
  looking.soon(0);
  whenClosed(context, () => {
    looking.stop();
    // Without events the card still shows who was selected when it was opened.
    for (const stop of stops) if (stop.status === "fulfilled") void stop.value().catch(() => undefined);
  });
}

async function look({ store }: PaneContext, reader: CardReader): Promise<void> {
  try {
    store.dispatch({ type: "cardLooked", look: await reader.look() });
  } catch (error) {
    store.dispatch({ type: "cardRefused", trouble: troubleOf(error) });
  }
}

function isOpen(state: PaneState): boolean {
  return state.step === "open" && state.view.at === "card";
}

/** Calls back once the card is no longer shown; at once where it is gone already. */
function whenClosed({ store }: PaneContext, closed: () => void): void {
  const check = (): void => {
    if (isOpen(store.state())) return;
    leave();
    closed();
  };
  const leave = store.subscribe(check);
  check();
}

function groundOf(state: PaneState, language: Language): CardGround {
  if (state.step !== "open") throw new Error("The card is read while the workbook is not looked at.");
  const { survey, draft } = state;
  return { sources: survey.sources, tables: draft.tables, asOf: draft.asOf, culture: survey.facts.culture, today: today(), language };
}
