import { readNumber } from "../../../src/core/cells/readNumber";
import type { Cell } from "../../../src/core/Cell";

function read(cell: Cell, decimal: "." | "," = "."): number | string {
  const reading = readNumber(cell, { locale: "en-US", decimal, dateOrder: "mdy", date1904: false });
  if ("value" in reading) return reading.guess ? `${reading.value} ${reading.guess}` : reading.value;
  return "empty" in reading ? "empty" : reading.fault;
}

describe("where the point is the decimal sign", () => {
  test.each<[Cell, number | string]>([
    [12.5, 12.5],
    ["1,234.50", 1234.5],
    ["1,234", 1234],
    ["1234", 1234],
    ["$1,234.50", 1234.5],
    ["NT$ 1,234", 1234],
    ["1,234元", 1234],
    ["€ 12", 12],
    ["(1,234)", -1234],
    ["1,234-", -1234],
    ["-1,234", -1234],
    ["−12", -12],
    ["１２３", 123],
    ["45%", 0.45],
    ["7%", 0.07],
    ["1.5萬", 15000],
    ["2亿", 200000000],
    ["1'234.50", 1234.5],
    ["1 234.50", 1234.5],
    ["1.2e3", 1200],
    [".5", 0.5],
    ["12,50", "12.5 cell.guessedDecimal"],
    ["1.234,50", "1234.5 cell.guessedDecimal"],
    ["", "empty"],
    [null, "empty"],
    ["n/a", "cell.notANumber"],
    ["1,2,3", "cell.notANumber"],
    ["12 pcs", "cell.notANumber"],
    [true, "cell.notANumber"],
    [{ error: "#DIV/0!" }, "cell.error"],
  ])("%p is %p", (cell, value) => expect(read(cell)).toBe(value));
});

describe("where the comma is the decimal sign", () => {
  test.each<[Cell, number | string]>([
    ["1.234,50", 1234.5],
    ["12,5", 12.5],
    ["1.234", 1234],
    ["1.5", "1.5"],
  ])("%p is %p", (cell, value) => expect(String(read(cell, ","))).toBe(String(value)));
});
