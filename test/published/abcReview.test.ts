import type { OptionValues } from "../../src/core/method/OptionDeclaration";
import type { Cell } from "../../src/core/Cell";
import type { MovementCell } from "../../src/methods/abcReview/movement/Movement";
import { classifyTable } from "../support/classifyTable";
import { classesByHand, revenueByHand } from "../support/monthsByHand";
import { readFixture, readRecords } from "../support/readFixture";

const orders = readFixture("rfm_data_orders.csv");

/** Revenue per customer of one month, counted row by row in cents. */
const recount = (month: string): Map<string, number> => revenueByHand(orders.slice(1), month);

test("XYZ of 4,067 products by month is that of Online Retail computed independently (population deviation, empty months zero; R matman 1.1.3)", () => {
  const products = readRecords("xyz_products.csv");
  const months = Object.keys(products[0]!).filter((header) => /^\d{4}-\d{2}$/.test(header));
  const rows = products.flatMap((product) =>
    months.flatMap((month): Cell[][] => (product[month] === "" ? [] : [[String(product.product), `${month}-15`, product[month]!]])),
  );
  const { customers } = classifyTable("abc-review", { Orders: [["Customer", "Order date", "Amount"], ...rows] }, { asOf: "2011-11-30" });
  const found = new Map(customers.map(({ name, columns }) => [name, columns]));
  const rated = products.filter(({ xyz }) => ["X", "Y", "Z"].includes(String(xyz)));
  const counts = ["X", "Y", "Z"].map((letter) => rated.filter(({ product }) => found.get(String(product))?.xyz === letter).length);
  expect(counts).toEqual([349, 1015, 2401]);
  for (const { product, xyz, cv } of rated) {
    expect([product, found.get(String(product))?.xyz]).toEqual([product, xyz]);
    expect(found.get(String(product))?.cv).toBeCloseTo(Number(cv), 8);
  }
});

describe("995 customers of the R package rfm by month", () => {
  const asOf = "2006-11-30";
  const options: OptionValues = { periods: 6 };
  const { customers, figures } = classifyTable("abc-review", { Orders: orders.map((row) => [...row]) }, { asOf, options });
  const months = ["2006-06", "2006-07", "2006-08", "2006-09", "2006-10", "2006-11"];
  const byHand = months.map((month) => classesByHand(recount(month)));

  test("have the classes of a recount in every month of their path", () => {
    expect(figures?.periods).toEqual(months);
    expect(customers).toHaveLength(995);
    for (const { name, columns } of customers) {
      const path = byHand.map((classes) => classes.get(name) ?? "-").join("");
      expect(path.endsWith(String(columns.path))).toBe(true);
      expect(columns.lastClass ?? "-").toBe(path.at(-2));
    }
  });

  test("move from class to class as a recount says, with the money of both months to the cent", () => {
    const [before, now] = [recount("2006-10"), recount("2006-11")];
    const first = new Map<string, string>();
    for (const [customer, date] of orders.slice(1)) {
      const known = first.get(String(customer));
      if (known === undefined || String(date) < known) first.set(String(customer), String(date));
    }
    const wanted = new Map<string, [customers: number, value: number, previous: number]>();
    for (const customer of new Set([...before.keys(), ...now.keys()])) {
      const from = byHand[4]!.get(customer) ?? (first.get(customer)! >= "2006-11" ? "new" : "back");
      const to = byHand[5]!.get(customer) ?? "lost";
      const [count, value, previous] = wanted.get(`${from} ${to}`) ?? [0, 0, 0];
      wanted.set(`${from} ${to}`, [count + 1, value + (now.get(customer) ?? 0), previous + (before.get(customer) ?? 0)]);
    }
    const cells = figures!.movement as unknown as readonly MovementCell[];
    const found = cells.map(({ from, to, ...cell }) => [
      `${from} ${to}`,
      [cell.customers, Math.round(cell.value * 100), Math.round(cell.previous * 100)],
    ]);
    expect(new Map(found as [string, [number, number, number]][])).toEqual(wanted);
  });
});
