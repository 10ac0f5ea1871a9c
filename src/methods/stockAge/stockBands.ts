/** The age bands, from the youngest. */
export const stockBands = ["fresh", "normal", "ageing", "old", "stale"] as const;

export type StockBand = (typeof stockBands)[number];

/** The days of each band as they are written: 0–30, 31–60, … and the open one, 181+. */
export function bandLabels(lasts: readonly number[]): string[] {
  const from = [0, ...lasts.map((last) => last + 1)];
  return from.map((first, at) => (at < lasts.length ? `${first}–${lasts[at]!}` : `${first}+`));
}
