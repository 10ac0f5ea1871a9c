import type { TableRole } from "../../../core/fields/Field";
import type { Language } from "../../../core/Language";
import { matchColumns } from "../../../flow/matchColumns";
import type { Preview } from "../../../flow/Preview";
import type { PlanShown } from "../../../workbook/PlanShown";
import { functionNames } from "../../../methods/functionNames";
import type { MethodId } from "../../../methods/methods";
import type { Recalculated } from "../../../workbook/formulas/Recalculated";
import { createStore, type Store } from "../state/createStore";
import type { PaneEvent } from "../state/PaneEvent";
import type { PaneState, View } from "../state/PaneState";
import { reduce } from "../state/reduce";
import { classifyAgain } from "./classifyAgain";
import { giveRules } from "./giveRules";
import { endTour, trySample } from "./firstRun";
import { goOn } from "./goOn";
import { listContacts } from "./listContacts";
import { lookAtWorkbook } from "./lookAtWorkbook";
import { openCard } from "./openCard";
import { currentWork, type PaneContext, type PaneParts } from "./PaneContext";
import { planOutcome } from "./planOutcome";
import { previewDraft } from "./previewDraft";
import { startFile } from "./startFile";
import { leave, removeAll, takeBack } from "./takeBack";
import { watchWorkbook } from "./watchWorkbook";
import { writeOutcome } from "./writeOutcome";

/** What the components can ask for. Everything that takes time, or touches the workbook, goes through here. */
export interface Pane {
  readonly store: Store<PaneState, PaneEvent>;
  readonly open: () => Promise<void>;
  readonly lookAgain: () => Promise<void>;
  /** Does again what could not be done for want of a part of the pane. */
  readonly goOn: () => Promise<void>;
  /** Puts a table (by its id; `null` for none) into a role on the matching page, its columns matched by header. */
  readonly putTable: (role: TableRole, source: string | null) => void;
  readonly changeMatch: (event: PaneEvent) => void;
  readonly preview: () => Promise<void>;
  /** Applies a change of the options or the day, and works the preview out again. */
  readonly change: (event: PaneEvent) => void;
  readonly back: () => void;
  /** What writing the previewed outcome would do; nothing is written. */
  readonly plan: (outcome: Preview) => Promise<PlanShown>;
  readonly write: () => Promise<void>;
  readonly cancel: () => void;
  readonly takeBack: () => Promise<void>;
  readonly removeAll: () => Promise<void>;
  /** Leaves interrupted work as it stands. */
  readonly leave: () => Promise<void>;
  /** Back to the first page, on the workbook as it is now. */
  readonly startOver: () => Promise<void>;
  readonly show: (sheet: string, address: string) => Promise<void>;
  /** Shows the card of the customer whose row is selected. */
  readonly openCard: (language: Language) => Promise<void>;
  readonly classifyAgain: () => Promise<void>;
  /** Has Excel calculate our formulas anew. Throws `Refusal`. */
  readonly recalculate: () => Promise<Recalculated>;
  /** Lists who to contact, over all methods that were run, and writes the list. */
  readonly listContacts: (language: Language) => Promise<void>;
  /** Makes a sheet of rules that is the user's own, of a method's or (`null`) of two examples, and previews it. */
  readonly giveRules: (from: MethodId | null) => Promise<void>;
  /** The last of these once more. */
  readonly giveRulesAgain: () => Promise<void>;
  /** Adds empty sheets for customers and contacts to a workbook that has none. */
  readonly startFile: (language: Language) => Promise<void>;
  /** Adds a sheet of sample orders to a workbook that has none, and previews them. */
  readonly trySample: (language: Language) => Promise<void>;
  /** The tour was skipped or has come to its end: it is not shown again in this workbook. */
  readonly endTour: () => Promise<void>;
  /** Puts a method among the favourites of this workbook, or takes it out. */
  readonly star: (method: MethodId) => Promise<void>;
}

/** Long enough that typing a number does not start a run per digit, short enough to feel at once. */
const pauseAfterChange = 250;

export function createPane(parts: PaneParts): Pane {
  const store = createStore<PaneState, PaneEvent>(reduce, { step: "opening" });
  const context: PaneContext = { ...parts, store, work: currentWork() };
  return { store, ...looking(context), ...deciding(context), ...changing(context) };
}

