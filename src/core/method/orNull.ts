/** A number as a column of a result holds it: a missing one (NaN) is `null`. */
export function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
