import type { ChartSeriesModel } from "../../model/ChartModel";
import type { CellValue } from "../../model/WorkbookModel";
import { escapeText } from "../xml/escapeXml";

/** The values behind a reference, in order; `undefined` where the reference leads nowhere. */
export type SeriesData = (reference: string) => readonly CellValue[] | undefined;

/** Most points that are kept in the part: the reader that has the cells reads those. */
const MOST_POINTS = 2000;

/** One series; the children stand in the order that the schema asks for, which is another for each kind. */
export function seriesXml(series: ChartSeriesModel, index: number, data: SeriesData): string {
  const { type } = series;
  const head = `<c:idx val="${index}"/><c:order val="${index}"/>${nameXml(series, data)}${lookXml(series)}`;
  const points = ownPoints(series)
    .map((at) => pointXml(at, series))
    .join("");
  const labels = series.hasDataLabels === true ? labelsXml(type) : "";
  const [categories, values] = [axisData(series.categories, data), numbers(series.values, data)];
  const named = categories === "" ? "" : `<c:cat>${categories}</c:cat>`;
  switch (type) {
    case "column":
    case "bar":
      return `<c:ser>${head}<c:invertIfNegative val="0"/>${points}${labels}${named}<c:val>${values}</c:val></c:ser>`;
    case "line":
      return `<c:ser>${head}${markerXml(series)}${points}${labels}${named}<c:val>${values}</c:val><c:smooth val="${series.smooth ? 1 : 0}"/></c:ser>`;
    case "area":
    case "pie":
      return `<c:ser>${head}${points}${labels}${named}<c:val>${values}</c:val></c:ser>`;
    case "scatter": {
      const x = series.categories === undefined ? "" : `<c:xVal>${numbers(series.categories, data)}</c:xVal>`;
      return `<c:ser>${head}${markerXml(series)}${points}${labels}${x}<c:yVal>${values}</c:yVal><c:smooth val="${series.smooth ? 1 : 0}"/></c:ser>`;
    }
  }
}

function nameXml({ name, nameReference }: ChartSeriesModel, data: SeriesData): string {
  if (nameReference === undefined) return name === "" ? "" : `<c:tx><c:v>${escapeText(name)}</c:v></c:tx>`;
  return `<c:tx><c:strRef><c:f>${formula(nameReference)}</c:f>${textCache(data(nameReference) ?? [name])}</c:strRef></c:tx>`;
}

function lookXml(series: ChartSeriesModel): string {
  const { type, color, lineWeight, outline } = series;
  if (type === "scatter") return `<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>`;
  if (type === "line")
    return color === undefined && lineWeight === undefined ? "" : `<c:spPr>${lineXml(color, lineWeight ?? 2.25)}</c:spPr>`;
  const fill = color === undefined ? "" : solid(color);
  const edge = outline === undefined ? "" : lineXml(outline, 1);
  return fill + edge === "" ? "" : `<c:spPr>${fill}${edge}</c:spPr>`;
}

/** Points that look unlike their series, by index. */
function ownPoints({ pointColors, pointOutlines = {} }: ChartSeriesModel): number[] {
  return [...new Set([...Object.keys(pointColors), ...Object.keys(pointOutlines)].map(Number))].sort((a, b) => a - b);
}

function pointXml(at: number, series: ChartSeriesModel): string {
  const { type } = series;
  const color = series.pointColors[at] ?? series.color;
  const outline = series.pointOutlines?.[at] ?? series.outline;
  const fill = color === undefined ? "" : solid(color);
  const isLine = type === "line" || type === "scatter";
  const inner = isLine ? `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${fill}</c:spPr></c:marker>` : "";
  const bar = type === "column" || type === "bar" ? '<c:invertIfNegative val="0"/>' : "";
  const shape = isLine ? "" : `<c:spPr>${fill}${outline === undefined ? "" : lineXml(outline, 1)}</c:spPr>`;
  return `<c:dPt><c:idx val="${at}"/>${bar}${inner}<c:bubble3D val="0"/>${shape}</c:dPt>`;
}

function markerXml({ showMarkers, color, type, markerSize = 5 }: ChartSeriesModel): string {
  if (showMarkers === false || (showMarkers === undefined && type === "line")) return '<c:marker><c:symbol val="none"/></c:marker>';
  return `<c:marker><c:symbol val="circle"/><c:size val="${markerSize}"/>${color === undefined ? "" : `<c:spPr>${solid(color)}${lineXml(color, 0.75)}</c:spPr>`}</c:marker>`;
}

function labelsXml(type: ChartSeriesModel["type"]): string {
  const isPie = type === "pie";
  const flags = [
    ["showLegendKey", false],
    ["showVal", !isPie],
    ["showCatName", isPie],
    ["showSerName", false],
    ["showPercent", isPie],
    ["showBubbleSize", false],
  ] as const;
  return `<c:dLbls>${flags.map(([name, isOn]) => `<c:${name} val="${isOn ? 1 : 0}"/>`).join("")}</c:dLbls>`;
}

function axisData(reference: string | undefined, data: SeriesData): string {
  if (reference === undefined) return "";
  const values = data(reference);
  const isNumeric = values !== undefined && values.length > 0 && values.every((value) => typeof value === "number");
  return isNumeric ? numbers(reference, data) : `<c:strRef><c:f>${formula(reference)}</c:f>${textCache(values)}</c:strRef>`;
}

function numbers(reference: string, data: SeriesData): string {
  const values = data(reference);
  const points = (values ?? []).map((value, index) => (typeof value === "number" ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : ""));
  return `<c:numRef><c:f>${formula(reference)}</c:f>${isShort(values) ? `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numCache>` : ""}</c:numRef>`;
}

function textCache(values: readonly CellValue[] | undefined): string {
  if (!isShort(values)) return "";
  const points = values.map((value, index) =>
    value === null ? "" : `<c:pt idx="${index}"><c:v>${escapeText(typeof value === "object" ? value.error : String(value))}</c:v></c:pt>`,
  );
  return `<c:strCache><c:ptCount val="${values.length}"/>${points.join("")}</c:strCache>`;
}

function isShort(values: readonly CellValue[] | undefined): values is readonly CellValue[] {
  return values !== undefined && values.length <= MOST_POINTS;
}

function formula(reference: string): string {
  return escapeText(reference.replace(/^=/, ""));
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.replace("#", "").toUpperCase()}"/></a:solidFill>`;
}

function lineXml(color: string | undefined, points: number): string {
  return `<a:ln w="${Math.round(points * 12_700)}" cap="rnd">${color === undefined ? "" : solid(color)}<a:round/></a:ln>`;
}
