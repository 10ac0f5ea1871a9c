import { shiftSizes } from "../../model/shiftCells";
import { shiftDrawings } from "../../model/shiftDrawings";
import type { Shift } from "../../model/Shift";
import { SheetMetrics } from "../../model/SheetMetrics";
import type { ChartModel } from "../../model/ChartModel";
import type { SheetFurniture } from "../sheets/readSheet";

/** Where the shifts alone have taken the charts of the file: one that stands elsewhere was moved by someone. */
export function chartsAfter(old: SheetFurniture, shifts: readonly Shift[]): ChartModel[] {
  const sheet = { ...old, charts: old.charts.map((chart) => ({ ...chart })), frames: [] };
  for (const shift of shifts) {
    const before = new SheetMetrics({ ...sheet }, sheet.standardHeight);
    shiftSizes(sheet, shift);
    shiftDrawings(sheet, shift, before);
  }
  return sheet.charts;
}
