import { rangeAt } from "../session/rangeAt";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import type { LocatedHistory } from "./locateHistory";
import type { GoneRow, HistoryState } from "./HistoryState";
import { identities } from "./identities";
import { writeCells } from "./writeCells";

type Find = (work: Work) => Promise<LocatedHistory | undefined>;

/** The rows that went, of those that a run was about to remove: from the last to the first, and the run may have been stopped on the way. */
function missingRows(gone: readonly GoneRow[], present: readonly (string | null)[]): GoneRow[] {
  const left = new Map<string, number>();
  for (const identity of present) if (identity !== null) left.set(identity, (left.get(identity) ?? 0) + 1);
  return gone.filter(({ identity, others }) => {
    const count = (left.get(identity) ?? 0) - others;
    if (count > 0) left.set(identity, count - 1 + others);
    return count <= 0;
  });
}

/** Puts rows back where they were, with what the user had beside them. */
async function putBack(work: Work, { table, data, sheetId }: LocatedHistory, rows: readonly GoneRow[]): Promise<void> {
  const sheet = work.context.workbook.worksheets.getItem(sheetId);
  for (const { row, inputs, formats } of rows) {
    work.context.workbook.tables.getItem(table.id).rows.add(row, [inputs.map(() => "")]);
    const range = rangeAt(sheet, { ...data, row: data.row + row, rows: 1 });
    range.numberFormat = [[...formats]];
    range.values = [[...inputs]];
  }
  await sync(work);
}

/** Brings the history back to what it was before a run. Works from whatever state it finds. */
export async function restoreHistory(work: Work, state: HistoryState, find: Find): Promise<void> {
  const found = await find(work);
  if (!found) return;
  await putBack(work, found, missingRows(state.gone, await identities(work, found)));
  const now = (await find(work))!;
  const extra = now.data.rows - state.rows;
  if (extra > 0) {
    const sheet = work.context.workbook.worksheets.getItem(now.sheetId);
    const { area } = now.table;
    // Emptied first: once they have left the table, nothing tells any more that they are ours.
    rangeAt(sheet, { ...area, row: area.row + area.rows - extra, rows: extra }).clear(Excel.ClearApplyTo.all);
    work.context.workbook.tables.getItem(now.table.id).resize(rangeAt(sheet, { ...area, rows: area.rows - extra }));
    await sync(work);
  }
  await writeCells(work, now, { own: state.own, rows: state.updated });
  await sync(work);
}
