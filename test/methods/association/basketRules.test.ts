import { callFunction, column, refusalOfCall } from "../../support/callFunction";
import { classifyTable } from "../../support/classifyTable";

const lines: (readonly [order: number, product: string])[] = [
  [1, "Bread"], [1, "Butter"], [2, "Bread"], [2, "Butter"], [2, "Jam"], [3, "Bread"], [4, "Jam"], [4, "Butter"], [4, "Bread"], [5, "Tea"],
]; // prettier-ignore
const orders = column(lines.map(([order]) => order));
const products = column(lines.map(([, product]) => product));

describe("BASKETRULES", () => {
  const [header, ...rows] = callFunction("BASKETRULES", [orders, products, 0.4, 0.7]);

  test("gives a table with headers, a rule a row, with numbers worked out by hand", () => {
    expect(header).toEqual(["Who buys", "Also buys", "Baskets", "Support", "Confidence", "Lift", "Conviction", "Chance, corrected"]);
    expect(rows.find(([left, right]) => left === "Bread" && right === "Butter")?.slice(2, 7)).toEqual([3, 0.6, 0.75, 1.25, 1.6]);
    expect(rows.find(([left, right]) => left === "Butter + Jam" && right === "Bread")?.slice(2, 7)).toEqual([2, 0.4, 1, 1.25, ""]);
  });

  test("agrees with the pane to the digit", () => {
    const sheet = [
      ["Customer", "Order no", "Date", "Product", "Amount"],
      ...lines.map(([order, product]) => [`C${order}`, order, "2026-01-05", product, 1]),
    ];
    const { figures } = classifyTable("association", { Orders: sheet }, { asOf: "2026-12-31", options: { support: 0.4, confidence: 0.7 } });
    const { rules } = figures?.model as unknown as { rules: Record<string, number>[] };
    expect(rows.map((row) => [row[2], row[3], row[4], row[5], row[7]])).toEqual(
      rules.map(({ count, support, confidence, lift, corrected }) => [count, support, confidence, lift, corrected]),
    );
  });

  test("shares may be written in percent; others are refused", () => {
    expect(callFunction("BASKETRULES", [orders, products, "40%", "70%"])).toEqual([header, ...rows]);
    expect(refusalOfCall("BASKETRULES", [orders, products, 5])).toContain("is not a share");
  });
});
