import { createWorkbook } from "../../../../src/embedded/model/Workbook";
import type { ChartModel } from "../../../../src/embedded/model/ChartModel";
import { readChartData } from "../../../../src/embedded/page/charts/readChartData";

const format = (value: number, pattern: string): string => `${String(value)} as ${pattern}`;

function chart(values: string, categories?: string): ChartModel {
  const series = {
    name: "",
    nameReference: "'Sums 1'!$B$1",
    type: "column",
    values,
    ...(categories ? { categories } : {}),
    pointColors: {},
    axis: "primary",
  } as const;
  return {
    id: "1",
    name: "c",
    chartType: "ColumnClustered",
    series: [series],
    categoryAxis: { visible: true },
    valueAxis: { visible: true },
    left: 0,
    top: 0,
    width: 1,
    height: 1,
  };
}

function workbook() {
  const model = createWorkbook();
  const sheet = model.addSheet("Sums 1", "api");
  const cells = [
    ["Class", "Money"],
    ["A", 10],
    [44197, "n/a"],
    ["C", 30],
  ];
  cells.forEach((row, r) => row.forEach((value, c) => model.setCell(sheet.id, r, c, { value }, "api")));
  const style = model.styles[0];
  if (!style) throw new Error("no default style");
  model.setCell(sheet.id, 2, 0, { style: model.styleIndex({ ...style, numberFormat: "yyyy" }) }, "api");
  return { model, sheet };
}

describe("the numbers behind a chart", () => {
  test("are read through references with quoted sheet names; text among numbers is a gap", () => {
    const [series] = readChartData(workbook(), chart("'Sums 1'!$B$2:$B$4", "'Sums 1'!$A$2:$A$4"), format);
    expect(series?.name).toBe("Money");
    expect(series?.values).toEqual([10, null, 30]);
    expect(series?.categories).toEqual(["A", "44197 as yyyy", "C"]);
  });

  test("are counted from one without categories", () => {
    expect(readChartData(workbook(), chart("'Sums 1'!$B$2:$B$4"), format)[0]?.categories).toEqual(["1", "2", "3"]);
  });

  test("are none when the sheet is gone", () => {
    expect(readChartData(workbook(), chart("Gone!$B$2:$B$4"), format)[0]?.values).toEqual([]);
  });
});
