import { bootExcel } from "../../../src/embedded/node/bootExcel";
import { createWorkbook } from "../../../src/embedded/model/Workbook";
import { codeOf, freshExcel, onSheet } from "./support/excel";

const ROWS = [
  ["Name", "Sum", "Day"],
  ["Ann", 10, 46000],
  ["Bob", 30, 46031],
  ["Cid", 20, 46032],
  ["Dee", 40, 46400],
  ["Ann", 5, 46401],
];

async function names(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<unknown[]> {
  const view = sheet.getRange("A2:A6").getVisibleView().load("values");
  await context.sync();
  return (view.values as unknown[][]).flat();
}

function table(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange("A1:C6").values = ROWS as string[][];
  sheet.getRange("C2:C6").numberFormat = "yyyy-mm-dd" as unknown as string[][];
  return sheet.tables.add("A1:C6", true);
}

type Choice = (filter: Excel.Filter) => void;

describe("Excel.Filter (learn.microsoft.com/javascript/api/excel/excel.filter)", () => {
  test.each<[string, [column: string, Choice], string[]]>([
    ["applyValuesFilter", ["Name", (filter) => filter.applyValuesFilter(["ann", "Dee"])], ["Ann", "Dee", "Ann"]],
    ["applyCustomFilter", ["Sum", (filter) => filter.applyCustomFilter(">=10", "<40", "And")], ["Ann", "Bob", "Cid"]],
    ["applyCustomFilter with Or", ["Sum", (filter) => filter.applyCustomFilter("<10", ">30", "Or")], ["Dee", "Ann"]],
    ["applyCustomFilter with wildcards", ["Name", (filter) => filter.applyCustomFilter("=*e*")], ["Dee"]],
    ["applyCustomFilter with <>", ["Name", (filter) => filter.applyCustomFilter("<>A?n")], ["Bob", "Cid", "Dee"]],
    ["applyTopItemsFilter", ["Sum", (filter) => filter.applyTopItemsFilter(2)], ["Bob", "Dee"]],
    ["applyBottomItemsFilter", ["Sum", (filter) => filter.applyBottomItemsFilter(1)], ["Ann"]],
    ["applyTopPercentFilter", ["Sum", (filter) => filter.applyTopPercentFilter(40)], ["Bob", "Dee"]],
    ["applyBottomPercentFilter", ["Sum", (filter) => filter.applyBottomPercentFilter(20)], ["Ann"]],
    ["applyDynamicFilter(AboveAverage)", ["Sum", (filter) => filter.applyDynamicFilter("AboveAverage")], ["Bob", "Dee"]],
    [
      "applyDynamicFilter(AllDatesInPeriodJanuary)",
      ["Day", (filter) => filter.applyDynamicFilter("AllDatesInPeriodJanuary")],
      ["Bob", "Cid", "Dee", "Ann"],
    ],
    [
      "applyValuesFilter with a FilterDatetime",
      ["Day", (filter) => filter.applyValuesFilter([{ date: "2026-01-09", specificity: "Day" }])],
      ["Bob"],
    ],
    ["apply", ["Name", (filter) => filter.apply({ filterOn: "Values", values: ["Bob"] })], ["Bob"]],
  ])("%s hides the rows that it leaves out", (_, [column, choose], left) =>
    onSheet(async (sheet, context) => {
      const { filter } = table(sheet).columns.getItem(column);
      choose(filter);
      expect(await names(sheet, context)).toEqual(left);
      filter.clear();
      expect(await names(sheet, context)).toHaveLength(5);
    }),
  );

  test("applyCellColorFilter and applyFontColorFilter go by the cell's colours", () =>
    onSheet(async (sheet, context) => {
      const { columns } = table(sheet);
      sheet.getRange("A3").format.fill.color = "#FFC000";
      sheet.getRange("A4").format.font.color = "#FF0000";
      columns.getItem("Name").filter.applyCellColorFilter("#FFC000");
      expect(await names(sheet, context)).toEqual(["Bob"]);
      columns.getItem("Name").filter.applyFontColorFilter("#FF0000");
      expect(await names(sheet, context)).toEqual(["Cid"]);
    }));

  test("filters of several columns hold together, criteria can be read, and clearFilters takes all away", () =>
    onSheet(async (sheet, context) => {
      const made = table(sheet);
      made.columns.getItem("Name").filter.applyValuesFilter(["Ann", "Bob"]);
      made.columns.getItem("Sum").filter.applyCustomFilter(">5");
      const { filter } = made.columns.getItem("Sum");
      filter.load("criteria");
      made.autoFilter.load("isDataFiltered,criteria");
      expect(await names(sheet, context)).toEqual(["Ann", "Bob"]);
      expect(filter.criteria).toEqual({ filterOn: "Custom", criterion1: ">5" });
      expect(made.autoFilter.isDataFiltered).toBe(true);
      expect(made.autoFilter.criteria[2]).toBeNull();
      made.clearFilters();
      expect(await names(sheet, context)).toHaveLength(5);
    }));

  test("reapplyFilters chooses again after the cells changed", () =>
    onSheet(async (sheet, context) => {
      const made = table(sheet);
      made.columns.getItem("Name").filter.applyValuesFilter(["Bob"]);
      sheet.getRange("A6").values = [["Bob"]];
      expect(await names(sheet, context)).toEqual(["Bob"]);
      made.reapplyFilters();
      expect(await names(sheet, context)).toEqual(["Bob", "Bob"]);
    }));

  test("a period told from today needs the user's clock", async () => {
    const choose = async (context: Excel.RequestContext): Promise<unknown[]> => {
      const sheet = context.workbook.worksheets.getFirst();
      table(sheet).columns.getItem("Day").filter.applyDynamicFilter("ThisMonth");
      return names(sheet, context);
    };
    const without = await freshExcel();
    expect(await codeOf(without.Excel.run(choose))).toBe("ApiNotFound");
    const { Excel } = await bootExcel(createWorkbook(), { now: () => new Date(2026, 0, 20) });
    expect(await Excel.run(choose)).toEqual(["Bob", "Cid"]);
  });

  test("single cells cannot be shifted among filtered rows: FilteredRangeConflict", async () => {
    expect(
      await codeOf(
        onSheet(async (sheet, context) => {
          sheet.getRange("A1:C6").values = ROWS as string[][];
          sheet.autoFilter.apply("A1:C6", 0, { filterOn: "Values", values: ["Ann"] });
          sheet.getRange("A3").insert("Down");
          await context.sync();
        }),
      ),
    ).toBe("FilteredRangeConflict");
  });

  test("a protected sheet lets filter only where allowAutoFilter is on", async () => {
    const filtered = (options: Excel.WorksheetProtectionOptions): Promise<string> =>
      codeOf(
        onSheet(async (sheet, context) => {
          const { columns } = table(sheet);
          sheet.protection.protect(options);
          columns.getItem("Name").filter.applyValuesFilter(["Bob"]);
          await context.sync();
        }),
      );
    expect([await filtered({}), await filtered({ allowAutoFilter: true })]).toEqual(["AccessDenied", "no error"]);
  });
});

describe("Excel.AutoFilter (learn.microsoft.com/javascript/api/excel/excel.autofilter)", () => {
  test("apply, clearColumnCriteria, reapply, clearCriteria, remove", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:C6").values = ROWS as string[][];
      const { autoFilter } = sheet;
      autoFilter.apply("A1:C6", 1, { filterOn: "TopItems", criterion1: "3" });
      autoFilter.apply("A1:C6", 0, { filterOn: "Values", values: ["Bob", "Ann"] });
      autoFilter.load("enabled,isDataFiltered,criteria");
      expect(await names(sheet, context)).toEqual(["Bob"]);
      expect([autoFilter.enabled, autoFilter.isDataFiltered, autoFilter.criteria[0]?.filterOn]).toEqual([true, true, "Values"]);
      autoFilter.clearColumnCriteria(1);
      expect(await names(sheet, context)).toEqual(["Ann", "Bob", "Ann"]);
      sheet.getRange("A4").values = [["Ann"]];
      autoFilter.reapply();
      expect(await names(sheet, context)).toEqual(["Ann", "Bob", "Ann", "Ann"]);
      autoFilter.clearCriteria();
      expect(await names(sheet, context)).toHaveLength(5);
      autoFilter.apply("A1:C6", 0, { filterOn: "Values", values: ["Bob"] });
      autoFilter.remove();
      autoFilter.load("enabled");
      expect(await names(sheet, context)).toHaveLength(5);
      expect(autoFilter.enabled).toBe(false);
    }));

  test("a column outside the range is an InvalidArgument", async () => {
    expect(
      await codeOf(
        onSheet(async (sheet, context) => {
          sheet.autoFilter.apply("A1:C6", 3, { filterOn: "Values", values: ["Bob"] });
          await context.sync();
        }),
      ),
    ).toBe("InvalidArgument");
  });
});
