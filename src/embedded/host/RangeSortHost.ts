import { overlaps } from "../model/intersect";
import { conflict, invalidArgument } from "./excelErrors";
import type { HostShape } from "./HostShape";
import type { RangeHost } from "./RangeHost";
import { sortArea } from "./sortArea";

type SortArguments = [matchCase?: boolean, hasHeaders?: boolean, orientation?: string, method?: string];

/** https://learn.microsoft.com/javascript/api/excel/excel.rangesort */
export class RangeSortHost implements HostShape<Excel.RangeSort> {
  static readonly hostName = "RangeSort";

  constructor(private readonly range: RangeHost) {}

  apply(fields: Excel.SortField[], ...[matchCase = false, hasHeaders = false, orientation = "Rows"]: SortArguments): void {
    const { host, place } = this.range;
    const sheet = this.range.sheetOf("RangeSort.apply");
    if (orientation !== "Rows" && orientation !== "Columns") throw invalidArgument("RangeSort.apply");
    const isByColumns = orientation === "Columns";
    host.checkWrite(sheet, place, "RangeSort.apply");
    if (sheet.merges.some((merge) => overlaps(merge, place))) throw conflict("MergedRangeConflict", "RangeSort.apply");
    const header = isByColumns
      ? { ...place, column: place.column + 1, columns: place.columns - 1 }
      : { ...place, row: place.row + 1, rows: place.rows - 1 };
    const area = hasHeaders ? header : place;
    if (area.rows > 0 && area.columns > 0) sortArea(host, { sheet, area }, { fields, matchCase, isByColumns });
  }
}
