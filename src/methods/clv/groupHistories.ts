import type { Histories } from "./Histories";

/** Equal histories as one with a count: a likelihood is the same for all of them. */
export interface GroupedHistories extends Histories {
  /** Customers with each history. */
  readonly count: Float64Array;
  readonly customers: number;
  /** The different numbers of repeat purchases, ascending, and for each history the place of its own among them. */
  readonly repeats: Float64Array;
  readonly repeatsAt: Int32Array;
}

/** Groups equal histories, in an order that does not depend on that of the rows, so that sums over them do not either. O(n log n). */
export function groupHistories({ x, tx, T }: Histories): GroupedHistories {
  const order = Uint32Array.from(x, (_, row) => row).sort((a, b) => x[a]! - x[b]! || T[a]! - T[b]! || tx[a]! - tx[b]!);
  const firsts: number[] = [];
  const counts: number[] = [];
  for (const row of order) {
    const last = firsts.at(-1);
    if (last !== undefined && x[last] === x[row] && T[last] === T[row] && tx[last] === tx[row]) counts[counts.length - 1]!++;
    else {
      firsts.push(row);
      counts.push(1);
    }
  }
  const grouped = { x: pick(x, firsts), tx: pick(tx, firsts), T: pick(T, firsts) };
  const repeats = [...new Set(grouped.x)];
  const places = new Map(repeats.map((value, place) => [value, place]));
  return {
    ...grouped,
    count: Float64Array.from(counts),
    customers: x.length,
    repeats: Float64Array.from(repeats),
    repeatsAt: Int32Array.from(grouped.x, (value) => places.get(value)!),
  };
}

function pick(values: Float64Array, rows: readonly number[]): Float64Array {
  return Float64Array.from(rows, (row) => values[row]!);
}
