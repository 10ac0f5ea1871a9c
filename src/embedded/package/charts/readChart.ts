import type { AxisModel, ChartModel, ChartSeriesModel } from "../../model/ChartModel";
import { officeTheme } from "../styles/readTheme";
import { tinted } from "../styles/tint";
import { attribute, child, childrenOf, descendants, numeric, path } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";

type SeriesType = ChartSeriesModel["type"];
type Shown = Omit<ChartModel, "id" | "name" | "left" | "top" | "width" | "height">;

const GROUPS: Readonly<Record<string, SeriesType>> = {
  barChart: "column",
  bar3DChart: "column",
  lineChart: "line",
  line3DChart: "line",
  pieChart: "pie",
  pie3DChart: "pie",
  doughnutChart: "pie",
  ofPieChart: "pie",
  scatterChart: "scatter",
  bubbleChart: "scatter",
  areaChart: "area",
  area3DChart: "area",
};

const THEME_NAMES = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
const THEME_ALIASES: Readonly<Record<string, string>> = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" };

/** A chart part as far as it is shown: title, series, axes, legend. */
export function readChart(root: XmlElement): Shown {
  const chart = child(root, "chart");
  const plot = child(chart, "plotArea");
  const groups = (plot?.children ?? []).filter((one) => GROUPS[one.local] !== undefined);
  const axes = [...childrenOf(plot, "valAx"), ...childrenOf(plot, "catAx"), ...childrenOf(plot, "dateAx")];
  const first = axisIds(groups[0]);
  const values = childrenOf(plot, "valAx");
  const isScatter = groups[0]?.local === "scatterChart" || groups[0]?.local === "bubbleChart";
  const category = isScatter ? values[0] : axes.find((one) => one.local !== "valAx");
  const main = isScatter ? values[1] : (values.find((one) => first.includes(axisId(one))) ?? values[0]);
  const second = isScatter ? undefined : values.find((one) => one !== main);
  const title = readTitle(child(chart, "title"));
  const legend = child(chart, "legend");
  const shown: Shown = {
    chartType: chartType(groups[0]),
    series: groups.flatMap((group) =>
      readGroup(
        group,
        axisIds(group).some((id) => first.includes(id)),
      ),
    ),
    legend: { visible: legend !== undefined, position: POSITIONS[attribute(child(legend, "legendPos"), "val") ?? "r"] ?? "Right" },
    categoryAxis: readAxis(category),
    valueAxis: readAxis(main),
  };
  if (title !== undefined) shown.title = title;
  if (isOver(child(chart, "title"))) shown.titleOverlay = true;
  if (isOver(legend)) shown.legend = { position: "Right", visible: true, ...shown.legend, overlay: true };
  if (second !== undefined) shown.secondaryValueAxis = readAxis(second);
  const gap = numeric(child(groups[0], "gapWidth"), "val");
  if (gap !== undefined) shown.gapWidth = gap;
  const overlap = numeric(child(groups[0], "overlap"), "val");
  if (overlap !== undefined) shown.overlap = overlap;
  return shown;
}

const LABELS: Readonly<Record<string, AxisModel["labels"]>> = { nextTo: "NextToAxis", high: "High", low: "Low", none: "None" };

const POSITIONS: Readonly<Record<string, string>> = { r: "Right", l: "Left", t: "Top", b: "Bottom", tr: "Corner" };

function chartType(group: XmlElement | undefined): string {
  const grouping = attribute(child(group, "grouping"), "val");
  const stack = grouping === "stacked" ? "Stacked" : grouping === "percentStacked" ? "Stacked100" : undefined;
  switch (GROUPS[group?.local ?? ""]) {
    case "column":
      return (attribute(child(group, "barDir"), "val") === "bar" ? "Bar" : "Column") + (stack ?? "Clustered");
    case "line":
      return `Line${hasMarkers(group) ? "Markers" : ""}${stack ?? ""}`;
    case "area":
      return `Area${stack ?? ""}`;
    case "pie":
      return group?.local === "doughnutChart" ? "Doughnut" : "Pie";
    case "scatter":
      return group?.local === "bubbleChart" ? "Bubble" : "XYScatter";
    default:
      return "Invalid";
  }
}

/** Excel calls it a line with markers unless every series goes without. */
function hasMarkers(group: XmlElement | undefined): boolean {
  const series = childrenOf(group, "ser");
  return (
    attribute(child(group, "marker"), "val") === "1" && series.some((one) => attribute(path(one, "marker", "symbol"), "val") !== "none")
  );
}

function readGroup(group: XmlElement, isPrimary: boolean): ChartSeriesModel[] {
  const kind = GROUPS[group.local] ?? "column";
  const type = kind === "column" && attribute(child(group, "barDir"), "val") === "bar" ? "bar" : kind;
  return childrenOf(group, "ser").map((series) => readSeries(series, type, isPrimary));
}

