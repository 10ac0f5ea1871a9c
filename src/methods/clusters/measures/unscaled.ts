import type { Scale } from "./scaleMeasure";

/** The value that stands so many standard deviations from the mean. */
export function unscaled(standing: number, { log, mean, deviation }: Scale): number {
  const seen = mean + standing * deviation;
  return log ? Math.expm1(seen) : seen;
}
