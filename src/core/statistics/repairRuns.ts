/** Up to this many neighbours are put right by insertion, more by the built-in sort. */
const short = 32;

/**
 * Sorts the indexes within each run of equal keys by their values; equal values stay in their order.
 * @param order indexes into the values, changed in place; equal keys stand together
 * Cost: O(n) where runs are short or in order already, else O(r log r) for a run of r.
 */
export function repairRuns(values: ArrayLike<number>, keys: Uint32Array, order: Uint32Array): void {
  for (let start = 0; start < keys.length;) {
    let end = start + 1;
    let inOrder = true;
    while (end < keys.length && keys[end] === keys[start]) {
      if (values[order[end - 1]!]! > values[order[end]!]!) inOrder = false;
      end++;
    }
    if (!inOrder && end - start > short) order.subarray(start, end).sort((a, b) => values[a]! - values[b]! || a - b);
    else if (!inOrder) insert(values, order.subarray(start, end));
    start = end;
  }
}

function insert(values: ArrayLike<number>, order: Uint32Array): void {
  for (let at = 1; at < order.length; at++) {
    const index = order[at]!;
    const value = values[index]!;
    let place = at;
    for (; place > 0 && values[order[place - 1]!]! > value; place--) order[place] = order[place - 1]!;
    order[place] = index;
  }
}
