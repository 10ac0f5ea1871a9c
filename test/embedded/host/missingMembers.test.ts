import { clientMetadata } from "../../../src/embedded/host/clientMetadata.generated";
import { freshExcel } from "./support/excel";
import type { RunningExcel } from "../../../src/embedded/node/bootExcel";

type Found = Record<string, (context: Excel.RequestContext) => { load: (names: string) => unknown }>;

/** One object of each kind, on a sheet with a table, a chart and a rule. */
const OBJECTS = {
  Application: (context) => context.workbook.application,
  Workbook: (context) => context.workbook,
  Worksheet: (context) => context.workbook.worksheets.getFirst(),
  WorksheetProtection: (context) => context.workbook.worksheets.getFirst().protection,
  PageLayout: (context) => context.workbook.worksheets.getFirst().pageLayout,
  Range: (context) => context.workbook.worksheets.getFirst().getRange("A1:B3"),
  RangeFormat: (context) => context.workbook.worksheets.getFirst().getRange("A1").format,
  RangeFont: (context) => context.workbook.worksheets.getFirst().getRange("A1").format.font,
  RangeFill: (context) => context.workbook.worksheets.getFirst().getRange("A1").format.fill,
  DataValidation: (context) => context.workbook.worksheets.getFirst().getRange("A1").dataValidation,
  ConditionalFormat: (context) => context.workbook.worksheets.getFirst().getRange("D1").conditionalFormats.getItemAt(0),
  Table: (context) => context.workbook.tables.getItem("T"),
  TableColumn: (context) => context.workbook.tables.getItem("T").columns.getItemAt(0),
  AutoFilter: (context) => context.workbook.tables.getItem("T").autoFilter,
  NamedItem: (context) => context.workbook.names.getItem("Rate"),
  Chart: (context) => context.workbook.worksheets.getFirst().charts.getItemAt(0),
  ChartTitle: (context) => context.workbook.worksheets.getFirst().charts.getItemAt(0).title,
  ChartLegend: (context) => context.workbook.worksheets.getFirst().charts.getItemAt(0).legend,
  ChartSeries: (context) => context.workbook.worksheets.getFirst().charts.getItemAt(0).series.getItemAt(0),
  ChartAxis: (context) => context.workbook.worksheets.getFirst().charts.getItemAt(0).axes.valueAxis,
  Comment: (context) => context.workbook.comments.getItemByCell("Sheet1!A2"),
  DocumentProperties: (context) => context.workbook.properties,
} satisfies Found;

async function furnished(): Promise<RunningExcel> {
  const excel = await freshExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = [
      ["Class", "Sum"],
      ["A", 1],
      ["B", 2],
    ];
    sheet.tables.add("A1:B3", true).name = "T";
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
    sheet.getRange("D1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    context.workbook.names.add("Rate", sheet.getRange("B2"));
    sheet.comments.add("A2", "Here");
    await context.sync();
  });
  return excel;
}

describe("every property that the client library can ask for (learn.microsoft.com/javascript/api/excel) is served or refused by its name", () => {
  test.each(Object.entries(OBJECTS))("Excel.%s", async (name, find) => {
    const { Excel } = await furnished();
    const { scalars } = clientMetadata[name]!;
    const served: string[] = [];
    for (const scalar of scalars) {
      try {
        await Excel.run(async (context) => {
          find(context).load(scalar);
          await context.sync();
        });
        served.push(scalar);
      } catch (error) {
        const { code, message } = error as { code?: string; message?: string };
        expect([scalar, code, message]).toEqual([
          scalar,
          "ApiNotFound",
          expect.stringMatching(new RegExp(`implement ${name}\\.${scalar}\\b`)),
        ]);
      }
    }
    expect(served.length).toBeGreaterThan(0);
  });
});
