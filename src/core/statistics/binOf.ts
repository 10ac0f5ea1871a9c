/**
 * The bin of a value: one more than the number of breaks strictly below it, so that bins are (lower, upper] and repeated breaks do no harm.
 * @param breaks ascending
 * Cost: O(number of breaks).
 */
export function binOf(value: number, breaks: readonly number[]): number {
  let bin = 1;
  for (const edge of breaks) if (edge < value) bin++;
  return bin;
}
