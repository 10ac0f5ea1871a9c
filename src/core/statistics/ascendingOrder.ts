const radixBits = 16;
const buckets = 1 << radixBits;
/** Below this many values the built-in sort is the faster one. */
const few = 2048;

/**
 * Indexes of the values from the smallest to the largest; equal values stay in their order.
 * @param values finite; not changed
 * Cost: O(n): four passes of a radix sort over the bits of the numbers; O(n log n) for a few values.
 * Source: Knuth, The Art of Computer Programming 3 (2nd ed.), 5.2.5, algorithm R.
 */
export function ascendingOrder(values: ArrayLike<number>): Uint32Array {
  const indexes = Uint32Array.from({ length: values.length }, (_, index) => index);
  if (values.length < few) return indexes.sort((a, b) => values[a]! - values[b]! || a - b);
  const { low, high } = sortableBits(values);
  let order = indexes;
  let spare = new Uint32Array(values.length);
  const digits = [
    { half: low, shift: 0 },
    { half: low, shift: radixBits },
    { half: high, shift: 0 },
    { half: high, shift: radixBits },
  ];
  for (const digit of digits) {
    pass(order, spare, digit);
    [order, spare] = [spare, order];
  }
  return order;
}

/** The bits of each number as two halves whose unsigned order is the order of the numbers. */
function sortableBits(values: ArrayLike<number>): { low: Uint32Array; high: Uint32Array } {
  // Adding zero makes −0 the same as 0.
  const bits = new Uint32Array(Float64Array.from(values, (value) => value + 0).buffer);
  const low = new Uint32Array(values.length);
  const high = new Uint32Array(values.length);
  for (let index = 0; index < values.length; index++) {
    const top = bits[2 * index + 1]!;
    // A negative number has all its bits turned, a positive one only its sign.
    const negative = top >>> 31 === 1;
    low[index] = negative ? ~bits[2 * index]! : bits[2 * index]!;
    high[index] = negative ? ~top : top ^ 0x80000000;
  }
  return { low, high };
}

/** One stable counting pass from one order into another, by sixteen bits of each number. */
function pass(from: Uint32Array, to: Uint32Array, { half, shift }: { readonly half: Uint32Array; readonly shift: number }): void {
  const next = new Uint32Array(buckets + 1);
  for (let at = 0; at < from.length; at++) next[((half[from[at]!]! >>> shift) & (buckets - 1)) + 1]!++;
  for (let bucket = 0; bucket < buckets; bucket++) next[bucket + 1]! += next[bucket]!;
  for (let at = 0; at < from.length; at++) {
    const index = from[at]!;
    to[next[(half[index]! >>> shift) & (buckets - 1)]!++] = index;
  }
}
