import { loadedPart } from "../core/refusal/loadedPart";
import { readListedHand } from "./hand/readListedHand";
import { readHistory } from "./history/readHistory";
import { readTable } from "./read/readTable";
import { loadChoice, saveChoice } from "./register/choicePart";
import { loadHoldings } from "./register/Holdings";
import { loadRegister } from "./register/registerPart";
import { tellOwned } from "./register/tellOwned";
import { readFacts } from "./session/readFacts";
import { Session } from "./session/Session";
import { showRange } from "./session/showRange";
import { watchChanges } from "./session/watchChanges";
import { listTables } from "./tables/listTables";
import type { WorkbookPort } from "./WorkbookPort";

/** What changes the workbook, loaded when it is needed, so that the pane is there sooner. */
const changes = () => loadedPart(() => import(/* webpackChunkName: "writing", webpackPrefetch: true */ "./changes"));
/** What follows the selection, loaded when somebody asks who is selected. */
const looking = () => loadedPart(() => import(/* webpackChunkName: "card" */ "./looking"));

/** The workbook that is open in Excel, through Office.js (ExcelApi 1.13). Call once Office is ready; one for the life of the pane. */
export function createOfficeWorkbook(): WorkbookPort {
  const session = new Session();
  return {
    facts: () => session.run("workbook.readFailed", ({ context }) => readFacts(context)),
    tables: () =>
      session.run("workbook.readFailed", async ({ context, memory }) => {
        const holdings = await loadHoldings(context, memory);
        session.note(holdings);
        return listTables(context, holdings);
      }),
    read: (source, columns, watch) => session.run("workbook.readFailed", (work) => readTable(work, source, columns), watch ?? {}),
    history: (method) => session.run("workbook.readFailed", (work) => readHistory(work, method)),
    hand: (sheet) => session.run("workbook.readFailed", (work) => readListedHand(work, sheet)),
    write: (plan, watch) => session.change(async () => (await changes()).writePlan(session, plan, watch ?? {})),
    plan: (plan, watch) =>
      session.run("workbook.readFailed", async (work) => (await changes()).showPlan(work, plan, session.sharedSheet), watch ?? {}),
    give: (sheet) => session.change(async () => (await changes()).giveSheet(session, sheet)),
    canUndo: () =>
      session.run("workbook.readFailed", async ({ context, memory }) => {
        const { last, unfinished } = await loadRegister(context, memory);
        return last !== undefined || (unfinished !== undefined && unfinished.kind !== "removing");
      }),
    // Half an undo would be worse than a late one: neither this nor removing can be called off.
    undo: (watch) =>
      session.change(async () => session.run("workbook.writeFailed", (await changes()).undoLast, { progress: watch?.progress })),
    owned: () => session.run("workbook.readFailed", tellOwned),
    removeAll: (watch) =>
      session.change(async () => session.run("workbook.writeFailed", (await changes()).removeEverything, { progress: watch?.progress })),
    leave: () => session.change(async () => session.run("workbook.writeFailed", (await changes()).leaveUnfinished)),
    recall: () => session.run("workbook.readFailed", ({ context }) => loadChoice(context)),
    remember: (choice) => session.run("workbook.writeFailed", ({ context }) => saveChoice(context, choice)),
    recalculate: (functions, watch) =>
      session.run("workbook.readFailed", async (work) => (await looking()).recalculateCalls(work, functions), watch ?? {}),
    select: (sheet, address) => session.run("workbook.readFailed", ({ context }) => showRange(context, sheet, address)),
    onChange: (callback) => watchChanges(session, callback),
    results: () =>
      session.run("workbook.readFailed", async ({ context, memory }) =>
        (await looking()).listResults(context, await loadHoldings(context, memory)),
      ),
    cells: (sheet, area) => session.run("workbook.readFailed", async ({ context }) => (await looking()).readCells(context, sheet, area)),
    selection: () => session.run("workbook.readFailed", async ({ context }) => (await looking()).readSelection(context)),
    onSelect: async (callback) => (await looking()).watchSelection(callback),
  };
}
