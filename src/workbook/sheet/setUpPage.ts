import type { SheetDescription } from "../../sheets/SheetDescription";
import { marginText } from "./marginText";
import { widthInPoints } from "../write/widthInPoints";

/** Points of the font in whose digits the widths of a sheet are said. */
const saidSize = 11;

/**
 * Queues what belongs to the sheet as a whole: column widths, frozen rows, grid lines, print set-up.
 * @param usualSize of the workbook's usual font, in points
 */
export function setUpPage(sheet: Excel.Worksheet, description: SheetDescription, usualSize: number): void {
  const { widths, frozenRows, gridlines } = description;
  const scale = Math.max(1, usualSize / saidSize);
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = widthInPoints(width * scale);
  });
  if (frozenRows) sheet.freezePanes.freezeRows(frozenRows);
  else sheet.freezePanes.unfreeze();
  sheet.showGridlines = gridlines;
  setUpPrint(sheet.pageLayout, description);
}

function setUpPrint(page: Excel.PageLayout, { landscape, printTitleRows, onePage, header, footer }: SheetDescription): void {
  page.orientation = landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  page.zoom = { horizontalFitToPages: 1, ...(onePage ? { verticalFitToPages: 1 } : {}) };
  if (printTitleRows) page.setPrintTitleRows(`$${printTitleRows[0] + 1}:$${printTitleRows[1] + 1}`);
  const margins = page.headersFooters.defaultForAllPages;
  if (header) {
    margins.leftHeader = marginText(header.left);
    margins.centerHeader = marginText(header.center);
    margins.rightHeader = marginText(header.right);
  }
  if (footer) {
    margins.leftFooter = marginText(footer.left);
    margins.centerFooter = marginText(footer.center);
    margins.rightFooter = marginText(footer.right);
  }
}
