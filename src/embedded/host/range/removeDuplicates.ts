import type { CellModel } from "../../model/WorkbookModel";
import { conflict, invalidArgument } from "../excelErrors";
import type { HostShape } from "../HostShape";
import type { RangeHost } from "../RangeHost";
import { overlaps } from "../../model/intersect";

/** https://learn.microsoft.com/javascript/api/excel/excel.removeduplicatesresult */
export class RemoveDuplicatesResultHost implements HostShape<Excel.RemoveDuplicatesResult> {
  static readonly hostName = "RemoveDuplicatesResult";

  constructor(
    readonly removed: number,
    readonly uniqueRemaining: number,
  ) {}
}

/**
 * Keeps the first of the rows that are equal in the given columns, and moves the rows after it up within the range.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-removeduplicates-member(1)
 */
export function removeDuplicates(range: RangeHost, columns: readonly number[], includesHeader: boolean): RemoveDuplicatesResultHost {
  const location = "Range.removeDuplicates";
  const { host, place } = range;
  const sheet = range.sheetOf(location);
  if (columns.length === 0 || columns.some((column) => !Number.isInteger(column) || column < 0 || column >= place.columns))
    throw invalidArgument(location);
  host.checkWrite(sheet, place, location);
  if (sheet.merges.some((merge) => overlaps(merge, place))) throw conflict("MergedRangeConflict", location);
  const head = includesHeader ? 1 : 0;
  const seen = new Set<string>();
  const kept: (CellModel | undefined)[][] = [];
  for (let row = head; row < place.rows; row += 1) {
    const cells = Array.from({ length: place.columns }, (_, c) => sheet.cells.get(place.row + row, place.column + c));
    const key = JSON.stringify(columns.map((column) => comparable(cells[column])));
    if (!seen.has(key)) kept.push(cells.map((cell) => cell && { ...cell }));
    seen.add(key);
  }
  const count = place.rows - head;
  const body = { ...place, row: place.row + head, rows: count };
  host.workbook.writeArea(
    { sheet: sheet.id, area: body },
    (row, column) => {
      const cell = kept[row - body.row]?.[column - body.column];
      return cell ? { formula: undefined, ...cell } : { value: null, formula: undefined };
    },
    "api",
  );
  return new RemoveDuplicatesResultHost(count - kept.length, kept.length);
}

/** Texts are equal whatever their case. */
function comparable(cell: CellModel | undefined): unknown {
  const value = cell?.value ?? null;
  return typeof value === "string" ? value.toLowerCase() : value;
}
