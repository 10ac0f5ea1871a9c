import { classifyTable } from "../support/classifyTable";
import { readFixture, readRecords } from "../support/readFixture";

function classesOf(file: string, headers: readonly string[], options = {}): Map<string, string> {
  const rows = readRecords(file).map((row) => headers.map((header) => row[header]!));
  const outcome = classifyTable("abc", { Sums: [["customer", "revenue"], ...rows] }, { options });
  return new Map(outcome.customers.map((customer) => [customer.name, customer.class]));
}

function heads(classes: Map<string, string>): string {
  return ["A", "B", "C"].map((id) => [...classes.values()].filter((found) => found === id).length).join("/");
}

describe("ABC on the customers' sums of the R package rfm's sample orders", () => {
  test("607/228/160 where the slice begins", () => {
    expect(heads(classesOf("abc_customers.csv", ["customer", "revenue"]))).toBe("607/228/160");
  });

  test("603/230/162 by the rule of DAX Patterns and matman (crossing = lower)", () => {
    expect(heads(classesOf("abc_customers.csv", ["customer", "revenue"], { crossing: "lower" }))).toBe("603/230/162");
  });

  test("the same from the orders themselves", () => {
    const outcome = classifyTable("abc", { orders: readFixture("rfm_data_orders.csv") });
    expect(outcome.summary.map(({ customers }) => customers)).toEqual([607, 228, 160]);
  });
});

describe("ABC on the products of UCI Online Retail", () => {
  const expected = readRecords("abc_products.csv");

  test("class by class by the rule of DAX Patterns (crossing = lower)", () => {
    const found = classesOf("abc_products.csv", ["product", "amount"], { crossing: "lower" });
    for (const row of expected) expect([row.product, found.get(String(row.product))]).toEqual([row.product, row.ties_le]);
    expect(found.size).toBe(expected.length);
  });

  test("class by class where the slice begins, but for equal values, which share the better class", () => {
    const found = classesOf("abc_products.csv", ["product", "amount"]);
    const different = expected.filter((row) => found.get(String(row.product)) !== row.before_lt);
    expect(found.size).toBe(expected.length);
    expect(different.length).toBeLessThan(5);
    for (const row of different) {
      const better = expected.filter((other) => other.amount === row.amount && other.before_lt === found.get(String(row.product)));
      expect([row.product, better.length > 0]).toEqual([row.product, true]);
    }
  });
});
