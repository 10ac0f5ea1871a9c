import type { SheetMetrics } from "../../model/SheetMetrics";
import type { Placement } from "../../model/ChartModel";
import { attribute, child, numeric } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";

export const EMU_PER_POINT = 12_700;

export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where an anchor puts its drawing, in points. */
export function readAnchor(anchor: XmlElement, metrics: SheetMetrics): Frame {
  const ext = child(anchor, "ext");
  const size = { width: (numeric(ext, "cx") ?? 0) / EMU_PER_POINT, height: (numeric(ext, "cy") ?? 0) / EMU_PER_POINT };
  if (anchor.local === "absoluteAnchor") {
    const pos = child(anchor, "pos");
    return { left: (numeric(pos, "x") ?? 0) / EMU_PER_POINT, top: (numeric(pos, "y") ?? 0) / EMU_PER_POINT, ...size };
  }
  const from = corner(child(anchor, "from"), metrics);
  if (anchor.local === "oneCellAnchor") return { left: from.x, top: from.y, ...size };
  const to = corner(child(anchor, "to"), metrics);
  return { left: from.x, top: from.y, width: Math.max(0, to.x - from.x), height: Math.max(0, to.y - from.y) };
}

/** How a drawing follows the cells under it. Source: ECMA-376 part 1, 20.5.3.2. */
export function placementOf(anchor: XmlElement): Placement {
  if (anchor.local === "absoluteAnchor") return "Absolute";
  if (anchor.local === "oneCellAnchor") return "OneCell";
  const word = attribute(anchor, "editAs");
  return word === "absolute" ? "Absolute" : word === "oneCell" ? "OneCell" : "TwoCell";
}

function corner(marker: XmlElement | undefined, metrics: SheetMetrics): { x: number; y: number } {
  const value = (name: string): number => Number(child(marker, name)?.text ?? 0) || 0;
  return {
    x: metrics.left(Math.min(value("col"), 16_384)) + value("colOff") / EMU_PER_POINT,
    y: metrics.top(value("row")) + value("rowOff") / EMU_PER_POINT,
  };
}

/** The name of the drawing inside an anchor: it stands in the first child, whatever that is called. */
export function drawingName(content: XmlElement | undefined): string {
  return attribute(child(content?.children[0], "cNvPr"), "name") ?? "";
}
