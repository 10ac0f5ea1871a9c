import { readKey } from "../../core/cells/readKey";
import { Refusal } from "../../core/refusal/Refusal";
import type { HandRow } from "../hand/HandRow";
import { readHands, type HandBySheet } from "../hand/planHand";
import { findHistory } from "../history/findHistory";
import { identities } from "../history/identities";
import { loadHoldings } from "../register/Holdings";
import type { HeldSheet, Holdings } from "../register/Holdings";
import type { Register } from "../register/Register";
import { dataOf, standing } from "../register/StandingColumn";
import { loadTables } from "../session/TableInfo";
import type { Work } from "../session/Work";
import { usersContent } from "../sheet/usersContent";
import { checkProtection } from "../write/checkProtection";
import { bringBack } from "./bringBack";
import { columnRefusals } from "./columnRefusals";
import { fingerprint } from "./fingerprint";
import type { Journal } from "./Journal";
import { begin } from "./journalPart";
import { markOf } from "./markOf";
import { repair } from "./repair";
import type { RestorePoint } from "./RestorePoint";

/** Earlier values can only come back into the rows that they were in. */
async function checkRows(work: Work, { columns }: Holdings, { method, columnStates, written }: RestorePoint): Promise<void> {
  if (columnStates.length === 0 || written === "") return;
  const tables = await loadTables(work.context);
  const own = columns.filter(({ entry }) => entry.method === method).map((column) => standing(column, tables));
  const cells = own.map((column) => ({ sheetId: column.sheetId, area: dataOf(column, tables) }));
  if ((await markOf(work, cells)) !== written) throw new Refusal("workbook.undoRowsMoved");
}

/** Rows of the history can only come back where they were. */
async function checkHistory(work: Work, holdings: Holdings, { history }: RestorePoint): Promise<void> {
  if (!history || history.written === "") return;
  const list = await findHistory(holdings, history.anchor)(work);
  if (list && fingerprint(await identities(work, list)) !== history.written) throw new Refusal("workbook.undoRowsMoved");
}

function handAfter({ hand }: Register, waiting: Register["hand"]): Pick<Register, "hand"> {
  return hand || waiting ? { hand: { ...hand, ...waiting } } : {};
}

/** What the user wrote on the run's sheets since: it goes back beside the same customers; what stood on sheets that go now waits for the next run. */
function withHand(
  point: RestorePoint,
  added: readonly HeldSheet[],
  hands: HandBySheet,
): { point: RestorePoint; waiting: Register["hand"] } {
  const sheetStates = point.sheetStates.map((state) => {
    const now = hands.get(state.entry.name);
    return now ? { ...state, hand: joinHand(state.hand ?? [], now) } : state;
  });
  const waiting = added.flatMap(({ entry }) => {
    const rows = (hands.get(entry.name) ?? []).filter(({ cells }) => cells.length > 0);
    return rows.length > 0 ? [[entry.id, rows] as const] : [];
  });
  return { point: { ...point, sheetStates }, waiting: waiting.length > 0 ? Object.fromEntries(waiting) : undefined };
}

/** Who stands in the newer list is told by it, others by the older one. */
function joinHand(before: readonly HandRow[], now: readonly HandRow[]): readonly HandRow[] {
  const met = new Set(now.map(({ name }) => readKey(name)));
  return [...now, ...before.filter(({ name }) => !met.has(readKey(name)))];
}

/**
 * Takes back the last run: what it added goes, what it replaced comes back. One that was interrupted is put back.
 *
 * @throws Refusal `workbook.nothingToUndo`, `workbook.undoRowsMoved` (rows were sorted, added or edited since), `workbook.sheetProtected`, `workbook.noRoom`,
 * `workbook.mergedInTheWay`, `workbook.pivotInTheWay`, `workbook.tableInTheWay`
 */
export async function undoLast(work: Work): Promise<void> {
  const holdings = await loadHoldings(work.context, work.memory);
  const { register, columns, ownSheets, sheets } = holdings;
  const { last } = register;
  if (register.unfinished) return repair(work);
  if (!last) throw new Refusal("workbook.nothingToUndo");
  const mine = columns.filter(({ entry }) => entry.method === last.method);
  const before = new Set(last.sheets.map(({ name }) => name));
  const touched = new Set([...mine.map(({ sheetId }) => sheetId), ...ownSheets.map(({ sheet }) => sheet.id)]);
  await checkProtection(work.context, { sheets: sheets.filter(({ id }) => touched.has(id)), structure: ownSheets.length > 0 });
  await checkRows(work, holdings, last);
  await checkHistory(work, holdings, last);
  const added = ownSheets.filter(({ entry }) => !before.has(entry.name));
  const left = await usersContent(
    work.context,
    ownSheets.filter(({ entry }) => entry.method === last.method),
  );
  const own = ownSheets.filter(({ entry }) => entry.method === last.method);
  const { point, waiting } = withHand(last, added, await readHands(work, own, await loadTables(work.context)));
  const journal: Journal = {
    point,
    columns: { after: register.columns.filter(({ method }) => method === point.method), mayBeDeleted: true },
    added: added.map(({ entry }) => entry),
    deletable: register.sheets.map(({ name }) => name),
    register: { version: 1, run: register.run + 1, columns: point.columns, sheets: point.sheets, ...handAfter(register, waiting) },
    known: sheets.map(({ id, name }) => ({ id, name })),
  };
  const [refused] = await columnRefusals(work, point, journal.columns);
  if (refused) throw refused;
  const { last: _, ...begun } = register;
  await begin(work, { ...begun, unfinished: { kind: "takingBack", method: last.method } }, journal);
  await bringBack(work, journal, new Set(left.map(({ entry }) => entry.name)));
}
