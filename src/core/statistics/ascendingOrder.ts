import { repairRuns } from "./repairRuns";

const radixBits = 11;
const buckets = 1 << radixBits;
const passes = 3;
/** Below this many values the built-in sort is the faster one. */
const few = 2048;

interface Entries {
  /** The upper half of each number's bits, so turned that their unsigned order is the order of the numbers. */
  readonly keys: Uint32Array;
  readonly order: Uint32Array;
}

/**
 * Indexes of the values from the smallest to the largest; equal values stay in their order.
 * @param values finite; not changed
 * Cost: O(n): three passes of a radix sort over the upper half of the numbers' bits, then those that are alike in it are put right; O(n log n) for a few
 * values, and where many differ in the lower half only.
 * Source: Knuth, The Art of Computer Programming 3 (2nd ed.), 5.2.5, algorithm R.
 */
export function ascendingOrder(values: ArrayLike<number>): Uint32Array {
  if (values.length < few) return indexes(values.length).sort((a, b) => values[a]! - values[b]! || a - b);
  let from: Entries = { keys: upperHalves(values), order: indexes(values.length) };
  let to: Entries = { keys: new Uint32Array(values.length), order: new Uint32Array(values.length) };
  for (let pass = 0; pass < passes; pass++) {
    distribute(from, to, pass * radixBits);
    [from, to] = [to, from];
  }
  repairRuns(values, from.keys, from.order);
  return from.order;
}

function indexes(count: number): Uint32Array {
  const order = new Uint32Array(count);
  for (let index = 0; index < count; index++) order[index] = index;
  return order;
}

function upperHalves(values: ArrayLike<number>): Uint32Array {
  const copy = new Float64Array(values.length);
  // Adding zero makes −0 the same as 0.
  for (let index = 0; index < values.length; index++) copy[index] = values[index]! + 0;
  const bits = new Uint32Array(copy.buffer);
  const keys = new Uint32Array(values.length);
  for (let index = 0; index < values.length; index++) {
    const upper = bits[2 * index + 1]!;
    // A negative number has all its bits turned, a positive one only its sign.
    keys[index] = upper >>> 31 === 1 ? ~upper : upper ^ 0x80000000;
  }
  return keys;
}

/** One stable counting pass by some bits of the keys. The keys go along, because looking each of them up would wait for memory. */
function distribute(from: Entries, to: Entries, shift: number): void {
  const next = new Uint32Array(buckets + 1);
  const { keys, order } = from;
  for (let at = 0; at < keys.length; at++) next[((keys[at]! >>> shift) & (buckets - 1)) + 1]!++;
  for (let bucket = 0; bucket < buckets; bucket++) next[bucket + 1]! += next[bucket]!;
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]!;
    const place = next[(key >>> shift) & (buckets - 1)]!++;
    to.keys[place] = key;
    to.order[place] = order[at]!;
  }
}
