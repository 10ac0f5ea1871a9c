import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/package/saveWorkbook";
import { codeOf, freshExcel } from "../host/support/excel";
import { richPackage, richPart } from "./richPackage";
import { differentParts, partText } from "./samePackage";

const PART = "xl/charts/chart1.xml";
const DATA = [
  ["Class", "Customers", "Share"],
  ["A", 10, 0.7],
  ["B", 20, 0.9],
];

/** A workbook with a Pareto chart that the add-in made, as a file. */
async function paretoFile(): Promise<Uint8Array> {
  const { Excel, workbook } = await freshExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C3").values = DATA;
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
    chart.name = "pareto";
    chart.title.text = "A: 10 customers";
    chart.legend.visible = false;
    const bars = chart.series.getItemAt(0);
    bars.gapWidth = 40;
    bars.points.getItemAt(0).format.fill.setSolidColor("#0B5CAD");
    bars.points.getItemAt(1).format.border.color = "#0B4F40";
    const line = chart.series.add("Share");
    line.setValues(sheet.getRange("C2:C3"));
    line.setXAxisValues(sheet.getRange("A2:A3"));
    line.chartType = "Line";
    line.axisGroup = "Secondary";
    line.format.line.color = "#333333";
    line.format.line.weight = 1.5;
    line.markerStyle = "None";
    const { categoryAxis, valueAxis } = chart.axes;
    categoryAxis.title.text = "Class";
    categoryAxis.reversePlotOrder = true;
    valueAxis.majorGridlines.format.line.color = "#ABCDEF";
    valueAxis.numberFormat = "#,##0";
    chart.axes.getItem("Value", "Secondary").maximum = 1;
    chart.setPosition("E2", "J15");
    await context.sync();
  });
  return saveWorkbook(workbook);
}

describe("a chart that was saved (ECMA-376 part 1, 21.2)", () => {
  it("is the same chart when the file is opened again, and is drawn", async () => {
    const bytes = await paretoFile();
    const [chart] = openWorkbook(bytes, "a.xlsx").sheets[0]!.charts;
    expect(chart).toMatchObject({
      name: "pareto",
      chartType: "ColumnClustered",
      title: "A: 10 customers",
      legend: { visible: false },
      gapWidth: 40,
      foreign: { part: PART, drawable: true },
      categoryAxis: { title: "Class", reverse: true },
      valueAxis: { numberFormat: "#,##0", gridlines: true, gridlineColor: "#ABCDEF" },
      secondaryValueAxis: { maximum: 1, gridlines: false },
      series: [
        {
          type: "column",
          axis: "primary",
          values: "Sheet1!$B$2:$B$3",
          categories: "Sheet1!$A$2:$A$3",
          pointColors: { 0: "#0B5CAD" },
          pointOutlines: { 1: "#0B4F40" },
        },
        { type: "line", axis: "secondary", color: "#333333", lineWeight: 1.5, showMarkers: false },
      ],
    });
  });

  it("goes along when its sheet is copied, and shows the copy's cells", async () => {
    const file = await paretoFile();
    const { Excel, workbook } = await freshExcel(openWorkbook(file, "a.xlsx"));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().copy("End");
      await context.sync();
    });
    const sheets = openWorkbook(saveWorkbook(workbook, file), "b.xlsx").sheets;
    expect(
      sheets.map(({ name, charts }) => [name, charts.map(({ title, series }) => [title, ...series.map(({ values }) => values)])]),
    ).toEqual([
      ["Sheet1", [["A: 10 customers", "Sheet1!$B$2:$B$3", "Sheet1!$C$2:$C$3"]]],
      ["Sheet1 (2)", [["A: 10 customers", "'Sheet1 (2)'!$B$2:$B$3", "'Sheet1 (2)'!$C$2:$C$3"]]],
    ]);
  });

  it("keeps its bytes until it is edited, and is then written with all that it was", async () => {
    const bytes = await paretoFile();
    const workbook = openWorkbook(bytes, "a.xlsx");
    const { Excel } = await freshExcel(workbook);
    const before = structuredClone(workbook.sheets[0]!.charts[0]!);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("H30").values = [["x"]];
      await context.sync();
      expect(partText(saveWorkbook(workbook, bytes), PART)).toBe(partText(bytes, PART));
      sheet.charts.getItem("pareto").title.text = "A: 11 customers";
      sheet.charts.getItem("pareto").series.getItemAt(0).points.getItemAt(1).format.fill.setSolidColor("#35B597");
      await context.sync();
    });
    const [again] = openWorkbook(saveWorkbook(workbook, bytes), "a.xlsx").sheets[0]!.charts;
    expect(again).toMatchObject({ title: "A: 11 customers", series: [{ pointColors: { 1: "#35B597" } }, {}] });
    const { title: _, series, ...rest } = before;
    expect(again).toMatchObject(rest);
    expect(again!.series[1]).toEqual(series[1]);
  });
});

describe("a chart that holds more than can be told", () => {
  const solid = (): Uint8Array =>
    richPackage({ [PART]: richPart(PART).replaceAll("barChart>", "bar3DChart>").replace("<c:plotArea>", "<c:view3D/><c:plotArea>") });

  it("is not drawn, can be moved, and is not edited", async () => {
    const bytes = solid();
    const workbook = openWorkbook(bytes, "a.xlsm");
    const { Excel } = await freshExcel(workbook);
    const chartOf = (context: Excel.RequestContext): Excel.Chart => context.workbook.worksheets.getItem("Orders").charts.getItemAt(0);
    expect(workbook.sheet("Orders")!.charts[0]!.foreign).toEqual({ part: PART });
    const edits: ((chart: Excel.Chart) => void)[] = [
      (chart) => (chart.title.text = "Other"),
      (chart) => (chart.title.visible = false),
      (chart) => (chart.legend.position = "Top"),
      (chart) => (chart.chartType = "Line"),
      (chart) => (chart.axes.valueAxis.maximum = 5),
      (chart) => (chart.series.getItemAt(0).gapWidth = 10),
      (chart) => chart.series.getItemAt(0).delete(),
      (chart) => chart.series.getItemAt(0).format.fill.setSolidColor("#FF0000"),
    ];
    for (const edit of edits) {
      const code = await codeOf(
        Excel.run(async (context) => {
          edit(chartOf(context));
          await context.sync();
        }),
      );
      expect([String(edit), code]).toEqual([String(edit), "ApiNotFound"]);
    }
    await Excel.run(async (context) => {
      chartOf(context).left = 200;
      await context.sync();
    });
    const { changed, lost } = differentParts(bytes, saveWorkbook(workbook, bytes));
    expect([changed.some((name) => name.includes("drawings/")), changed.includes(PART), lost]).toEqual([true, false, []]);
  });
});
