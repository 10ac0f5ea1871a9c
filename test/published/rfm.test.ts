import { classifyTable } from "../support/classifyTable";
import { readFixture, readRecords } from "../support/readFixture";

const orders = readFixture("rfm_data_orders.csv");
const expected = readRecords("rfm_orders_scores.csv");

function scoresOf(binning: string): Map<string, Record<string, unknown>> {
  const outcome = classifyTable("rfm", { orders }, { asOf: "2006-12-31", options: { binning } });
  return new Map(outcome.customers.map(({ name, columns }) => [name, columns]));
}

describe("RFM on the sample orders of the R package rfm (4,906 orders, 995 customers)", () => {
  test.each([
    ["pandas 1.5.3 qcut", "quantile", ["R_qcut", "F_qcut", "M_qcut"]],
    ["SPSS RANK NTILES (GNU PSPP 1.6.2)", "rank", ["R_spss", "F_spss", "M_spss"]],
    ["SPSS RANK NTILES nested (GNU PSPP 1.6.2)", "nested", ["R_spss", "F_spss_nested", "M_spss_nested"]],
  ])("every score equals %s", (_, binning, columns) => {
    const found = scoresOf(binning);
    expect(found.size).toBe(995);
    for (const row of expected) {
      const scores = found.get(String(row.customer_id));
      expect([row.customer_id, scores?.R, scores?.F, scores?.M]).toEqual([row.customer_id, ...columns.map((column) => row[column])]);
    }
  });

  test("recency, orders and revenue equal the R package's", () => {
    const found = scoresOf("quantile");
    for (const row of expected) {
      const { recency, frequency, monetary } = found.get(String(row.customer_id)) ?? {};
      expect([row.customer_id, recency, frequency, monetary]).toEqual([
        row.customer_id,
        row.recency_days,
        row.transaction_count,
        row.amount,
      ]);
    }
  });

  test("R and M agree with the R package rfm 0.3.0 in more than 99.7 % of rows, not in all: it adds 1 to every edge", () => {
    const found = scoresOf("quantile");
    for (const [ours, theirs] of [
      ["R", "R_rfmR"],
      ["M", "M_rfmR"],
    ] as const) {
      const equal = expected.filter((row) => found.get(String(row.customer_id))?.[ours] === row[theirs]).length;
      expect(equal / expected.length).toBeGreaterThan(0.997);
      expect(equal).toBeLessThan(expected.length);
    }
  });
});

describe("RFM on UCI Online Retail (customer totals)", () => {
  const customers = readRecords("rfm_retail_scores.csv");
  const table = [
    ["customer", "recency", "frequency", "monetary"],
    ...customers.map((row) => [row.customer_id!, row.recency_days!, row.transaction_count!, row.amount!]),
  ];

  test.each([
    ["pandas qcut on R and M", "quantile", ["R_qcut", "M_qcut"], ["R", "M"]],
    ["SPSS RANK NTILES (GNU PSPP)", "rank", ["R_spss", "F_spss", "M_spss"], ["R", "F", "M"]],
    ["SPSS RANK NTILES nested (GNU PSPP)", "nested", ["R_spss", "F_spss_nested", "M_spss_nested"], ["R", "F", "M"]],
  ])("equals %s for every customer", (...[, binning, theirs, ours]) => {
    const outcome = classifyTable("rfm", { Customers: table }, { options: { binning } });
    const found = new Map(outcome.customers.map(({ key, columns }) => [key, columns]));
    expect(found.size).toBe(customers.length);
    for (const row of customers) {
      const scores = found.get(String(row.customer_id));
      expect([row.customer_id, ...ours.map((column) => scores?.[column])]).toEqual([
        row.customer_id,
        ...theirs.map((column) => row[column]),
      ]);
    }
  });
});
