import type { Cell } from "../../../src/core/Cell";
import { callFunction, column, refusalOfCall } from "../../support/callFunction";
import { classifyTable } from "../../support/classifyTable";
import { readRecords } from "../../support/readFixture";

const names = column(["a", "b", "c", "d", "e"]);
/** Collections, margin and our share in points: the hand-worked case of the three-measure ABC. */
const values = [
  [500, 10, 5],
  [300, 60, 40],
  [120, 20, 30],
  [50, 8, 20],
  [30, 2, 5],
];

/** Class per measure and combined class of each row. */
function letters(answer: (string | number)[][]) {
  return answer.slice(1).map((row) => [row[4], row[7], row[10], row[11]].join(""));
}

describe("ABCTABLE with several measures", () => {
  test("value, share and class of each, ranked by the first, and the class of the majority", () => {
    const answer = callFunction("ABCTABLE", [names, values]);
    expect(answer.slice(0, 2)).toEqual([
      [
        "Rank",
        "Customer",
        ...["Value 1", "Share 1", "ABC class 1"],
        ...["Value 2", "Share 2", "ABC class 2"],
        ...["Value 3", "Share 3", "ABC class 3"],
        "Combined class",
      ],
      [1, "a", 500, 0.5, "A", 10, 0.1, "B", 5, 0.05, "B", "B"],
    ]);
    expect(letters(answer)).toEqual(["ABBB", "AAAA", "BAAA", "BBAB", "CCBC"]);
  });

  test("strict takes the worst class, weighted cuts 0.4, 0.4, 0.2 of the cumulative shares: 0.50, 0.20, 0.64, 0.868, 0.96", () => {
    const combined = (...more: Cell[]) => callFunction("ABCTABLE", [names, values, null, null, ...more]).map((row) => row.at(-1));
    expect(combined("strict").slice(1)).toEqual(["B", "A", "B", "B", "C"]);
    expect(combined("weighted").slice(1)).toEqual(["A", "A", "A", "B", "C"]);
    expect(combined("加權累計佔比").slice(1)).toEqual(["A", "A", "A", "B", "C"]);
    expect(combined("weighted", "0.001,0.001,0.998").slice(1)).toEqual(["B", "A", "A", "A", "B"]);
  });

  test("a first row of texts names the measures", () => {
    const answer = callFunction(
      "ABCTABLE",
      [
        column(["客戶", "甲", "乙"]),
        [
          ["回款", "毛利"],
          [80, 10],
          [20, 90],
        ],
      ],
      { language: "zh-TW" },
    );
    expect(answer).toEqual([
      ["名次", "客戶", "回款", "佔比 1", "ABC類別 1", "毛利", "佔比 2", "ABC類別 2", "綜合類別"],
      [1, "甲", 80, 0.8, "A", 10, 0.1, "B", "B"],
      [2, "乙", 20, 0.2, "B", 90, 0.9, "A", "B"],
    ]);
  });

  test("rows of one name are added up; a missing figure has no say; who has none in the first measure comes last", () => {
    const answer = callFunction("ABCTABLE", [
      column(["Anna", " anna ", "b", "c", null]),
      [
        [40, 5],
        [40, 5],
        [20, null],
        [null, 90],
        [7, 7],
      ],
    ]);
    expect(answer.slice(1)).toEqual([
      [1, "Anna", 80, 0.8, "A", 10, 0.1, "B", "B"],
      [2, "b", 20, 0.2, "B", "", "", "", "B"],
      ["", "c", "", "", "", 90, 0.9, "A", "A"],
    ]);
  });

  test("a measure with nothing above zero has no say; with none at all the table is refused", () => {
    const one = [
      [0, 90],
      [0, 10],
    ];
    expect(callFunction("ABCTABLE", [column(["a", "b"]), one]).slice(1)).toEqual([
      [1, "a", 0, "", "", 90, 0.9, "A", "A"],
      [2, "b", 0, "", "", 10, 0.1, "B", "B"],
    ]);
    expect(refusalOfCall("ABCTABLE", [column(["a"]), [[0, -1]]])).toMatch(/^No customer has an amount above zero/);
  });

  test("weights that do not fit are refused", () => {
    expect(refusalOfCall("ABCTABLE", [names, values, null, null, "weighted", "1,2"])).toBe(
      "weights: “1, 2” does not fit; give one number above zero for each of the 3 columns of values.",
    );
    expect(refusalOfCall("ABCTABLE", [names, values, null, null, "best"])).toBe(
      "combine: “best” is not one of majority, strict, weighted.",
    );
  });

  test.each(["majority", "strict", "weighted"])("by %s: the classes of the pane, for 995 customers", (combine) => {
    const customers = readRecords("abc_customers.csv");
    // A second measure that has nothing to do with the first.
    const table = customers.map((record, index) => [record["customer"]!, record["revenue"]!, ((index * 7919) % 1000) + 1]);
    const { customers: found } = classifyTable(
      "abc-combined",
      { Customers: [["Customer", "Collections", "Gross margin"], ...table] },
      { options: { combine } },
    );
    const answer = callFunction("ABCTABLE", [column(table.map(([name]) => name!)), table.map((row) => row.slice(1)), null, null, combine]);
    const ours = new Map(answer.slice(1).map((row) => [row[1], [row[4], row[7], row[8]]]));
    expect(found).toHaveLength(995);
    for (const each of found) expect(ours.get(each.name)).toEqual([each.columns.collectionsClass, each.columns.marginClass, each.class]);
  });
});
