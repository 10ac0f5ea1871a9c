import type { AxisModel } from "../../model/ChartModel";
import { escapeAttribute } from "../xml/escapeXml";
import { titleXml } from "./chartTextXml";

export interface AxisPlace {
  kind: "category" | "value";
  id: number;
  /** The axis that this one crosses. */
  crosses: number;
  side: "l" | "r" | "b" | "t";
  /** Crosses the other axis at its far end. */
  atEnd: boolean;
}

const LABELS = { NextToAxis: "nextTo", High: "high", Low: "low", None: "none" } as const;

/** One axis; the children stand in the order that the schema asks for. */
export function axisXml(axis: AxisModel, { kind, id, crosses, side, atEnd }: AxisPlace): string {
  const name = kind === "category" ? "catAx" : "valAx";
  const scaling = `<c:scaling><c:orientation val="${axis.reverse === true ? "maxMin" : "minMax"}"/>${limit("max", axis.maximum)}${limit("min", axis.minimum)}</c:scaling>`;
  const lines =
    axis.visible && (axis.gridlines ?? kind === "value")
      ? `<c:majorGridlines><c:spPr>${line((axis.gridlineColor ?? "E3E3E3").replace("#", ""))}</c:spPr></c:majorGridlines>`
      : "";
  const title = axis.title === undefined || axis.title === "" ? "" : titleXml(axis.title, 9);
  const format = `<c:numFmt formatCode="${escapeAttribute(axis.numberFormat ?? "General")}" sourceLinked="${axis.numberFormat === undefined ? 1 : 0}"/>`;
  const marks = `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${LABELS[axis.labels ?? (kind === "category" ? "Low" : "NextToAxis")]}"/>`;
  const rule = `<c:spPr>${kind === "category" ? line("A6A6A6") : "<a:ln><a:noFill/></a:ln>"}</c:spPr>`;
  const tail =
    kind === "category"
      ? '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>'
      : `<c:crossBetween val="between"/>${unit("major", axis.majorUnit)}${unit("minor", axis.minorUnit)}`;
  return (
    `<c:${name}><c:axId val="${id}"/>${scaling}<c:delete val="${axis.visible ? 0 : 1}"/><c:axPos val="${side}"/>${lines}${title}${format}${marks}${rule}` +
    `<c:crossAx val="${crosses}"/><c:crosses val="${atEnd ? "max" : "autoZero"}"/>${tail}</c:${name}>`
  );
}

function unit(name: "major" | "minor", value: number | undefined): string {
  return value === undefined ? "" : `<c:${name}Unit val="${value}"/>`;
}

function limit(name: "min" | "max", value: number | undefined): string {
  return value === undefined ? "" : `<c:${name} val="${value}"/>`;
}

function line(color: string): string {
  return `<a:ln w="9525"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln>`;
}
