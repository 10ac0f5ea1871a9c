import type { Scale } from "./scaleMeasure";

/** A value in standard deviations from the mean, brought back to the fences where that is asked for. */
export function scaled(value: number, { log, least, most, mean, deviation }: Scale, winsorise: boolean): number {
  const seen = log ? Math.log1p(value) : value;
  const kept = winsorise ? Math.min(most, Math.max(least, seen)) : seen;
  return (kept - mean) / deviation;
}
