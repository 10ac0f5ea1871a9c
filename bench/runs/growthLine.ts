import { powerOf } from "./powerOf";

/** One line: what so many rows cost at each size, and the exponent that fits them. */
export function growthLine(name: string, points: readonly (readonly [rows: number, seconds: number])[]): string {
  const shown = points.map(([rows, cost]) => `${rows.toLocaleString("en")}: ${cost.toFixed(2)} s`).join("   ");
  return `${name.padEnd(5)} ${shown}   exponent ${powerOf(points).toFixed(2)}`;
}
