import type { RunningExcel } from "../../../../src/embedded/node/bootExcel";
import { freshExcel } from "./excel";

type Found = Record<string, (context: Excel.RequestContext) => { load: (names: string) => unknown }>;

/** One object of each kind, on a sheet with a table, a chart and a rule. */
export const excelObjects = {
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

/** Collections and the smaller objects, which are walked for their methods. */
export const excelCollections = {
  WorksheetCollection: (context) => context.workbook.worksheets,
  WorksheetFreezePanes: (context) => context.workbook.worksheets.getFirst().freezePanes,
  RangeAreas: (context) => context.workbook.worksheets.getFirst().getRanges("A1:B1,A3"),
  RangeSort: (context) => context.workbook.worksheets.getFirst().getRange("A1:B3").sort,
  RangeView: (context) => context.workbook.worksheets.getFirst().getRange("A1:B3").getVisibleView(),
  RangeBorderCollection: (context) => context.workbook.worksheets.getFirst().getRange("A1").format.borders,
  TableCollection: (context) => context.workbook.tables,
  TableColumnCollection: (context) => context.workbook.tables.getItem("T").columns,
  TableRowCollection: (context) => context.workbook.tables.getItem("T").rows,
  TableRow: (context) => context.workbook.tables.getItem("T").rows.getItemAt(0),
  TableSort: (context) => context.workbook.tables.getItem("T").sort,
  Filter: (context) => context.workbook.tables.getItem("T").columns.getItemAt(0).filter,
  NamedItemCollection: (context) => context.workbook.names,
  ChartCollection: (context) => context.workbook.worksheets.getFirst().charts,
  ChartSeriesCollection: (context) => context.workbook.worksheets.getFirst().charts.getItemAt(0).series,
  ChartPointsCollection: (context) => context.workbook.worksheets.getFirst().charts.getItemAt(0).series.getItemAt(0).points,
  ChartFill: (context) => context.workbook.worksheets.getFirst().charts.getItemAt(0).series.getItemAt(0).format.fill,
  ChartAxes: (context) => context.workbook.worksheets.getFirst().charts.getItemAt(0).axes,
  ConditionalFormatCollection: (context) => context.workbook.worksheets.getFirst().getRange("D1").conditionalFormats,
  CommentCollection: (context) => context.workbook.comments,
  CommentReplyCollection: (context) => context.workbook.comments.getItemByCell("Sheet1!A2").replies,
  SettingCollection: (context) => context.workbook.settings,
  CustomXmlPartCollection: (context) => context.workbook.customXmlParts,
  CustomPropertyCollection: (context) => context.workbook.properties.custom,
  PivotTableCollection: (context) => context.workbook.pivotTables,
} satisfies Record<string, (context: Excel.RequestContext) => object>;

/** Such a workbook. */
export async function furnishedExcel(): Promise<RunningExcel> {
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
