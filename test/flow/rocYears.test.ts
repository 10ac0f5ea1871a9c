import { rocYearsOf } from "../../src/flow/rocYearsOf";
import { dateFormat } from "../../src/sheets/formats/dateFormat";
import { columnFormat } from "../../src/sheets/formats/columnFormat";
import { tableOf } from "../support/tableOf";

const table = tableOf([
  ["客戶", "預計成交日"],
  ["王小明", 46_100],
]);

function yearsOf(format: string): boolean {
  const customers = { ...table, source: { ...table.source, formats: ["General", format] } };
  const tables = { customers: { source: table.source.id, columns: { customer: 0, close: 1 } } };
  return rocYearsOf({ tables, data: { customers } }).rocYears === true;
}

test.each([
  "[$-404]e/m/d",
  "[$-404]e/m/d;@",
  '[$-404]e"年"m"月"d"日"',
  '[$-404]gge"年"m"月"d"日";@',
  "[$-zh-TW]e/m/d",
  "[$-1000404]e/m/d",
  "e/m/d",
])("%s shows years of the ROC calendar, as Excel in Taiwan has them", (format) => expect(yearsOf(format)).toBe(true));

test.each(["General", "yyyy/m/d", "[$-411]ge.m.d", '[$-411]ggge"年"m"月"d"日"', "0.00E+00", '#,##0 "e/m"', "[$-804]yyyy年m月d日"])(
  "%s does not: another calendar, or no date",
  (format) => expect(yearsOf(format)).toBe(false),
);

test("dates beside such a column show the year alike, and Western years elsewhere", () => {
  expect(columnFormat("date", [46_100], { language: "zh-TW", rocYears: true })).toBe("[$-404]e/m/d");
  expect(columnFormat("date", [46_100], { language: "zh-TW" })).toBe("yyyy/m/d");
  expect(dateFormat("en")).toBe("yyyy-mm-dd");
});
