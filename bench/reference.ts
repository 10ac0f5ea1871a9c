import type { OrderLines } from "./orders";

/** RFM by hand over typed arrays, without segments, summaries or checks: what a programmer would write for this one data set. */
export function plainRfm({ customers, customer, order, day, amount }: OrderLines): number {
  const last = new Float64Array(customers).fill(-1);
  const frequency = new Float64Array(customers);
  const monetary = new Float64Array(customers);
  const seen = new Set<number>();
  for (let line = 0; line < customer.length; line++) {
    const index = customer[line]!;
    monetary[index]! += amount[line]!;
    if (amount[line]! < 0) continue;
    if (day[line]! > last[index]!) last[index] = day[line]!;
    const key = index * 1e7 + order[line]!;
    if (!seen.has(key)) {
      seen.add(key);
      frequency[index]!++;
    }
  }
  return sum(scores(last)) + sum(scores(frequency)) + sum(scores(monetary));
}

/** ABC by hand: sort, then the share before each value. */
export function plainAbc(values: Float64Array): number {
  const sorted = values.slice().sort().reverse();
  const all = sum(sorted);
  let before = 0;
  let best = 0;
  for (const value of sorted) {
    if (before / all < 0.8) best++;
    before += value;
  }
  return best;
}

function scores(values: Float64Array): Uint8Array {
  const sorted = values.slice().sort();
  const edges = [0.2, 0.4, 0.6, 0.8].map((part) => {
    const position = (sorted.length - 1) * part;
    const below = Math.floor(position);
    return sorted[below]! + (position - below) * ((sorted[below + 1] ?? sorted[below]!) - sorted[below]!);
  });
  return Uint8Array.from(values, (value) => edges.filter((edge) => value > edge).length + 1);
}

function sum(values: ArrayLike<number>): number {
  let all = 0;
  for (let index = 0; index < values.length; index++) all += values[index]!;
  return all;
}
