import type { Cell } from "../../core/Cell";
import { cellOf } from "../cells/cellOf";
import { breathe } from "../session/breathe";

/** Cells that are worth another turn of the page. */
const many = 5000;

/** Excel's value types are only worth asking for where a text looks like an error. */
function mayHoldError(values: readonly (readonly unknown[])[]): boolean {
  return values.some((row) => row.some((value) => typeof value === "string" && value.startsWith("#")));
}

/**
 * The cells of several ranges, in two requests at most. Formulas are read as their values, hidden rows included.
 *
 * @throws OfficeExtension.Error `ResponsePayloadSizeLimitExceeded` where the answer would be too large
 */
export async function readBlock(context: Excel.RequestContext, ranges: readonly Excel.Range[]): Promise<Cell[][][]> {
  for (const range of ranges) range.load("values");
  await context.sync();
  const values = ranges.map((range) => range.values as unknown[][]);
  // Office.js has just unpacked the answer: what we make of it is a task of its own.
  if (values.reduce((sum, rows) => sum + rows.length, 0) > many) await breathe();
  const doubtful = ranges.filter((_, index) => mayHoldError(values[index]!));
  for (const range of doubtful) range.load("valueTypes");
  if (doubtful.length > 0) await context.sync();
  const cells = ranges.map((range, index) => {
    const types: readonly (readonly string[])[] | null = doubtful.includes(range) ? range.valueTypes : null;
    return values[index]!.map((row, at) => row.map((value, column) => cellOf(value, types?.[at]?.[column])));
  });
  for (const range of ranges) range.untrack();
  return cells;
}
