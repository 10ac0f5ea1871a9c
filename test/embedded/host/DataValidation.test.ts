import { codeOf, onSheet } from "./support/excel";

async function loaded(range: Excel.Range, context: Excel.RequestContext): Promise<Excel.DataValidation> {
  const validation = range.dataValidation.load();
  await context.sync();
  return validation;
}

describe("Excel.DataValidation (learn.microsoft.com/javascript/api/excel/excel.datavalidation)", () => {
  test.each<[string, Excel.DataValidationRule, [unknown, boolean][]]>([
    [
      "WholeNumber",
      { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } },
      [
        [1, true],
        [5, true],
        [2.5, false],
        [6, false],
        ["a", false],
      ],
    ],
    [
      "Decimal",
      { decimal: { formula1: 2.5, operator: "GreaterThan" } },
      [
        [2.6, true],
        [2.5, false],
      ],
    ],
    [
      "TextLength",
      { textLength: { formula1: 3, operator: "LessThanOrEqualTo" } },
      [
        ["abc", true],
        ["abcd", false],
        [1234, false],
      ],
    ],
    [
      "Date",
      { date: { formula1: "2026-01-01", formula2: "2026-12-31", operator: "Between" } },
      [
        [46023, true],
        [46022, false],
      ],
    ],
    [
      "Time",
      { time: { formula1: "09:00:00", operator: "GreaterThanOrEqualTo" } },
      [
        [0.375, true],
        [0.3, false],
      ],
    ],
    [
      "List",
      { list: { inCellDropDown: true, source: "Gold,Silver" } },
      [
        ["Gold", true],
        ["gold", false],
        ["Bronze", false],
      ],
    ],
  ])("%s rules read back as they were set, and tell which cells keep them", (type, rule, cases) =>
    onSheet(async (sheet, context) => {
      const [values, valid] = [cases.map(([value]) => value), cases.map(([, isValid]) => isValid)];
      const range = sheet.getRange("A1").getResizedRange(values.length - 1, 0);
      range.values = values.map((value) => [value]) as string[][];
      range.dataValidation.rule = rule;
      const cells = values.map((_, i) => range.getCell(i, 0).dataValidation.load("valid"));
      const validation = await loaded(range, context);
      expect([validation.type, validation.rule]).toEqual([type, rule]);
      expect(cells.map((cell) => cell.valid)).toEqual(valid);
      expect(validation.valid).toBe(valid.every(Boolean) ? true : valid.some(Boolean) ? null : false);
    }),
  );

  test("a list takes a range as its source, and getInvalidCells finds what is not in it", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("E1:E2").values = [["Gold"], ["Silver"]];
      const range = sheet.getRange("A1:A4");
      range.values = [["gold"], ["Tin"], [""], ["Iron"]];
      range.dataValidation.rule = { list: { inCellDropDown: false, source: sheet.getRange("E1:E2") } };
      const invalid = range.dataValidation.getInvalidCells().load("address");
      const { rule } = await loaded(range, context);
      expect(rule).toEqual({ list: { inCellDropDown: false, source: "=Sheet1!$E$1:$E$2" } });
      expect(invalid.address).toBe("Sheet1!A2,Sheet1!A4");
    }));

  test("errorAlert, prompt and ignoreBlanks stay with the rule", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("B1:B3");
      range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      range.dataValidation.errorAlert = { message: "Above 0 only", showAlert: true, style: "Warning", title: "Sum" };
      range.dataValidation.prompt = { message: "A whole number", showPrompt: true, title: "Sum" };
      range.dataValidation.ignoreBlanks = false;
      range.dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      const validation = await loaded(range, context);
      expect(validation.errorAlert).toEqual({ message: "Above 0 only", showAlert: true, style: "Warning", title: "Sum" });
      expect(validation.prompt).toEqual({ message: "A whole number", showPrompt: true, title: "Sum" });
      expect([validation.ignoreBlanks, validation.valid, validation.type]).toEqual([false, false, "WholeNumber"]);
    }));

  test("clear takes the rule from these cells only; ranges of several rules are Inconsistent", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A9").dataValidation.rule = { custom: { formula: "=A1>0" } };
      sheet.getRange("A3:A4").dataValidation.clear();
      sheet.getRange("A9").dataValidation.rule = { list: { inCellDropDown: true, source: "x" } };
      const types = ["A1:A2", "A3:A4", "A1:A4", "A5:A8", "A1:A9"].map((address) => sheet.getRange(address).dataValidation.load("type"));
      const validation = await loaded(sheet.getRange("A1"), context);
      expect(types.map(({ type }) => type)).toEqual(["Custom", "None", "MixedCriteria", "Custom", "Inconsistent"]);
      expect([validation.rule, validation.valid]).toEqual([{ custom: { formula: "=A1>0" } }, null]);
    }));

  test.each<[string, Excel.DataValidationRule]>([
    ["of no kind", {}],
    ["of two kinds", { custom: { formula: "=TRUE" }, list: { inCellDropDown: true, source: "x" } }],
    ["with an empty list", { list: { inCellDropDown: true, source: "" } }],
  ])("a rule %s is InvalidArgument", async (_, rule) => {
    expect(
      await codeOf(
        onSheet(async (sheet, context) => {
          sheet.getRange("A1").dataValidation.rule = rule;
          await context.sync();
        }),
      ),
    ).toBe("InvalidArgument");
  });
});
