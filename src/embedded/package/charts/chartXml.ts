import type { AxisModel, ChartModel, ChartSeriesModel } from "../../model/ChartModel";
import { CHART, DRAWING } from "../opc/namespaces";
import { axisXml } from "./axisXml";
import { legendXml, titleXml } from "./chartTextXml";
import { seriesXml } from "./seriesXml";
import type { SeriesData } from "./seriesXml";

/** Axis numbers of the two pairs. */
const PRIMARY = { category: 111_111_101, value: 111_111_102 };
const SECONDARY = { category: 111_111_103, value: 111_111_104 };

type Group = { type: ChartSeriesModel["type"]; axis: ChartSeriesModel["axis"]; series: { index: number; series: ChartSeriesModel }[] };

/**
 * A chart part as Excel 2007 and later reads it: columns, bars, lines, areas, pies and scatters, combined and on a second axis.
 * `data` gives the values that a reference stands for, so that a reader that does not compute can draw the chart.
 * @see ECMA-376 part 1, 21.2
 */
export function chartXml(chart: ChartModel, data: SeriesData): string {
  const groups = groupsOf(chart);
  const title =
    chart.title === undefined
      ? '<c:autoTitleDeleted val="1"/>'
      : `${titleXml(chart.title, 14, chart.titleOverlay)}<c:autoTitleDeleted val="0"/>`;
  const legend = chart.legend?.visible === false ? "" : legendXml(chart.legend?.position ?? "Bottom", chart.legend?.overlay);
  const plot = groups.map((group) => groupXml(chart, group, data)).join("") + axesXml(chart, groups);
  const body = `<c:chart>${title}<c:plotArea><c:layout/>${plot}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`;
  const text = '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}">` +
    `<c:date1904 val="0"/><c:roundedCorners val="0"/>${body}${shellXml()}${text}</c:chartSpace>`
  );
}

function shellXml(): string {
  return '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';
}

/** Series of one kind on one axis are drawn together; columns first, so that lines lie over them. */
function groupsOf({ series }: ChartModel): Group[] {
  const groups: Group[] = [];
  series.forEach((one, index) => {
    const known = groups.find((group) => group.type === one.type && group.axis === one.axis);
    if (known === undefined) groups.push({ type: one.type, axis: one.axis, series: [{ index, series: one }] });
    else known.series.push({ index, series: one });
  });
  const rank = { area: 0, column: 1, bar: 1, pie: 1, line: 2, scatter: 3 } as const;
  return groups.sort((a, b) => rank[a.type] - rank[b.type]);
}

function groupXml(chart: ChartModel, { type, axis, series }: Group, data: SeriesData): string {
  const stack = /Stacked100$/.test(chart.chartType) ? "percentStacked" : /Stacked$/.test(chart.chartType) ? "stacked" : undefined;
  const marked = /Markers/.test(chart.chartType) ? { showMarkers: true } : {};
  const list = series.map(({ series: one, index }) => seriesXml({ ...marked, ...one }, index, data)).join("");
  const ids = axis === "primary" ? PRIMARY : SECONDARY;
  const axes = `<c:axId val="${ids.category}"/><c:axId val="${ids.value}"/>`;
  switch (type) {
    case "column":
    case "bar": {
      const overlap = chart.overlap ?? (stack === undefined ? undefined : 100);
      const space = `<c:gapWidth val="${chart.gapWidth ?? 150}"/>${overlap === undefined ? "" : `<c:overlap val="${overlap}"/>`}`;
      return `<c:barChart><c:barDir val="${type === "bar" ? "bar" : "col"}"/><c:grouping val="${stack ?? "clustered"}"/><c:varyColors val="0"/>${list}${space}${axes}</c:barChart>`;
    }
    case "line":
      return `<c:lineChart><c:grouping val="${stack ?? "standard"}"/><c:varyColors val="0"/>${list}<c:marker val="1"/>${axes}</c:lineChart>`;
    case "area":
      return `<c:areaChart><c:grouping val="${stack ?? "standard"}"/><c:varyColors val="0"/>${list}${axes}</c:areaChart>`;
    case "pie":
      return chart.chartType === "Doughnut"
        ? `<c:doughnutChart><c:varyColors val="1"/>${list}<c:firstSliceAng val="0"/><c:holeSize val="50"/></c:doughnutChart>`
        : `<c:pieChart><c:varyColors val="1"/>${list}<c:firstSliceAng val="0"/></c:pieChart>`;
    case "scatter":
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${list}${axes}</c:scatterChart>`;
  }
}

function axesXml(chart: ChartModel, groups: readonly Group[]): string {
  if (groups.every(({ type }) => type === "pie")) return "";
  const isBar = groups.some(({ type }) => type === "bar");
  const isScatter = groups.some(({ type }) => type === "scatter");
  const pair = (ids: typeof PRIMARY, [category, value]: readonly [AxisModel, AxisModel], isSecond: boolean): string =>
    axisXml(category, {
      kind: isScatter ? "value" : "category",
      id: ids.category,
      crosses: ids.value,
      side: isBar ? "l" : "b",
      atEnd: false,
    }) +
    // Reversed categories put the value axis at the far end; crossing at the maximum brings it back to the foot.
    axisXml(value, {
      kind: "value",
      id: ids.value,
      crosses: ids.category,
      side: isBar ? "b" : isSecond ? "r" : "l",
      atEnd: isSecond || (isBar && category.reverse === true),
    });
  const first = groups.some(({ axis }) => axis === "primary") ? pair(PRIMARY, [chart.categoryAxis, chart.valueAxis], false) : "";
  if (!groups.some(({ axis }) => axis === "secondary")) return first;
  const hidden: AxisModel = { visible: false, ...(chart.categoryAxis.reverse === true ? { reverse: true } : {}) };
  return first + pair(SECONDARY, [hidden, { gridlines: false, ...(chart.secondaryValueAxis ?? { visible: true }) }], first !== "");
}
