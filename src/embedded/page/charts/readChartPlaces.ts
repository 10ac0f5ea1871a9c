import { ISheetDrawingService } from "@univerjs/sheets-drawing";
import type { SheetWithCells } from "../../model/WorkbookModel";
import type { GridChannel } from "../grid/GridChannel";
import { pixelsToPoints } from "../grid/units";
import { headingSize, UNIT } from "../grid/workbookData";

/** Takes over where a person dragged or sized the charts of a sheet, and which of them were deleted. */
export function readChartPlaces(sheet: SheetWithCells, channel: GridChannel): void {
  const drawings = channel.injector.get(ISheetDrawingService).getDrawingData(UNIT, channel.ids.grid(sheet.id));
  const headings = headingSize(sheet);
  sheet.charts = sheet.charts.filter(({ id }) => id in drawings);
  for (const chart of sheet.charts) {
    const { left, top, width, height } = drawings[chart.id]?.transform ?? {};
    if (left !== undefined) chart.left = pixelsToPoints(left - headings.left);
    if (top !== undefined) chart.top = pixelsToPoints(top - headings.top);
    if (width !== undefined) chart.width = pixelsToPoints(width);
    if (height !== undefined) chart.height = pixelsToPoints(height);
  }
}
