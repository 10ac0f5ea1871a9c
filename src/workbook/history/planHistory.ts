import { Refusal } from "../../core/refusal/Refusal";
import type { SheetDescription, Style } from "../../sheets/SheetDescription";
import { addressOf } from "../area/addressOf";
import { contains } from "../area/contains";
import { inputOf } from "../cells/inputOf";
import type { Input } from "../cells/Input";
import type { Holdings } from "../register/Holdings";
import { rangeAt } from "../session/rangeAt";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import type { HistoryPlan, WritePlan } from "../WorkbookPort";
import { areaOfBlock } from "../sheet/fillBlock";
import { heldHistory } from "./heldHistory";
import type { HistoryChange } from "./HistoryChange";
import type { GoneRow, HistoryRow } from "./HistoryState";
import { identities, identityOf } from "./identities";
import { locateHistory, type LocatedHistory } from "./locateHistory";
import { readRuns } from "./readRuns";

/** Which rows stay, go and come. Rows count from the first data row. */
interface Sorting {
  /** Row of the history by row of the plan. */
  readonly stays: ReadonlyMap<number, number>;
  readonly comes: readonly number[];
  readonly goes: readonly number[];
}

/** The history's columns that the plan fills: a column that only the plan knows stays out, for the list was made without it. */
function columnsIn({ columns, sheet }: HistoryPlan, { columns: known }: LocatedHistory) {
  return columns.flatMap(({ id, format }, index) => {
    const place = known.get(id);
    return place === undefined ? [] : [{ index, place, format, style: styleOf(sheet, index) }];
  });
}

/** The look that a column of the list is made with. */
function styleOf({ blocks, table }: SheetDescription, index: number): Style | undefined {
  const { row = 0, column = 0 } = table?.area ?? {};
  const place = { row: row + 1, column: column + index, rows: 1, columns: 1 };
  return blocks.find((block) => contains(areaOfBlock(block), place))?.style;
}

/** Rows are matched by period and customer. Of a replaced period a row goes whose customer is not in it any more; one that says nobody's name stays. */
function sortRows(present: readonly (string | null)[], planned: readonly (string | null)[]): Sorting {
  const periods = new Set(planned.flatMap((identity) => identity?.split("\n")[0] ?? []));
  const free = new Map<string, number[]>();
  present.forEach((identity, row) => {
    if (identity !== null && periods.has(identity.split("\n")[0]!)) free.set(identity, [...(free.get(identity) ?? []), row]);
  });
  const stays = new Map<number, number>();
  const comes: number[] = [];
  planned.forEach((identity, index) => {
    const row = identity === null ? undefined : free.get(identity)?.shift();
    if (row === undefined) comes.push(index);
    else stays.set(index, row);
  });
  return { stays, comes, goes: [...free.values()].flat().sort((a, b) => a - b) };
}

/**
 * Decides what a run does to the history that is there; `undefined` where there is none yet. Writes nothing.
 *
 * @throws Refusal `workbook.historyTableGone`, `workbook.historyColumnGone`, `workbook.historyNoRoom`, `workbook.historyTotals`
 */
export async function planHistory(work: Work, { method, history }: WritePlan, holdings: Holdings): Promise<HistoryChange | undefined> {
  const held = heldHistory(holdings, method);
  if (!history || !held) return undefined;
  const located = await locateHistory(work.context, held);
  const { data, sheetId, sheetName } = located;
  const columns = columnsIn(history, located);
  const own = columns.map(({ place }) => place);
  const inputs = (row: number): Input[] => columns.map(({ index }) => inputOf(history.rows[row]![index] ?? null));
  const present = await identities(work, located);
  const at = (id: string) => history.columns.findIndex((column) => column.id === id);
  const [period, key] = [at("period"), at("key")];
  const sorting = sortRows(
    present,
    history.rows.map((row) => identityOf(row[period] ?? null, row[key] ?? null)),
  );
  const concerned = [...new Set([...sorting.stays.values(), ...sorting.goes])].sort((a, b) => a - b);
  const cells = await readRuns(work, { sheetId, area: data }, concerned);
  const updates: HistoryRow[] = [];
  const updated: HistoryRow[] = [];
  for (const [index, row] of sorting.stays) {
    const before = own.map((place) => cells.get(row)!.inputs[place]!);
    const after = inputs(index);
    if (before.every((input, column) => input === after[column])) continue;
    updates.push({ row, inputs: after });
    updated.push({ row, inputs: before });
  }
  const gone = sorting.goes.map((row): GoneRow => {
    const others = present.filter((identity, other) => identity === present[row] && !sorting.goes.includes(other)).length;
    return { row, ...cells.get(row)!, identity: present[row]!, others };
  });
  const added = sorting.comes.length;
  await checkRoom(work, located, added);
  const state = { anchor: held.entry.name, rows: data.rows, own, updated, gone, added, written: "" };
  return {
    sheetName,
    updates,
    additions: sorting.comes.map(inputs),
    formats: columns.map(({ format }) => format),
    styles: columns.map(({ style }) => style),
    state,
  };
}

/** New rows go beneath the last one: nothing may stand there, and no totals row. */
async function checkRoom(work: Work, { data, sheetId, sheetName, table }: LocatedHistory, added: number): Promise<void> {
  if (added === 0) return;
  if (table.showTotals) throw new Refusal("workbook.historyTotals", { sheet: sheetName });
  const area = { ...data, row: data.row + data.rows, rows: added };
  const content = rangeAt(work.context.workbook.worksheets.getItem(sheetId), area).getUsedRangeOrNullObject(true).load("address");
  await sync(work);
  if (!content.isNullObject) throw new Refusal("workbook.historyNoRoom", { sheet: sheetName, address: addressOf(area) });
}
