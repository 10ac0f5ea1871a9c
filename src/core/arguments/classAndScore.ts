import type { CellResult } from "../method/CellFunction";
import type { NumberRow, NumberRows } from "./numberRows";

/** The class and the score of a row; `null` where nothing can be said of it. */
type Judge<P extends string> = (numbers: Readonly<Record<P, number>>) => { readonly id: string; readonly score: number } | null;

/** Class and score beside each row; the class alone where there is one cell to answer in. O(rows). */
export function classAndScore<P extends string>({ single, rows }: NumberRows<P>, judge: Judge<P>): CellResult[][] {
  return rows.map((row) => cellsOf(row, judge).slice(0, single ? 1 : 2));
}

function cellsOf<P extends string>(row: NumberRow<P>, judge: Judge<P>): CellResult[] {
  if (row === null) return ["", ""];
  if ("failure" in row) return [row, ""];
  const found = judge(row.numbers);
  return found ? [{ word: "class", id: found.id }, found.score] : [{ failure: { code: "cell.empty", facts: {} } }, ""];
}
