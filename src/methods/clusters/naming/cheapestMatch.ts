/**
 * Gives every row a column of its own so that the costs add up to the least.
 * @param costs rows × columns, at least as many columns as rows, at most 16 columns
 * @returns the column of each row
 * Cost: O(2^columns · columns), by going through the sets of columns.
 * Source: Held and Karp, "A Dynamic Programming Approach to Sequencing Problems", SIAM Journal 10 (1962), applied to the assignment problem.
 */
export function cheapestMatch(costs: readonly (readonly number[])[]): number[] {
  const columns = costs[0]?.length ?? 0;
  const least = new Float64Array(1 << columns).fill(Infinity);
  const lastTaken = new Int8Array(1 << columns).fill(-1);
  least[0] = 0;
  for (let taken = 0; taken < least.length; taken++) {
    const row = costs[bitsOf(taken)];
    if (!row || least[taken] === Infinity) continue;
    row.forEach((cost, column) => {
      const next = taken | (1 << column);
      if (next === taken || least[taken]! + cost >= least[next]!) return;
      least[next] = least[taken]! + cost;
      lastTaken[next] = column;
    });
  }
  return traced(cheapestOf(least, costs.length), lastTaken, costs.length);
}

function cheapestOf(least: Float64Array, rows: number): number {
  let best = -1;
  for (let taken = 0; taken < least.length; taken++) if (bitsOf(taken) === rows && (best < 0 || least[taken]! < least[best]!)) best = taken;
  return best;
}

function traced(taken: number, lastTaken: Int8Array, rows: number): number[] {
  const match = new Array<number>(rows);
  for (let row = rows - 1, left = taken; row >= 0; row--) {
    match[row] = lastTaken[left]!;
    left &= ~(1 << lastTaken[left]!);
  }
  return match;
}

function bitsOf(set: number): number {
  let bits = 0;
  for (let left = set; left !== 0; left &= left - 1) bits++;
  return bits;
}
