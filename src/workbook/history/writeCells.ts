import type { Input } from "../cells/Input";
import { rangeAt } from "../session/rangeAt";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import type { HistoryRow } from "./HistoryState";
import type { LocatedHistory } from "./locateHistory";
import { runsOf } from "./readRuns";

/** Cells written before Excel is asked to take them. */
const blockCells = 20_000;

/** Writes columns of an area, given row by row; columns that stand apart are written apart, so that nothing between them is touched. */
export async function writeCells(
  work: Work,
  { sheetId, data }: Pick<LocatedHistory, "sheetId" | "data">,
  { own, rows }: { readonly own: readonly number[]; readonly rows: readonly HistoryRow[] },
): Promise<void> {
  const sheet = work.context.workbook.worksheets.getItem(sheetId);
  const sorted = [...rows].sort((a, b) => a.row - b.row);
  const byRow = new Map(sorted.map(({ row, inputs }) => [row, inputs]));
  const places = own.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  let written = 0;
  for (const { from, count } of runsOf(
    sorted.map(({ row }) => row),
    Math.max(1, Math.floor(blockCells / own.length)),
  )) {
    for (const { from: left, count: columns } of runsOf(places.map(({ place }) => place))) {
      const group = places.filter(({ place }) => place >= left && place < left + columns);
      const range = rangeAt(sheet, { row: data.row + from, column: data.column + left, rows: count, columns });
      range.values = Array.from({ length: count }, (_, row): Input[] => group.map(({ index }) => byRow.get(from + row)![index]!));
      range.untrack();
    }
    written += count * own.length;
    if (written >= blockCells) {
      await sync(work);
      written = 0;
    }
  }
}
