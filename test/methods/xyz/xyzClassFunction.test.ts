import type { Cell } from "../../../src/core/Cell";
import { coefficientOfVariation } from "../../../src/core/statistics/coefficientOfVariation";
import { callFunction, refusalOfCall } from "../../support/callFunction";
import { readFixture } from "../../support/readFixture";

const [, ...products] = readFixture("xyz_products.csv");
const months = 12;
const matrix = products.map((row): Cell[] => row.slice(1, 1 + months).map((units) => (units === "" ? null : units)));

describe("XYZ of 4,067 products over twelve months of Online Retail", () => {
  test("the coefficients of variation are those of pandas and of the R package matman, to ten digits", () => {
    products.forEach((row, index) => {
      const found = coefficientOfVariation(matrix[index]!.map((units) => Number(units ?? 0)));
      const expected = row[1 + months]!;
      if (expected === "") expect(found).toBeNaN();
      else expect(found).toBeCloseTo(Number(expected), 9);
    });
  });

  test("XYZCLASS gives each its class: X 349, Y 1015, Z 2401; 302 have none, because their mean is not above zero", () => {
    const found = callFunction("XYZCLASS", [matrix]).map(([letter]) => letter!);
    expect(found).toEqual(products.map((row) => row[2 + months]));
    const count = (letter: string): number => found.filter((each) => each === letter).length;
    expect(["X", "Y", "Z", "n/a"].map(count)).toEqual([349, 1015, 2401, 302]);
  });
});

describe("XYZCLASS", () => {
  test("one row, as inside a table, is one class", () => {
    expect(callFunction("XYZCLASS", [[[4, 4, 4, 4]]])).toEqual([["X"]]);
    expect(callFunction("XYZCLASS", [7])).toEqual([["X"]]);
  });

  test("blank periods are zero; blank rows between stay empty, at the end they are passed over", () => {
    const rows: Cell[][] = [
      [6, null, ""],
      [null, null, null],
      [2, 2, 2],
      [null, null, null],
    ];
    expect(callFunction("XYZCLASS", [rows])).toEqual([["Z"], [""], ["X"]]);
  });

  test("a mean of zero or below has no class", () => {
    const rows = [
      [0, 0],
      [5, -5],
      [1, -3],
    ];
    expect(callFunction("XYZCLASS", [rows])).toEqual([["n/a"], ["n/a"], ["n/a"]]);
  });

  test("what is no number is told in its row, and the others are classified", () => {
    const rows: Cell[][] = [
      [1, "much"],
      [1, { error: "#REF!" }],
      ["１", "NT$1"],
    ];
    expect(callFunction("XYZCLASS", [rows])).toEqual([["#N/A: “much” is not a number"], ["#N/A: “#REF!” is an error"], ["X"]]);
  });

  test("other cuts", () => {
    const rows = [
      [9, 11],
      [8, 12],
      [5, 15],
    ];
    expect(callFunction("XYZCLASS", [rows, "0.1, 0.25"])).toEqual([["X"], ["Y"], ["Z"]]);
    expect(callFunction("XYZCLASS", [rows, [[0.1, 0.2]]])).toEqual([["X"], ["Y"], ["Z"]]);
    expect(callFunction("XYZCLASS", [rows, "10%, 25%"])).toEqual([["X"], ["Y"], ["Z"]]);
  });

  test.each(["1, 0.5", "0.5", "0, 1", "0.1, 0.2, 0.3"])("cuts “%s” are refused", (cuts) => {
    expect(refusalOfCall("XYZCLASS", [[[1, 2]], cuts])).toMatch(/^cuts: “.+” does not fit; give two numbers above zero that rise/);
  });

  test("whole columns of a desktop Excel, empty cells as 0, end with the last row", () => {
    const rows: Cell[][] = [[3, 3], ...Array.from({ length: 1_048_575 }, () => [0, 0])];
    expect(callFunction("XYZCLASS", [rows], { emptyIsZero: true })).toEqual([["X"]]);
  });
});
