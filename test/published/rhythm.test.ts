import { metrics } from "../../src/core/metrics/metrics";
import { purchasesOf } from "../../src/core/orders/purchasesOf";
import { day, english } from "../support/classifyTable";
import { readFixture, readRecords } from "../support/readFixture";

/** Every eighth customer of UCI Online Retail, with all its invoices that were not cancelled. */
const [, ...invoices] = readFixture("retail_orders_of_some.csv");
const expected = readRecords("retail_rhythm_of_some.csv");
/** The day after the last invoice of the data. */
const asOf = day("2011-12-10");

const { names, book } = purchasesOf(
  { customers: invoices.map(([customer]) => customer!), dates: invoices.map((row) => row[2]!), amounts: invoices.map((row) => row[3]!) },
  { asOf, culture: english },
);
const context = { asOf, countedBy: "days", windowMonths: 3 } as const;

function byCustomer(values: Float64Array): Map<string, number> {
  return new Map(names.map((name, customer) => [name, values[customer]!]));
}

describe("UCI Online Retail (2,267 invoices of 543 customers), as computed by pandas 1.5.3", () => {
  test.each([
    ["recency", "recency_days"],
    ["tenure", "tenure_days"],
    ["frequency", "orders_days"],
  ] as const)("%s of every customer", (metric, column) => {
    const found = byCustomer(metrics[metric].orders.of(book, context));
    expect(found.size).toBe(543);
    expect(expected.map((row) => [row.customer_id, found.get(String(row.customer_id))])).toEqual(
      expected.map((row) => [row.customer_id, row[column]]),
    );
  });

  test("the usual gap is the median of the gaps between purchase days; with fewer than three days there is none", () => {
    const found = byCustomer(metrics.usualGap.orders.of(book));
    const habits = expected.filter((row) => Number(row.orders_days) >= 3);
    expect(habits).toHaveLength(237);
    for (const row of habits) expect([row.customer_id, found.get(String(row.customer_id))]).toEqual([row.customer_id, row.gap_median]);
    for (const row of expected.filter((each) => Number(each.orders_days) < 3)) expect(found.get(String(row.customer_id))).toBeNaN();
  });
});
