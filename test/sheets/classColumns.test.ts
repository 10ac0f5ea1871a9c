import { classColumns } from "../../src/sheets/classColumns";
import type { CustomerVerdict, Report } from "../../src/sheets/Report";
import { sampleReport } from "./support/sampleReport";

/** The report with its customers on other rows of the table. */
function onRows(report: Report, rows: (index: number) => readonly number[]): Report {
  return { ...report, customers: report.customers.map((customer, index): CustomerVerdict => ({ ...customer, rows: rows(index) })) };
}

describe("class columns", () => {
  const rfm = sampleReport("rfm", { count: 30 });

  test("stand in the order class, scores; and what only lists show stays away", () => {
    expect(classColumns(rfm, 30, "en").map(({ id, header }) => [id, header])).toEqual([
      ["class", "Segment"],
      ["R", "R"],
      ["F", "F"],
      ["M", "M"],
      ["cell", "RFM"],
      ["score", "RFM score"],
    ]);
  });

  test("end with Why, where the method gives reasons", () => {
    const columns = classColumns(sampleReport("grade"), 60, "zh-TW");
    expect(columns.map(({ header }) => header)).toEqual(["等級", "跟進間隔（天）", "下次聯絡", "逾期（天）", "原因"]);
    expect(columns.at(-1)!.values).toContain("日期已過：請重新確認");
  });

  test("have no Why where nobody has a reason", () => {
    expect(classColumns(sampleReport("abc"), 60, "en").map(({ id }) => id)).toEqual(["class"]);
    const refunds = sampleReport("abc", { money: (customer) => customer - 1 });
    expect(classColumns(refunds, 60, "en").map(({ id }) => id)).toEqual(["class", "why"]);
  });

  test("hold one value per row of the table; a row that was left out is empty", () => {
    const report = onRows(rfm, (index) => (index === 3 ? [] : [index * 2]));
    for (const { values } of classColumns(report, 60, "en")) {
      expect(values).toHaveLength(60);
      values.forEach((value, row) => {
        const isEmpty = row % 2 === 1 || row === 6;
        expect(value === null).toBe(isEmpty);
      });
    }
  });

  test("repeat the class on every row of a customer who stands in several", () => {
    const report = onRows(rfm, (index) => [index, index + 30]);
    const [column] = classColumns(report, 60, "en");
    expect(column!.values.slice(0, 30)).toEqual(column!.values.slice(30));
  });

  test("colour the class by its label: each label that the options can give, with its role", () => {
    const [column] = classColumns(rfm, 30, "zh-CN");
    expect(column!.labels).toHaveLength(11);
    expect(column!.labels).toContainEqual({ text: "不能失去", role: "risk" });
    for (const value of column!.values) expect(column!.labels!.map(({ text }) => text)).toContain(value);
  });

  test.each([
    ["en", "yyyy-mm-dd"],
    ["zh-TW", "yyyy/m/d"],
    ["zh-CN", "yyyy/m/d"],
  ] as const)("write dates as serials in an order that nobody can mistake (%s)", (language, format) => {
    const column = classColumns(sampleReport("grade"), 60, language).find(({ id }) => id === "nextContact")!;
    expect(column.format).toBe(format);
    expect(column.values.every((value) => typeof value === "number" && value > 40000)).toBe(true);
  });

  test("write a score without decimals unless it has some", () => {
    const format = (weights: readonly number[]) =>
      classColumns(sampleReport("rfm", { options: { weights } }), 60, "en").find(({ id }) => id === "score")!.format;
    expect(format([1, 0, 0])).toBe("0");
    expect(format([1, 1, 1])).toBe("0.00");
  });

  test("keep a cell of two-digit scores from being taken for a date", () => {
    const column = classColumns(sampleReport("rfm", { options: { scale: 10 } }), 60, "en").find(({ id }) => id === "cell")!;
    expect(column.format).toBe("@");
    expect(column.values[0]).toMatch(/^\d+-\d+-\d+$/);
  });
});
