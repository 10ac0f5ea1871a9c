import type { Area } from "../../core/Area";
import { heldInput } from "../cells/heldInput";
import type { Input } from "../cells/Input";
import { rangeAt } from "../session/rangeAt";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";

/** What a row of cells holds, and how each cell shows. */
export interface CellsOfRow {
  readonly inputs: readonly Input[];
  readonly formats: readonly string[];
}

/** Cells asked for at a time; with four answers each they stay far below what Excel can send. */
const blockCells = 15_000;

/** Rows that follow one another, as first row and count. */
export function runsOf(rows: readonly number[], longest = Infinity): { readonly from: number; readonly count: number }[] {
  const runs: { from: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && row === last.from + last.count && last.count < longest) last.count += 1;
    else runs.push({ from: row, count: 1 });
  }
  return runs;
}

/** Reads single rows of an area: what has to be put into their cells to bring the present content back. `rows` count from the area's first and rise. */
export async function readRuns(
  work: Work,
  at: { readonly sheetId: string; readonly area: Area },
  rows: readonly number[],
): Promise<Map<number, CellsOfRow>> {
  const { area } = at;
  const sheet = work.context.workbook.worksheets.getItem(at.sheetId);
  const most = Math.max(1, Math.floor(blockCells / area.columns));
  const found = new Map<number, CellsOfRow>();
  let waiting: { readonly from: number; readonly range: Excel.Range }[] = [];
  let asked = 0;
  const answer = async (): Promise<void> => {
    await sync(work);
    for (const { from, range } of waiting) rowsIn(range).forEach((row, index) => found.set(from + index, row));
    waiting = [];
    asked = 0;
  };
  for (const { from, count } of runsOf(rows, most)) {
    const range = rangeAt(sheet, { ...area, row: area.row + from, rows: count }).load("values,formulas,valueTypes,numberFormat");
    waiting.push({ from, range });
    asked += count;
    if (asked >= most) await answer();
  }
  if (waiting.length > 0) await answer();
  return found;
}

function rowsIn({ values, formulas, valueTypes, numberFormat }: Excel.Range): CellsOfRow[] {
  return (values as unknown[][]).map((line, row) => ({
    inputs: line.map((value, column) =>
      heldInput({ value, formula: (formulas as unknown[][])[row]![column], type: valueTypes[row]![column] }),
    ),
    formats: (numberFormat as string[][])[row]!.map(String),
  }));
}
