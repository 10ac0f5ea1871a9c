import type { Cell } from "../Cell";
import { readNumber } from "../cells/readNumber";
import type { CellFunctionContext } from "../method/CellFunction";
import type { Reason } from "../method/Reason";
import { Refusal } from "../refusal/Refusal";
import type { Argument } from "./Argument";
import { isNothing } from "./isNothing";
import { isSingle } from "./isSingle";
import { sideBySide } from "./sideBySide";

/** A row of columns laid side by side: its numbers (NaN for an empty cell), why one cannot be read, or `null` for a blank row. */
export type NumberRow<P extends string> = { readonly numbers: Readonly<Record<P, number>> } | { readonly failure: Reason } | null;

export interface NumberRows<P extends string> {
  /** Whether every argument is one value, as in the cell of a table, where an answer has one cell to stand in. */
  readonly single: boolean;
  readonly rows: readonly NumberRow<P>[];
}

/**
 * Reads columns of numbers beside one another; a column that was left out is NaN throughout.
 * @throws Refusal `function.sizes`, `function.oneColumn`
 * Cost: O(cells).
 */
export function numberRows<P extends string>(args: Readonly<Record<P, Argument>>, context: CellFunctionContext): NumberRows<P> {
  const ids = Object.keys(args) as P[];
  const isEmpty = (cell: Cell): boolean => isNothing(cell, context);
  const side = sideBySide(args, isEmpty);
  if (side.shape.columns > 1) throw new Refusal("function.oneColumn", { parameter: ids[0] ?? "" });
  const rows = Array.from({ length: side.count }, (_, row): NumberRow<P> => {
    const cells = ids.map((id) => side.at(id, row));
    if (cells.every(isEmpty)) return null;
    const readings = cells.map((cell) => readNumber(cell, context.culture));
    const fault = readings.find((reading) => "fault" in reading);
    if (fault) return { failure: { code: fault.fault, facts: { met: fault.met } } };
    const numbers = readings.map((reading) => ("value" in reading ? reading.value : NaN));
    return { numbers: Object.fromEntries(ids.map((id, at) => [id, numbers[at]!])) as Record<P, number> };
  });
  return { single: ids.every((id) => args[id] === undefined || isSingle(args[id])), rows };
}
