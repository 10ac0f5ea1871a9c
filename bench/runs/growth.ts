import { median } from "../median";
import { seconds } from "../seconds";
import { cellsToClassify, classifyCells } from "./classifyCells";
import { powerOf } from "./powerOf";
import type { Ran } from "./Ran";

const sizes = [10_000, 30_000, 100_000, 300_000, 1_000_000];
const rounds = 5;

/** One line: how long so many rows take at each size, and the exponent that fits them. */
export function growthLine(name: string, points: readonly (readonly [rows: number, seconds: number])[]): string {
  const shown = points.map(([rows, cost]) => `${rows.toLocaleString("en")}: ${cost.toFixed(3)} s`).join("  ");
  return `${name.padEnd(34)} ${shown}  exponent ${powerOf(points).toFixed(2)}`;
}

/** How reading and classifying cells grows with the rows: medians of five, after one to warm up. */
export function growthLines(write: (line: string) => void): void {
  for (const method of ["rfm", "abc"] as const) {
    const points = sizes.map((rows) => [rows, costOf({ method, rows })] as const);
    write(growthLine(`${method}: cells read and classified`, points));
  }
}

function costOf(ran: Ran): number {
  const input = cellsToClassify(ran);
  classifyCells(input);
  return median(Array.from({ length: rounds }, () => seconds(() => classifyCells(input))));
}
