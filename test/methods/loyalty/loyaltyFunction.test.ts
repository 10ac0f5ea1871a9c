import { callFunction, column, refusalOfCall } from "../../support/callFunction";
import { classifyTable } from "../../support/classifyTable";

const labels = { loyal: "Loyal", steady: "Steady", wavering: "Wavering", fragile: "Fragile" };

describe("LOYALTY", () => {
  test("gives class and score beside each customer, as the method does", () => {
    const rows = [
      [6, 1, 1, 10, 0.2],
      [5, 2, 1, 50, 1],
      [3, 0, 11, 100, 1],
      [1, 0, 20, 100, 1],
    ];
    const headers = ["Customer", "Orders", "Referrals", "Complaints", "Contacts", "Promotion share"];
    const { customers } = classifyTable("loyalty", { Customers: [headers, ...rows.map((row, at) => [`c${at}`, ...row])] });
    const wanted = customers.map((each) => [labels[each.class as keyof typeof labels], each.columns.score]);
    expect(wanted).toHaveLength(rows.length);
    expect(
      callFunction(
        "LOYALTY",
        headers.slice(1).map((_, at) => column(rows.map((row) => row[at]!))),
      ),
    ).toEqual(wanted);
  });

  test("shares out the weight of what is left out: three orders and one referral are (40 × 40 + 50 × 25) / 65 = 43.8", () => {
    expect(callFunction("LOYALTY", [column([3, 6]), column([1, 2])])).toEqual([
      ["Wavering", 43.8],
      ["Loyal", 100],
    ]);
  });

  test("gives the class alone for single values, in the user's language", () => {
    expect(callFunction("LOYALTY", [6])).toEqual([["Loyal"]]);
    expect(callFunction("LOYALTY", [1, 1], { language: "zh-TW" })).toEqual([["脆弱"]]);
    expect(callFunction("LOYALTY", [3, 1], { language: "zh-CN" })).toEqual([["摇摆"]]);
  });

  test("passes over a blank row, tells a cell that is no number and one whose orders are missing", () => {
    const answered = callFunction("LOYALTY", [column([6, null, "many", null]), column([0, null, 1, 1])]);
    expect(answered[1]).toEqual(["", ""]);
    expect(answered[2]![0]).toMatch(/^#N\/A: “many”/);
    expect(answered[3]![0]).toMatch(/^#N\/A/);
  });

  test("refuses columns laid out in rows", () => {
    expect(refusalOfCall("LOYALTY", [[[1, 2]], [[0, 1]]])).toContain("must be one column");
  });
});
