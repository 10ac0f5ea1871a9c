import { median } from "../median";
import { cellsToClassify, classifyCells } from "./classifyCells";
import { growthLine } from "./growthLine";
import { processorSeconds } from "./processorSeconds";
import type { Ran } from "./Ran";

const sizes = [10_000, 30_000, 100_000, 300_000, 1_000_000];
const rounds = 5;

/** How reading and classifying cells grows with the rows: medians of five, after one to warm up. */
export function growthLines(write: (line: string) => void): void {
  write("Cells in memory read and classified, in seconds of processor; cost = c × rows ^ exponent, fitted through the logarithms.\n");
  for (const method of ["rfm", "abc"] as const) {
    const points = sizes.map((rows) => [rows, costOf({ method, rows })] as const);
    write(growthLine(method, points));
  }
}

function costOf(ran: Ran): number {
  const input = cellsToClassify(ran);
  classifyCells(input);
  const costs = Array.from({ length: rounds }, () => {
    const used = processorSeconds();
    classifyCells(input);
    return used();
  });
  return median(costs);
}
