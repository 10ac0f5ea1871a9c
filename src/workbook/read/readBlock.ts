import type { Cell } from "../../core/Cell";
import { cellOf } from "../cells/cellOf";
import { breathe } from "../session/breathe";

/** Cells that are worth another turn of the page. */
const many = 5000;

/** Excel's value types are only worth asking for where a text looks like an error. */
function mayHoldError(values: readonly (readonly unknown[])[]): boolean {
  return values.some((row) => row.some((value) => typeof value === "string" && value.startsWith("#")));
}

/** Whether Excel told nothing of a range, as it does of whole rows: a table of 16,384 columns is one of whole rows. */
function isUntold({ values }: Excel.Range): boolean {
  return (values as unknown[][] | null) === null;
}

/** The cells of ranges of which some are whole rows: these are read but for their last column, and that by itself. */
async function readInHalves(context: Excel.RequestContext, ranges: readonly Excel.Range[]): Promise<Cell[][][]> {
  const halves = ranges.map((range) => (isUntold(range) ? [range.getResizedRange(0, -1), range.getLastColumn()] : [range]));
  const cells = await readBlock(context, halves.flat());
  return halves.map((parts) => {
    const [left, right] = cells.splice(0, parts.length);
    return right ? left!.map((row, at) => [...row, ...right[at]!]) : left!;
  });
}

/**
 * The cells of several ranges, in two requests at most, three where some are whole rows. Formulas are read as their values, hidden rows included.
 *
 * @throws OfficeExtension.Error `ResponsePayloadSizeLimitExceeded` where the answer would be too large
 */
export async function readBlock(context: Excel.RequestContext, ranges: readonly Excel.Range[]): Promise<Cell[][][]> {
  for (const range of ranges) range.load("values");
  await context.sync();
  if (ranges.some((range) => isUntold(range))) return readInHalves(context, ranges);
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
