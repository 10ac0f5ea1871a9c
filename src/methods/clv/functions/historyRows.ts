import type { Argument } from "../../../core/arguments/Argument";
import { isNothing } from "../../../core/arguments/isNothing";
import type { Shape } from "../../../core/arguments/Shape";
import { sideBySide } from "../../../core/arguments/sideBySide";
import type { Cell } from "../../../core/Cell";
import { readNumber } from "../../../core/cells/readNumber";
import type { CellFunctionContext, CellResult } from "../../../core/method/CellFunction";
import type { Reason } from "../../../core/method/Reason";
import type { History } from "../Histories";
import { historyFault } from "../historyFault";

/** A row of the columns: its history and mean value (NaN where there is none), why it has none, or `null` for a blank row. */
export type HistoryRow = (History & { readonly meanValue: number }) | Reason | null;

export interface HistoryColumns {
  readonly x: Argument;
  readonly tx: Argument;
  readonly T: Argument;
  readonly meanValue?: Argument;
}

/** Reads histories laid side by side. */
export function historyRows(
  { x, tx, T, meanValue }: HistoryColumns,
  context: CellFunctionContext,
): { readonly shape: Shape; readonly rows: readonly HistoryRow[] } {
  const isEmpty = (cell: Cell): boolean => isNothing(cell, context);
  const side = sideBySide({ x, tx, T, meanValue }, isEmpty);
  const rows = Array.from({ length: side.count }, (_, row): HistoryRow => {
    const cells = (["x", "tx", "T"] as const).map((id) => side.at(id, row));
    const value: Cell = meanValue ? side.at("meanValue", row) : null;
    return [...cells, value].every(isEmpty) ? null : historyIn(cells, value, context);
  });
  return { shape: side.shape, rows };
}

function historyIn(cells: readonly Cell[], value: Cell, { culture }: CellFunctionContext): HistoryRow {
  const numbers: number[] = [];
  for (const cell of [...cells, value]) {
    const reading = readNumber(cell, culture);
    if ("fault" in reading) return { code: reading.fault, facts: { met: reading.met } };
    if ("empty" in reading && numbers.length < cells.length) return { code: "cell.empty", facts: {} };
    numbers.push("value" in reading ? reading.value : NaN);
  }
  const [x = NaN, tx = NaN, T = NaN, meanValue = NaN] = numbers;
  if (historyFault({ x, tx, T })) return { code: "function.notAHistory", facts: { x, tx, T } };
  return { x, tx, T, meanValue };
}

/** Whether a row holds a history. */
export function isHistory(row: HistoryRow): row is Exclude<HistoryRow, Reason | null> {
  return row !== null && "x" in row;
}

/** What stands beside each row: a number from its history, nothing beside a blank row, the reason otherwise. */
export function besideRows(rows: readonly HistoryRow[], of: (history: Exclude<HistoryRow, Reason | null>) => number): CellResult[] {
  return rows.map((row) => {
    if (row === null) return "";
    return isHistory(row) ? of(row) : { failure: row };
  });
}
