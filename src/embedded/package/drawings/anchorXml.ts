import type { ChartModel } from "../../model/ChartModel";
import { CHART, DRAWING, RELATIONSHIP, SHEET_DRAWING } from "../opc/namespaces";
import type { SheetMetrics } from "../../model/SheetMetrics";
import { escapeAttribute } from "../xml/escapeXml";
import type { Frame } from "./readAnchor";
import { EMU_PER_POINT } from "./readAnchor";

/** Where a drawing stands, as the two corners that Excel keeps. The elements carry their namespace, so that they fit any drawing part. */
export function cornersXml({ left, top, width, height }: Frame, metrics: SheetMetrics): string {
  return corner("from", left, top, metrics) + corner("to", left + width, top + height, metrics);
}

/** The anchor of a chart; `number` is unique in the drawing. */
export function chartAnchorXml(
  chart: ChartModel,
  { number, relationship, metrics }: { number: number; relationship: string; metrics: SheetMetrics },
): string {
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">${cornersXml(chart, metrics)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${number}" name="${escapeAttribute(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIP}" r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function corner(name: "from" | "to", ...[x, y, metrics]: [number, number, SheetMetrics]): string {
  const [column, row] = [metrics.columnAt(x), metrics.rowAt(y)];
  const emu = (points: number): number => Math.round(points * EMU_PER_POINT);
  return `<xdr:${name}><xdr:col>${column.index}</xdr:col><xdr:colOff>${emu(column.offset)}</xdr:colOff><xdr:row>${row.index}</xdr:row><xdr:rowOff>${emu(row.offset)}</xdr:rowOff></xdr:${name}>`;
}
