import { total } from "../statistics/total";

/** Sum of the numbers of the rows that pass; NaN counts as nothing. O(rows). */
export function sumBy(numbers: Float64Array, passes: (row: number) => boolean): number {
  return total(numbers.filter((value, row) => !Number.isNaN(value) && passes(row)));
}
