import type { Block, SheetDescription } from "../SheetDescription";
import { columnWidths, leastColumnWidth } from "./columnWidths";
import type { Part, PartBlock } from "./Part";
import { placeCharts } from "./placeCharts";
import { withHeights } from "./withHeights";

/** Turns a part into a sheet: finds the widths, then the places of the charts and the heights of rows. */
export function assembleSheet(part: Part, sheet: Omit<SheetDescription, "blocks" | "rules" | "charts" | "widths">): SheetDescription {
  const measured = columnWidths(part);
  const charts = placeCharts(part.charts, measured);
  const reached = Math.max(measured.length, ...charts.map(({ area }) => area.column + area.columns));
  const widths = Array.from({ length: reached }, (_, column) => measured[column] ?? leastColumnWidth);
  return withHeights({ ...sheet, blocks: part.blocks.map(settled), rules: part.rules, charts, widths });
}

function settled({ flows: _flows, room: _room, wraps: _wraps, ...block }: PartBlock): Block {
  return block;
}
