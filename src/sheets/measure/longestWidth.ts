import type { Value } from "../SheetDescription";
import { displayWidth } from "./displayWidth";
import { valueWidth } from "./valueWidth";

/**
 * Width of the widest of the values as their number format shows them. O(values): under one format the numbers that are furthest from zero are the widest, so
 * that only they are written out.
 */
export function longestWidth(values: Iterable<Value>, format: string | null): number {
  let longest = 0;
  let lowest = 0;
  let highest = 0;
  for (const value of values) {
    if (typeof value === "string") longest = Math.max(longest, displayWidth(value));
    else if (typeof value !== "number" || format === null) longest = Math.max(longest, valueWidth(value, format));
    else if (value < lowest) lowest = value;
    else if (value > highest) highest = value;
  }
  return format === null ? longest : Math.max(longest, valueWidth(lowest, format), valueWidth(highest, format));
}
