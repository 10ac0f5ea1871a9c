import { classifyTable } from "../../support/classifyTable";
import { readFixture } from "../../support/readFixture";

const orders = {
  Orders: [
    ["Customer", "Order date", "Amount"],
    ["a", "2026-01-01", 10],
  ],
};

describe("loyalty pattern", () => {
  test.each([
    ["brand", "loyalty-pattern.noBrand"],
    ["product", "loyalty-pattern.noProduct"],
  ])("by %s is refused where the orders have no such column", (readFrom, code) => {
    expect(() => classifyTable("loyalty-pattern", orders, { asOf: "2026-01-31", options: { readFrom } })).toThrow(code);
  });

  test("on real invoices: too few exactly where a customer has fewer than four purchase days", () => {
    const invoices = readFixture("retail_orders_of_some.csv");
    const days = new Map<string, Set<unknown>>();
    for (const [customer, , date] of invoices.slice(1)) days.set(String(customer), (days.get(String(customer)) ?? new Set()).add(date));
    const { customers } = classifyTable("loyalty-pattern", { Orders: invoices }, { asOf: "2011-12-10" });
    expect(customers).toHaveLength(543);
    for (const found of customers) expect([found.name, found.class === "tooFew"]).toEqual([found.name, days.get(found.name)!.size < 4]);
  });
});
