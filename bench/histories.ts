import { readFileSync } from "node:fs";
import type { Columns } from "./plainBgnbd";

/** The purchase histories of CDNOW's 2,357 customers, from the test data. */
export function histories(): Columns {
  const rows = readFileSync("test/fixtures/cdnow_summary.csv", "utf8").trim().split("\n").slice(1);
  const column = (index: number): Float64Array => Float64Array.from(rows, (row) => Number(row.split(",")[index]));
  return { x: column(1), tx: column(2), T: column(3) };
}
