import { attribute, child, childrenOf, descendants } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";

/** The classic kinds, flat. Others (surfaces, radars, bubbles, stocks, three dimensions) have no description here. */
const CLASSIC = new Set(["barChart", "lineChart", "areaChart", "pieChart", "scatterChart"]);

/** Parts of a chart that would not be drawn. */
const EXTRAS = ["trendline", "errBars", "upDownBars", "hiLowLines", "dropLines", "view3D", "pivotFmts"];

/** Whether a chart part is fully told by title, series, axes and legend, so that it can be drawn, and written anew when it is edited. */
export function isDrawable(root: XmlElement): boolean {
  const plot = child(child(root, "chart"), "plotArea");
  const groups = (plot?.children ?? []).filter(({ local }) => local.endsWith("Chart"));
  const series = groups.flatMap((group) => childrenOf(group, "ser").map((one) => ({ group, one })));
  return (
    series.length > 0 &&
    groups.every(({ local }) => CLASSIC.has(local)) &&
    EXTRAS.every((name) => descendants(root, name).length === 0) &&
    series.every(({ group, one }) => hasCells(group, one) && isPlain(group, one))
  );
}

/** Numbers typed into the chart itself have no cells to follow. */
function hasCells({ local }: XmlElement, series: XmlElement): boolean {
  const values = child(series, local === "scatterChart" ? "yVal" : "val");
  return (descendants(values, "f")[0]?.text ?? "").includes("!");
}

/** Bars without a fill carry others; a scatter with a line is another chart than its points. */
function isPlain({ local }: XmlElement, series: XmlElement): boolean {
  const look = child(series, "spPr");
  if (local === "scatterChart") return child(child(look, "ln"), "noFill") !== undefined;
  return child(look, "noFill") === undefined && attribute(child(look, "pattFill"), "prst") === undefined;
}
