import { callFunction, column, refusalOfCall } from "../../support/callFunction";

const moves = (previous: Parameters<typeof column>[0], current: Parameters<typeof column>[0], given = {}) =>
  callFunction("ABCMOVE", [column(previous), column(current)], given).map(([move]) => move);

describe("ABCMOVE", () => {
  test("A is above B: up, down and same; no class before is new, none now is lost, neither is empty", () => {
    expect(moves(["B", "A", "C", null, "A", null, "E"], ["A", "C", "C", "B", "", null, "D"])).toEqual([
      "Up",
      "Down",
      "Same",
      "New",
      "Lost",
      "",
      "Up",
    ]);
  });

  test("in the user's language", () => {
    expect(moves(["B", "A", "C", null, "A"], ["A", "C", "C", "B", ""], { language: "zh-TW" })).toEqual([
      "升級",
      "降級",
      "不變",
      "新客戶",
      "流失",
    ]);
    expect(moves(["B"], ["A"], { language: "zh-CN" })).toEqual(["升级"]);
  });

  test("inside a table, one value beside one value", () => {
    expect(callFunction("ABCMOVE", ["B", "A"])).toEqual([["Up"]]);
    expect(callFunction("ABCMOVE", [null, "A"])).toEqual([["New"]]);
  });

  test("small and full-width letters are read; blanks at the end are passed over", () => {
    expect(moves([" b ", "Ａ", null], ["a", "ｃ", null])).toEqual(["Up", "Down"]);
  });

  test("an empty cell that the desktop hands over as 0 is no class", () => {
    expect(moves([0, "A", 0], ["B", 0, 0], { emptyIsZero: true })).toEqual(["New", "Lost"]);
  });

  test("what is no class is told beside it", () => {
    expect(moves(["X", { error: "#N/A" }, "A"], ["A", "B", 5])).toEqual([
      "#N/A: “X” is not a grade: write A to E.",
      "#N/A: “#N/A” is an error",
      "#N/A: “5” is not a grade: write A to E.",
    ]);
  });

  test("a block beside a column is refused", () => {
    expect(
      refusalOfCall("ABCMOVE", [
        column(["A", "B"]),
        [
          ["A", "B"],
          ["A", "B"],
        ],
      ]),
    ).toBe("current must have the same size as the other ranges.");
  });
});
