import { movedCorners } from "./movedCorners";
import type { Corners } from "./movedCorners";
import type { Shift } from "./Shift";
import { SheetMetrics } from "./SheetMetrics";
import type { Placement } from "./ChartModel";
import type { SheetModel } from "./WorkbookModel";

interface Drawing {
  left: number;
  top: number;
  width: number;
  height: number;
  placement?: Placement;
}

type Drawn = Pick<SheetModel, "columns" | "rows" | "standardWidth" | "standardHeight" | "charts" | "frames">;

/**
 * Moves charts and frames with the cells under them, as Excel does; `before` measures the sheet as it was before its rows and columns moved.
 * Answers whether a chart moved.
 */
export function shiftDrawings(sheet: Drawn, shift: Shift, before: SheetMetrics): boolean {
  const after = new SheetMetrics(sheet, sheet.standardHeight);
  for (const frame of sheet.frames) moveDrawing(frame, shift, { before, after });
  return sheet.charts.filter((chart) => moveDrawing(chart, shift, { before, after })).length > 0;
}

function moveDrawing(drawing: Drawing, shift: Shift, { before, after }: { before: SheetMetrics; after: SheetMetrics }): boolean {
  const { left, top, width, height, placement } = drawing;
  const corner = (x: number, y: number): Corners["from"] => ({ column: before.columnAt(x), row: before.rowAt(y) });
  const corners: Corners = { from: corner(left, top), to: corner(left + width, top + height) };
  const moved = movedCorners(corners, shift, placement);
  if (moved === corners) return false;
  const place = ({ column, row }: Corners["from"]) => ({
    x: after.left(column.index) + column.offset,
    y: after.top(row.index) + row.offset,
  });
  const [from, to] = [place(moved.from), place(moved.to)];
  Object.assign(drawing, { left: from.x, top: from.y });
  if (placement !== "OneCell") Object.assign(drawing, { width: to.x - from.x, height: to.y - from.y });
  return true;
}
