import { codeOf, onSheet } from "./support/excel";

const DATA = [
  ["Class", "Customers", "Money"],
  ["A", 10, 700],
  ["B", 20, 200],
  ["C", 70, 100],
];

describe("Excel.Chart (learn.microsoft.com/javascript/api/excel/excel.chart)", () => {
  test("texts in the first row and column become names and categories", () =>
    onSheet(async (sheet, context, { workbook }) => {
      sheet.getRange("A1:C4").values = DATA;
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Auto").load("name,chartType");
      chart.series.load("items/name");
      await context.sync();
      expect([chart.chartType, chart.series.items.map(({ name }) => name)]).toEqual(["ColumnClustered", ["Customers", "Money"]]);
      expect(workbook.sheets[0]?.charts[0]?.series[1]).toMatchObject({
        nameReference: "Sheet1!$C$1",
        values: "Sheet1!$C$2:$C$4",
        categories: "Sheet1!$A$2:$A$4",
      });
    }));

  test("a Pareto chart: columns coloured by point and a line on the second axis", () =>
    onSheet(async (sheet, context, { workbook }) => {
      sheet.getRange("A1:C4").values = DATA;
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:B4"), "Columns");
      chart.name = "Pareto";
      chart.title.text = "Money";
      const bars = chart.series.getItemAt(0);
      bars.name = "Money";
      bars.setXAxisValues(sheet.getRange("A2:A4"));
      bars.gapWidth = 40;
      bars.points.getItemAt(1).format.fill.setSolidColor("#FF8800");
      const line = chart.series.add("Share");
      line.setValues(sheet.getRange("C2:C4"));
      line.chartType = "Line";
      line.axisGroup = "Secondary";
      line.format.line.color = "#333333";
      line.markerStyle = "None";
      const axis = chart.axes.getItem("Value", "Secondary");
      axis.maximum = 1;
      axis.numberFormat = "0%";
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.setPosition("E2", "J15");
      chart.load("left,top,width,height");
      await context.sync();
      expect(workbook.sheets[0]?.charts[0]).toMatchObject({
        name: "Pareto",
        title: "Money",
        gapWidth: 40,
        categoryAxis: { reverse: true },
        secondaryValueAxis: { maximum: 1, numberFormat: "0%", visible: true },
        series: [
          { name: "Money", type: "column", categories: "Sheet1!$A$2:$A$4", pointColors: { 1: "#FF8800" }, axis: "primary" },
          { name: "Share", type: "line", values: "Sheet1!$C$2:$C$4", axis: "secondary", color: "#333333", showMarkers: false },
        ],
      });
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 288, 210]);
    }));

  test("references follow cells that move, and a second axis that is not there is not found", async () => {
    expect(
      await codeOf(
        onSheet(async (sheet, context, { workbook }) => {
          sheet.getRange("A1:C4").values = DATA;
          const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"));
          sheet.getRange("1:2").insert("Down");
          await context.sync();
          expect(workbook.sheets[0]?.charts[0]?.series[0]?.values).toBe("Sheet1!$B$4:$B$6");
          chart.axes.getItem("Value", "Secondary").maximum = 1;
          await context.sync();
        }),
      ),
    ).toBe("ItemNotFound");
  });

  test("a chart type that is not served says so", async () => {
    expect(
      await codeOf(
        onSheet(async (sheet, context) => {
          sheet.charts.add("Treemap", sheet.getRange("A1:B4"));
          await context.sync();
        }),
      ),
    ).toBe("ApiNotFound");
  });
});
