import type { Field } from "../../../src/core/fields/Field";
import { fields, type FieldId } from "../../../src/core/fields/fields";
import type { AnyMethod } from "../../../src/core/method/Method";
import type { Metric } from "../../../src/core/metrics/Metric";
import { metrics } from "../../../src/core/metrics/metrics";
import type { OrderBook } from "../../../src/core/orders/OrderBook";

interface Invented {
  readonly asOf: number;
  readonly money: (customer: number) => number;
}

/** Invented values for every need of a method, of the kind that its metric holds; the same each time. */
export function sampleValues(method: AnyMethod, customers: readonly number[], { asOf, money }: Invented) {
  const numbers: Record<string, Float64Array> = {};
  const texts: Record<string, (string | null)[]> = {};
  for (const [need, { anyOf, optional }] of Object.entries(method.needs)) {
    // What orders can tell is left to them.
    if (method.orders && optional) {
      numbers[need] = new Float64Array(customers.length).fill(NaN);
      texts[need] = customers.map(() => null);
      continue;
    }
    const metric: Metric = metrics[anyOf[0]!];
    const choices = choicesOf(metric);
    texts[need] = customers.map((customer) => (metric.kind === "text" ? (choices[customer % choices.length] ?? null) : null));
    numbers[need] = Float64Array.from(customers, (customer) => {
      switch (metric.kind) {
        case "days":
          return (customer * 31) % 300;
        case "count":
          return customer % 5;
        case "money":
          return money(customer);
        case "share":
          return (customer % 10) / 10;
        case "date":
          return asOf - 100 + ((customer * 7) % 200);
        case "text":
          return NaN;
      }
    });
  }
  return { numbers, texts };
}

function choicesOf(metric: Metric): readonly string[] {
  const field: FieldId | undefined = metric.columns[0]?.field;
  const known: Field | undefined = field && fields[field];
  return known?.choices ?? ["one", "two", "three"];
}

/** Invented orders: every customer bought once to seven times, some two products at a time. */
export function sampleOrders(customers: readonly number[], { asOf, money }: Invented): OrderBook {
  const rows = customers.flatMap((customer) =>
    Array.from({ length: 1 + (customer % 7) }, (_, back) => ({
      customer,
      back,
      day: asOf - (customer % 30) - back * (20 + (customer % 11)),
    })),
  );
  const names = ["Tea", "Cups", "Sugar", "Spoons"];
  const labels = { of: Int32Array.from(rows, ({ customer, back }) => (customer + back) % names.length), names };
  const amount = Float64Array.from(rows, ({ customer, back }) => Math.round((money(customer) / (2 + back)) * 100) / 100);
  return {
    customers: customers.length,
    customer: Int32Array.from(rows, ({ customer }) => customer),
    day: Float64Array.from(rows, ({ day }) => day),
    amount,
    purchase: new Uint8Array(rows.length).fill(1),
    order: Int32Array.from(rows, ({ back }, row) => row - (back % 2)),
    margin: amount.map((each) => each * 0.3),
    collections: amount.map((each) => each * 0.9),
    quantity: Float64Array.from(rows, ({ back }) => 1 + back),
    promotion: Uint8Array.from(rows, ({ back }) => (back % 3 === 0 ? 1 : 0)),
    product: labels,
    brand: labels,
    newest: Math.max(...rows.map(({ day }) => day)),
  };
}
