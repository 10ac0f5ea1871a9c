import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/package/saveWorkbook";
import { excelObjects, furnishedExcel } from "./support/excelObjects";
import { codeOf, freshExcel } from "./support/excel";

type ObjectName = keyof typeof excelObjects;
type Loaded = Record<string, unknown> & { load: (names: string) => unknown };

const at = (context: Excel.RequestContext, name: ObjectName): Loaded => excelObjects[name](context) as unknown as Loaded;

const MEMBERS: readonly [ObjectName, string, unknown][] = [
  ["RangeFormat", "shrinkToFit", true],
  ["RangeFormat", "readingOrder", "RightToLeft"],
  ["RangeFormat", "useStandardHeight", true],
  ["RangeFormat", "useStandardWidth", true],
  ["RangeFont", "subscript", true],
  ["RangeFont", "superscript", true],
  ["PageLayout", "paperSize", "A4"],
  ["PageLayout", "firstPageNumber", 3],
  ["PageLayout", "printOrder", "OverThenDown"],
  ["PageLayout", "printErrors", "Dash"],
  ["PageLayout", "printComments", "EndSheet"],
  ["PageLayout", "blackAndWhite", true],
  ["PageLayout", "draftMode", true],
  ["ChartAxis", "majorUnit", 0.5],
  ["ChartAxis", "minorUnit", 0.25],
  ["ChartAxis", "tickLabelPosition", "High"],
  ["ChartTitle", "overlay", true],
  ["ChartLegend", "overlay", true],
  ["ChartSeries", "smooth", true],
  ["ChartSeries", "markerSize", 9],
];

describe("what is set through the client is in the saved file (learn.microsoft.com/javascript/api/excel)", () => {
  test.each(MEMBERS)("Excel.%s.%s", async (name, member, value) => {
    const excel = await furnishedExcel();
    const before = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").format.rowHeight = 40;
      sheet.getRange("A1").format.columnWidth = 40;
      const chart = sheet.charts.getItemAt(0);
      chart.title.text = "Sums";
      chart.legend.visible = true;
      chart.chartType = name === "ChartSeries" ? "LineMarkers" : "ColumnClustered";
      await context.sync();
      const object = at(context, name);
      object.load(member);
      await context.sync();
      return object[member];
    });
    expect(before).not.toEqual(value);
    await excel.Excel.run(async (context) => {
      at(context, name)[member] = value;
      await context.sync();
    });
    const again = await freshExcel(openWorkbook(saveWorkbook(excel.workbook), "Again.xlsx"));
    const after = await again.Excel.run(async (context) => {
      const object = at(context, name);
      object.load(member);
      await context.sync();
      return object[member];
    });
    expect(after).toEqual(value);
  });

  test.each([
    ["RangeFormat", "readingOrder", "Sideways"],
    ["PageLayout", "paperSize", "A0"],
    ["PageLayout", "printOrder", "Zigzag"],
    ["PageLayout", "firstPageNumber", 1.5],
    ["ChartAxis", "majorUnit", -1],
    ["ChartAxis", "tickLabelPosition", "Far"],
    ["ChartSeries", "markerSize", 100],
  ] as const)("Excel.%s.%s refuses %p as InvalidArgument", async (name, member, value) => {
    const { Excel } = await furnishedExcel();
    const set = Excel.run(async (context) => {
      at(context, name)[member] = value;
      await context.sync();
    });
    expect(await codeOf(set)).toBe("InvalidArgument");
  });
});
