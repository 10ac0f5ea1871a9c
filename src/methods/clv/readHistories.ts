import type { Reason } from "../../core/method/Reason";
import type { Histories } from "./Histories";
import { historyFault } from "./historyFault";

export interface ReadHistories {
  /** Rows with a sound history; everything else here is in their order. */
  readonly rows: readonly number[];
  readonly histories: Histories;
  readonly meanValue: Float64Array;
  /** Per row of the input, why it has no sound history. */
  readonly faults: readonly (Reason | null)[];
}

/**
 * Takes the sound histories out of the columns.
 * @param unit by what times are to be divided
 */
export function readHistories(columns: Histories & { readonly meanValue: Float64Array }, unit: number): ReadHistories {
  const faults = Array.from(columns.x, (x, row): Reason | null => historyFault({ x, tx: columns.tx[row]!, T: columns.T[row]! }) ?? null);
  const rows = [...faults.keys()].filter((row) => faults[row] === null);
  const pick = (values: Float64Array, scale = 1): Float64Array => Float64Array.from(rows, (row) => values[row]! / scale);
  return {
    rows,
    histories: { x: pick(columns.x), tx: pick(columns.tx, unit), T: pick(columns.T, unit) },
    meanValue: pick(columns.meanValue),
    faults,
  };
}