function readSeries(series: XmlElement, type: SeriesType, isPrimary: boolean): ChartSeriesModel {
  const nameReference = reference(child(series, "tx"));
  const found: ChartSeriesModel = {
    name: descendants(child(series, "tx"), "v")[0]?.text ?? "",
    type,
    values: reference(child(series, type === "scatter" ? "yVal" : "val")) ?? "",
    pointColors: {},
    axis: isPrimary ? "primary" : "secondary",
  };
  if (nameReference !== undefined) found.nameReference = nameReference;
  const categories = reference(child(series, type === "scatter" ? "xVal" : "cat"));
  if (categories !== undefined) found.categories = categories;
  const shape = child(series, "spPr");
  const color = solid(type === "line" ? child(shape, "ln") : shape);
  if (color !== undefined) found.color = color;
  const outline = type === "line" ? undefined : solid(child(shape, "ln"));
  if (outline !== undefined) found.outline = outline;
  for (const point of childrenOf(series, "dPt")) {
    const at = numeric(child(point, "idx"), "val") ?? 0;
    const look = child(point, "spPr");
    const fill = solid(look);
    if (fill !== undefined) found.pointColors[at] = fill;
    const edge = type === "line" ? undefined : solid(child(look, "ln"));
    if (edge !== undefined) found.pointOutlines = { ...found.pointOutlines, [at]: edge };
  }
  const weight = type === "line" ? numeric(child(shape, "ln"), "w") : undefined;
  if (weight !== undefined) found.lineWeight = weight / 12_700;
  if (type === "line") found.showMarkers = attribute(path(series, "marker", "symbol"), "val") !== "none";
  const markerSize = numeric(path(series, "marker", "size"), "val");
  if (markerSize !== undefined) found.markerSize = markerSize;
  const smooth = child(series, "smooth");
  if ((type === "line" || type === "scatter") && smooth !== undefined && attribute(smooth, "val") !== "0") found.smooth = true;
  found.hasDataLabels = ["showVal", "showPercent", "showCatName"].some((name) => attribute(path(series, "dLbls", name), "val") === "1");
  return found;
}

function readAxis(axis: XmlElement | undefined): AxisModel {
  const found: AxisModel = { visible: axis !== undefined && attribute(child(axis, "delete"), "val") !== "1" };
  const title = readTitle(child(axis, "title"));
  const format = attribute(child(axis, "numFmt"), "formatCode");
  const [minimum, maximum] = [numeric(path(axis, "scaling", "min"), "val"), numeric(path(axis, "scaling", "max"), "val")];
  if (title !== undefined) found.title = title;
  if (format !== undefined) found.numberFormat = format;
  if (minimum !== undefined) found.minimum = minimum;
  if (maximum !== undefined) found.maximum = maximum;
  if (attribute(path(axis, "scaling", "orientation"), "val") === "maxMin") found.reverse = true;
  const [majorUnit, minorUnit] = [numeric(child(axis, "majorUnit"), "val"), numeric(child(axis, "minorUnit"), "val")];
  if (majorUnit !== undefined) found.majorUnit = majorUnit;
  if (minorUnit !== undefined) found.minorUnit = minorUnit;
  const labels = LABELS[attribute(child(axis, "tickLblPos"), "val") ?? "nextTo"];
  if (labels !== undefined && axis !== undefined) found.labels = labels;
  found.gridlines = child(axis, "majorGridlines") !== undefined;
  const gridlineColor = solid(path(axis, "majorGridlines", "spPr", "ln"));
  if (gridlineColor !== undefined) found.gridlineColor = gridlineColor;
  return found;
}

function isOver(element: XmlElement | undefined): boolean {
  return attribute(child(element, "overlay"), "val") === "1";
}

function readTitle(title: XmlElement | undefined): string | undefined {
  if (title === undefined) return undefined;
  const paragraphs = descendants(title, "p").map((one) =>
    descendants(one, "t")
      .map((text) => text.text)
      .join(""),
  );
  const text =
    paragraphs.length > 0
      ? paragraphs.join("\n")
      : descendants(title, "v")
          .map((one) => one.text)
          .join("");
  return text === "" ? undefined : text;
}

function reference(element: XmlElement | undefined): string | undefined {
  return descendants(element, "f")[0]?.text;
}

function solid(shape: XmlElement | undefined): string | undefined {
  const color = child(shape, "solidFill")?.children[0];
  const value = attribute(color, "val");
  if (color === undefined || value === undefined) return undefined;
  if (color.local === "srgbClr") return `#${value.toUpperCase()}`;
  if (color.local !== "schemeClr") return undefined;
  const base = officeTheme[THEME_NAMES.indexOf(THEME_ALIASES[value] ?? value)];
  const [mod, off] = [numeric(child(color, "lumMod"), "val") ?? 100_000, numeric(child(color, "lumOff"), "val") ?? 0];
  return base === undefined ? undefined : tinted(base, off > 0 ? off / 100_000 : mod / 100_000 - 1);
}

function axisIds(group: XmlElement | undefined): string[] {
  return childrenOf(group, "axId").map((one) => attribute(one, "val") ?? "");
}

function axisId(axis: XmlElement): string {
  return attribute(child(axis, "axId"), "val") ?? "";
}
