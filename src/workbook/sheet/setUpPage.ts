import type { SheetDescription } from "../../sheets/SheetDescription";
import { widthInPoints } from "../write/widthInPoints";

/** Queues what belongs to the sheet as a whole: column widths, frozen rows, grid lines, print set-up. */
export function setUpPage(sheet: Excel.Worksheet, { widths, frozenRows, gridlines, landscape, printTitleRows }: SheetDescription): void {
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = widthInPoints(width);
  });
  if (frozenRows) sheet.freezePanes.freezeRows(frozenRows);
  else sheet.freezePanes.unfreeze();
  sheet.showGridlines = gridlines;
  const page = sheet.pageLayout;
  page.orientation = landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  page.zoom = { horizontalFitToPages: 1 };
  if (printTitleRows) page.setPrintTitleRows(`$${printTitleRows[0] + 1}:$${printTitleRows[1] + 1}`);
}
