import { palette } from "../../src/core/palette";
import { languages } from "../../src/core/Language";
import { methods, type MethodId } from "../../src/methods/methods";
import type { Report } from "../../src/sheets/Report";
import { tellingOf } from "../../src/sheets/Telling";
import { summarySheet } from "../../src/sheets/summarySheet";
import type { SheetDescription } from "../../src/sheets/SheetDescription";
import { cellsOf, find, rowFrom, valuesIn } from "./support/cells";
import { sampleReport } from "./support/sampleReport";

/** Column of the class table by its header; the second of two headers alike where asked. */
function column(sheet: SheetDescription, report: Report, at: number): (number | null)[] {
  const { row } = headerRow(sheet);
  return valuesIn(sheet, { row: row + 1, column: at, rows: report.summary.length + 1, columns: 1 }) as (number | null)[];
}

function headerRow(sheet: SheetDescription) {
  return [...cellsOf(sheet).values()].find(({ style }) => style.rule)!;
}

const sum = (values: readonly (number | null)[]): number => values.reduce<number>((all, value) => all + (value ?? 0), 0);

describe.each(Object.keys(methods) as MethodId[])("the class table of %s", (id) => {
  const report = sampleReport(id, { count: 90 });
  const sheet = summarySheet(report, "en");

  test("has every class, empty ones too, and a total that adds up", () => {
    const heads = column(sheet, report, 1);
    expect(heads.slice(0, -1)).toEqual(report.summary.map(({ customers }) => customers));
    expect(heads.at(-1)).toBe(90);
    const money = column(sheet, report, 3);
    expect(money.at(-1)).toBeCloseTo(sum(money.slice(0, -1)), 6);
  });

  test("has shares that sum to one", () => {
    for (const at of [2, 4]) {
      const shares = column(sheet, report, at);
      expect(sum(shares.slice(0, -1))).toBeCloseTo(1, 9);
      expect(shares.at(-1)).toBe(1);
    }
  });

  test("leaves the average of an empty class empty", () => {
    const averages = column(sheet, report, 5);
    report.summary.forEach(({ customers, value }, index) => {
      if (customers === 0) expect(averages[index]).toBeNull();
      else expect(averages[index]).toBeCloseTo(value! / customers, 6);
    });
  });

  test("says how often to be in touch, where the method has intervals, and what to do", () => {
    const { method } = tellingOf(report, "en");
    const intervals = Object.keys(method.classes).some(
      (name) => (method.followUpDays?.(name, report.options) ?? method.classes[name]!.followUpDays) !== undefined,
    );
    expect(rowFrom(sheet, headerRow(sheet)).slice(-2)).toEqual([intervals ? "Contact every" : "Average", "What to do"]);
  });

  test("is drawn as bars of customers and of money in the classes' chart colours", () => {
    const [heads, money] = sheet.charts;
    const colours = report.summary.map(({ class: name }) => palette[tellingOf(report, "en").method.classes[name]!.role].chart);
    expect(valuesIn(sheet, heads!.series[0]!.values)).toEqual(column(sheet, report, 1).slice(0, -1));
    expect(valuesIn(sheet, money!.series[0]!.values)).toEqual(column(sheet, report, 3).slice(0, -1));
    for (const chart of [heads!, money!]) {
      expect(chart.series[0]!.type).toBe("bar");
      expect(chart.series[0]!.pointColors).toEqual(colours);
      expect(chart.legend).toBe(false);
      expect(chart.valueMinimum).toBe(0);
    }
  });
});

test("A class that nobody is in is shown with a zero", () => {
  const report = sampleReport("rfm", { count: 3 });
  const empty = report.summary.find(({ customers }) => customers === 0)!;
  const sheet = summarySheet(report, "en");
  expect(report.summary).toHaveLength(11);
  expect(column(sheet, report, 1)[report.summary.indexOf(empty)]).toBe(0);
});

test("A chart whose first place is shared names none of the classes", () => {
  const report = sampleReport("grade");
  const tied = { ...report, summary: report.summary.map((line) => ({ ...line, customers: 2 })) };
  expect(summarySheet(tied, "en").charts[0]!.title).toBe("Customers by grade");
});

test("Bars start at zero, except where a class has lost money", () => {
  const report = sampleReport("abc", { money: (customer) => (customer % 2 === 0 ? 1000 : -900) });
  expect(summarySheet(report, "en").charts.map(({ valueMinimum }) => valueMinimum)).toEqual([0, undefined, 0]);
});

test("A method that found no money has neither money columns nor a money chart", () => {
  const report = sampleReport("grade");
  const without = { ...report, summary: report.summary.map((line) => ({ ...line, value: null })) };
  const sheet = summarySheet(without, "en");
  expect(rowFrom(sheet, headerRow(sheet))).toEqual(["Grade", "Customers", "Share", "Contact every", "What to do"]);
  expect(sheet.charts.map(({ name }) => name)).toEqual(["grade.customers"]);
});

test("A total of nothing has no shares rather than wrong ones", () => {
  const report = sampleReport("grade", { money: () => 0 });
  const sheet = summarySheet(report, "en");
  expect(column(sheet, report, 4)).toEqual([null, null, null, null, null, null]);
  expect(sheet.charts[1]!.title).toBe("Expected amount by grade");
});

test("An interval of one day is a day, not days", () => {
  const format = [...cellsOf(summarySheet(sampleReport("grade"), "en")).values()].find((cell) => cell.format?.includes("days"))!.format;
  expect(format).toBe('[=1]0" day";0" days"');
});

test.each(languages)("The sheet opens with its title, the finding and what it rests on (%s)", (language) => {
  const sheet = summarySheet({ ...sampleReport("rfm"), orders: 4906 }, language);
  const [title, finding, basis] = sheet.blocks;
  expect(title!.style).toEqual({ bold: true, size: 16 });
  expect(title!.values).toEqual([[sheet.name]]);
  expect(String(finding!.values[0]![0])).not.toMatch(/[{}]/);
  expect(String(basis!.values[0]![0])).toMatch(/60.+4,906/);
  expect(sheet.gridlines).toBe(false);
  expect(sheet.landscape).toBe(true);
});

test("Money keeps the currency of the user's own column", () => {
  const report = sampleReport("rfm", { moneyFormat: '"NT$"#,##0.00' });
  const sheet = summarySheet(report, "zh-TW");
  const header = find(sheet, "營收");
  expect(cellsOf(sheet).get(`${header.row + 1},${header.column}`)!.format).toBe('"NT$"#,##0');
});
