import type { ChartModel, ChartSeriesModel } from "../../../../src/embedded/model/ChartModel";
import type { ChartData } from "../../../../src/embedded/page/charts/ChartData";
import type { ChartElement } from "../../../../src/embedded/page/charts/ChartElement";
import { drawChart } from "../../../../src/embedded/page/charts/drawChart";

const size = { width: 480, height: 300 };
const format = (value: number, pattern: string): string => (pattern.endsWith("%") ? `${Math.round(value * 100)}%` : String(value));

function series(part: Partial<ChartSeriesModel> = {}): ChartSeriesModel {
  return { name: "Money", type: "column", values: "S!$B$2:$B$4", color: "#0B5CAD", pointColors: {}, axis: "primary", ...part };
}

function chart(part: Partial<ChartModel> = {}): ChartModel {
  const place = { left: 0, top: 0, width: 360, height: 225 };
  return {
    id: "1",
    name: "c",
    chartType: "ColumnClustered",
    series: [series()],
    categoryAxis: { visible: true },
    valueAxis: { visible: true },
    ...place,
    ...part,
  };
}

function numbers(values: (number | null)[], categories = ["Champions", "Loyal", "Lost"]): ChartData[number] {
  return { name: "Money", values, categories, xValues: values.map((_, index) => index + 1), format: "General" };
}

function all(root: ChartElement, tag: ChartElement["tag"]): ChartElement[] {
  return [...(root.tag === tag ? [root] : []), ...root.children.flatMap((child) => all(child, tag))];
}

const bars = (root: ChartElement): ChartElement[] => all(root, "rect").filter((rect) => rect.children.some(({ tag }) => tag === "title"));
const attribute = (one: ChartElement | undefined, name: string): number => Number(one?.attributes[name]);

describe("charts over the cells", () => {
  test("columns stand on zero and are as high as their values", () => {
    const drawn = bars(drawChart(chart(), [numbers([10, 20, 40])], { size, format }));
    expect(drawn).toHaveLength(3);
    const heights = drawn.map((bar) => attribute(bar, "height"));
    expect(heights[1]).toBeCloseTo((heights[0] ?? 0) * 2, 6);
    expect(heights[2]).toBeCloseTo((heights[0] ?? 0) * 4, 6);
    const feet = drawn.map((bar) => attribute(bar, "y") + attribute(bar, "height"));
    expect(new Set(feet.map((foot) => foot.toFixed(6))).size).toBe(1);
  });

  test("the first bar of a lying chart is at the bottom, and at the top on a reversed axis, as in Excel", () => {
    const lying = { chartType: "BarClustered", series: [series({ type: "bar" })] };
    const plain = bars(drawChart(chart(lying), [numbers([1, 2, 3])], { size, format }));
    const reversed = bars(
      drawChart(chart({ ...lying, categoryAxis: { visible: true, reverse: true } }), [numbers([1, 2, 3])], { size, format }),
    );
    expect(attribute(plain[0], "y")).toBeGreaterThan(attribute(plain[2], "y"));
    expect(attribute(reversed[0], "y")).toBeLessThan(attribute(reversed[2], "y"));
  });

  test("stacked columns stand on each other, negative ones hang from zero", () => {
    const stacked = chart({ chartType: "ColumnStacked", series: [series(), series()] });
    const [below, above] = bars(drawChart(stacked, [numbers([10], ["A"]), numbers([5], ["A"])], { size, format }));
    expect(attribute(above, "y") + attribute(above, "height")).toBeCloseTo(attribute(below, "y"), 6);
    const [up, down] = bars(drawChart(stacked, [numbers([10], ["A"]), numbers([-5], ["A"])], { size, format }));
    expect(attribute(down, "y")).toBeCloseTo(attribute(up, "y") + attribute(up, "height"), 6);
  });

  test("a Pareto chart draws its line against a second axis that ends at its own maximum", () => {
    const pareto = chart({
      series: [series(), series({ type: "line", axis: "secondary", color: "#5F5F5F" })],
      secondaryValueAxis: { visible: true, maximum: 1, numberFormat: "0%" },
    });
    const drawing = drawChart(pareto, [numbers([50, 30, 20]), numbers([0.5, 0.8, 1])], { size, format });
    const line = all(drawing, "path").find(({ attributes }) => attributes["stroke"] === "#5F5F5F");
    const last = String(line?.attributes["d"]).split("L").at(-1)?.split(" ")[1];
    const top = Math.min(...all(drawing, "line").map((rule) => attribute(rule, "y1")));
    expect(Number(last)).toBeCloseTo(top, 0);
    expect(all(drawing, "text").map(({ text }) => text)).toContain("100%");
  });

  test("an empty cell breaks a line and leaves no column", () => {
    const lines = drawChart(chart({ chartType: "Line", series: [series({ type: "line" })] }), [numbers([1, null, 3])], { size, format });
    expect(all(lines, "path")).toHaveLength(2);
    expect(bars(drawChart(chart(), [numbers([1, null, 3])], { size, format }))).toHaveLength(2);
  });

  test("a point's own colour goes before the series' colour", () => {
    const drawn = bars(drawChart(chart({ series: [series({ pointColors: { 2: "#5F5F5F" } })] }), [numbers([1, 2, 3])], { size, format }));
    expect(drawn.map(({ attributes }) => attributes["fill"])).toEqual(["#0B5CAD", "#0B5CAD", "#5F5F5F"]);
  });

  test("a pie names every slice that has room, with its share", () => {
    const pie = drawChart(chart({ chartType: "Pie", series: [series({ type: "pie" })] }), [numbers([1, 1, 2])], { size, format });
    expect(all(pie, "path")).toHaveLength(3);
    expect(all(pie, "text").map(({ text }) => text)).toEqual(["Champions 25%", "Loyal 25%", "Lost 50%"]);
  });

  test("a chart without numbers is an empty frame with its title, not an error", () => {
    const empty = drawChart(chart({ title: "Nothing yet" }), [numbers([], [])], { size, format });
    expect(bars(empty)).toHaveLength(0);
    expect(all(empty, "text").map(({ text }) => text)).toContain("Nothing yet");
  });
});
