import { Refusal } from "../../core/refusal/Refusal";
import { addressOf } from "../area/addressOf";
import { loadHoldings } from "../register/Holdings";
import { fingerprint } from "../restore/fingerprint";
import { rangeAt } from "../session/rangeAt";
import { setFormat } from "../session/setFormat";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import { applyStyle } from "../sheet/fillBlock";
import type { HistoryChange } from "./HistoryChange";
import { findHistory } from "./findHistory";
import { identities } from "./identities";
import type { LocatedHistory } from "./locateHistory";
import { readRuns } from "./readRuns";
import { writeCells } from "./writeCells";

/** Adds rows beneath the last one: the table grows first, so that what is written is part of it whatever happens next. */
async function addRows(work: Work, located: LocatedHistory, { additions, formats, styles, state }: HistoryChange): Promise<void> {
  if (additions.length === 0) return;
  const { data, sheetId, table } = located;
  const sheet = work.context.workbook.worksheets.getItem(sheetId);
  work.context.workbook.tables.getItem(table.id).resize(rangeAt(sheet, { ...table.area, rows: table.area.rows + additions.length }));
  await sync(work);
  formats.forEach((format, index) => {
    const area = { row: data.row + data.rows, column: data.column + state.own[index]!, rows: additions.length, columns: 1 };
    const style = styles[index];
    if (format !== null) setFormat(rangeAt(sheet, area), format);
    if (style) applyStyle(rangeAt(sheet, area), style);
  });
  const rows = additions.map((inputs, index) => ({ row: data.rows + index, inputs }));
  await writeCells(work, located, { own: state.own, rows });
}

/** From the last to the first, so that the places of those that are still to go do not change. */
function removeRows(work: Work, { table }: LocatedHistory, { state }: HistoryChange): void {
  const { rows } = work.context.workbook.tables.getItem(table.id);
  for (const { row } of [...state.gone].reverse()) rows.getItemAt(row).delete();
}

/**
 * Writes a run into the history: rows whose amounts changed, new rows at the end, and last the rows that go.
 * @returns the fingerprint of whose rows stand where
 */
export async function writeHistory(work: Work, change: HistoryChange): Promise<string> {
  const { state } = change;
  const located = findHistory(await loadHoldings(work.context, work.memory), state.anchor);
  const list = await located(work);
  if (!list) throw new Refusal("workbook.sheetGone", { sheet: change.sheetName });
  await writeCells(work, list, { own: state.own, rows: change.updates });
  await addRows(work, list, change);
  await sync(work);
  await verifyHidden(work, list, change);
  removeRows(work, list, change);
  await sync(work);
  const after = await located(work);
  return fingerprint(after ? await identities(work, after) : []);
}

/** Rows hidden by a filter can make Excel put values into the wrong rows: where some are hidden, what was written is read back and compared. */
async function verifyHidden(
  work: Work,
  { sheetId, data }: LocatedHistory,
  { additions, updates, state, sheetName }: HistoryChange,
): Promise<void> {
  const area = { ...data, rows: data.rows + additions.length };
  const whole = rangeAt(work.context.workbook.worksheets.getItem(sheetId), area).load("rowHidden");
  await sync(work);
  // `null` says that some are hidden and some are not.
  if ((whole.rowHidden as boolean | null) === false) return;
  const wanted = new Map(
    [...updates, ...additions.map((inputs, index) => ({ row: data.rows + index, inputs }))].map(({ row, inputs }) => [row, inputs]),
  );
  const rows = [...wanted.keys()].sort((a, b) => a - b);
  const found = await readRuns(work, { sheetId, area }, rows);
  const same = rows.every((row) => state.own.every((place, index) => found.get(row)!.inputs[place] === wanted.get(row)![index]));
  if (!same) throw new Refusal("workbook.filteredConflict", { sheet: sheetName, address: addressOf(area) });
}