/** What shows the workbook without changing it. */
function looking(
  context: PaneContext,
): Pick<Pane, "open" | "lookAgain" | "goOn" | "plan" | "startOver" | "show" | "openCard" | "recalculate"> {
  const { store } = context;
  return {
    open: async () => {
      await lookAtWorkbook(context);
      await watchWorkbook(context);
    },
    lookAgain: async () => {
      store.dispatch({ type: "surveying" });
      await lookAtWorkbook(context);
    },
    startOver: async () => {
      store.dispatch({ type: "startedOver" });
      await lookAtWorkbook(context);
    },
    goOn: () => goOn(context),
    plan: (outcome) => planOutcome(context, outcome),
    show: (sheet, address) => show(context, sheet, address),
    openCard: (language) => openCard(context, language),
    recalculate: () => context.workbook.recalculate(functionNames.map(({ name }) => name)),
  };
}

/** What the user decides, and the preview that follows from it. */
function deciding(
  context: PaneContext,
): Pick<Pane, "putTable" | "changeMatch" | "preview" | "change" | "back" | "cancel" | "star" | "endTour"> {
  const { store } = context;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const previewSoon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void previewDraft(context), pauseAfterChange);
  };
  const stop = (): void => {
    clearTimeout(waiting);
    context.work.stop();
  };
  return {
    putTable: (role, source) => putTable(context, role, source),
    changeMatch: (event) => changeMatch(context, event),
    star: (method) => star(context, method),
    endTour: () => endTour(context),
    preview: async () => {
      const signal = context.work.start();
      // At once, because Excel may let whoever asks wait.
      store.dispatch({ type: "previewing" });
      // The tables may have grown since they were looked at.
      await lookAtWorkbook(context);
      if (!signal.aborted) await previewDraft(context);
    },
    change: (event) => {
      store.dispatch(event);
      // At once, so that nobody can write a picture that the options no longer give.
      store.dispatch({ type: "previewing" });
      previewSoon();
    },
    back: () => {
      stop();
      store.dispatch({ type: "wentBack" });
    },
    cancel: () => {
      store.dispatch({ type: "cancelling" });
      stop();
    },
  };
}

/** What changes the workbook. */
function changing(
  context: PaneContext,
): Pick<
  Pane,
  | "write"
  | "takeBack"
  | "removeAll"
  | "leave"
  | "classifyAgain"
  | "giveRules"
  | "giveRulesAgain"
  | "startFile"
  | "trySample"
  | "listContacts"
> {
  let given: MethodId | null = null;
  return {
    giveRules: (from) => giveRules(context, (given = from)),
    giveRulesAgain: () => giveRules(context, given),
    listContacts: (language) => listContacts(context, language),
    startFile: (language) => startFile(context, language),
    trySample: (language) => trySample(context, language),
    write: () => write(context),
    takeBack: () => takeBack(context),
    removeAll: () => removeAll(context),
    leave: () => leave(context),
    classifyAgain: () => classifyAgain(context),
  };
}

function putTable(context: PaneContext, role: TableRole, id: string | null): void {
  const state = context.store.state();
  if (state.step !== "open") return;
  const { sources, facts } = state.survey;
  const source = sources.find((table) => table.id === id);
  changeMatch(context, { type: "tableChosen", role, table: source ? matchColumns(source, role, facts.culture) : null });
}

function changeMatch({ store, session }: PaneContext, event: PaneEvent): void {
  store.dispatch(event);
  const state = store.state();
  if (state.step === "open" && state.view.at === "match") store.dispatch({ type: "fitsFound", fits: session.fitsOf(state.view.tables) });
}

async function star({ store, session }: PaneContext, method: MethodId): Promise<void> {
  store.dispatch({ type: "starred", method });
  const state = store.state();
  if (state.step !== "open") return;
  // A star that Excel does not keep costs a click next time: no reason to stop the user now.
  await session.keepFavourites(state.survey.favourites).catch(() => undefined);
}

async function write(context: PaneContext): Promise<void> {
  const state = context.store.state();
  const outcome = state.step === "open" ? writable(state.view) : null;
  if (outcome) await writeOutcome(context, outcome);
}

/** Only a picture that is true to the options as they stand. */
function writable(view: View): Preview | null {
  if (view.at === "failed") return writable(view.back);
  return view.at === "preview" && view.picture.status === "ready" && view.wrong.length === 0 ? view.picture.outcome : null;
}

async function show({ workbook, store }: PaneContext, sheet: string, address: string): Promise<void> {
  try {
    await workbook.select(sheet, address);
  } catch {
    store.dispatch({ type: "noticed", notice: "placeGone" });
  }
}
