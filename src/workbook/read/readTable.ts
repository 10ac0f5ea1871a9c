import type { Cell } from "../../core/Cell";
import type { TableData, TableSource } from "../WorkbookPort";
import type { Work } from "../session/Work";
import { locateSource } from "./locateSource";
import { readRows } from "./readRows";

/** Reads whole columns of a table, hidden and filtered rows included. */
export async function readTable(work: Work, source: TableSource, columns: readonly number[]): Promise<TableData> {
  const { context, progress, signal } = work;
  const { sheetId, sheetName, area, data } = await locateSource(context, source);
  const wanted = [...new Set(columns)].filter((index) => index >= 0 && index < area.columns);
  const read = new Map<number, Cell[]>(wanted.map((index) => [index, []]));
  const strips = wanted.map((index) => ({ column: area.column + index, columns: 1 }));
  progress("reading", 0, data.rows);
  const sheet = context.workbook.worksheets.getItem(sheetId);
  await readRows({ context, sheet, row: data.row, rows: data.rows, strips, signal }, (cells, row) => {
    wanted.forEach((index, at) => {
      const column = read.get(index)!;
      for (const line of cells[at]!) column.push(line[0] ?? null);
    });
    progress("reading", row - data.row + (cells[0]?.length ?? 0), data.rows);
  });
  return { source: { ...source, sheet: sheetName, area, rowCount: data.rows }, columns: read };
}
