import { seededRandom } from "../src/core/statistics/seededRandom";

/** Order lines as columns, the way a sheet's rows arrive once they are read. */
export interface OrderLines {
  readonly customers: number;
  readonly customer: Int32Array;
  readonly order: Int32Array;
  readonly day: Float64Array;
  readonly amount: Float64Array;
}

/** Made-up order lines of an uneven clientele: few customers buy much, one line in fifty is a refund. */
export function orders(lines: number, customers: number): OrderLines {
  const next = seededRandom(20240101);
  const customer = Int32Array.from({ length: lines }, (_, line) => (line < customers ? line : Math.floor(customers * next() ** 2.5)));
  return {
    customers,
    customer,
    order: Int32Array.from(customer, () => Math.floor(next() * lines * 0.9)),
    day: Float64Array.from(customer, () => 44_000 + Math.floor(1095 * Math.sqrt(next()))),
    amount: Float64Array.from(customer, () => Math.round((next() < 0.02 ? -1 : 1) * Math.exp(3.4 + 1.8 * (next() - 0.5)) * 100) / 100),
  };
}
