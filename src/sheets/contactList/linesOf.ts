import type { TableColumn } from "../layout/TableColumn";
import { displayWidth } from "../measure/displayWidth";

/** Rows are no higher than this: what is longer can be read in the cell. */
const most = 3;
/** Words do not fill a line to its end. */
const filled = 0.9;

/** The lines that the rows of a table need for their texts, all rows alike. O(cells). */
export function linesOf(columns: readonly TableColumn[], widths: readonly number[]): number {
  let lines = 1;
  columns.forEach(({ values }, index) => {
    for (const value of values)
      if (typeof value === "string") lines = Math.max(lines, Math.ceil(displayWidth(value) / (widths[index]! * filled)));
  });
  return Math.min(most, lines);
}
