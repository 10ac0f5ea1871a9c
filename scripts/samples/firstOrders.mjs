import { readCsv } from "./readCsv.mjs";
import { serialOf } from "./serialOf.mjs";

const customersTaken = 150;

/**
 * The orders of a part of the customers, small enough to travel with the pane: order number, customer, whole day as Excel's serial, amount. Refunds,
 * adjustments and orders without a customer are left out, so that what is seen first needs no explaining.
 */
export function firstOrders(source) {
  const orders = readCsv(source).filter(
    ({ Customer, Invoice, Amount }) => /^\d+$/.test(Customer) && /^\d+$/.test(Invoice) && Number(Amount) > 0,
  );
  const customers = [...new Set(orders.map(({ Customer }) => Customer))].sort();
  const taken = new Set(
    Array.from({ length: customersTaken }, (_, index) => customers[Math.floor((index * customers.length) / customersTaken)]),
  );
  const lines = orders
    .filter(({ Customer }) => taken.has(Customer))
    .map(({ Invoice, Customer, Date, Amount }) =>
      JSON.stringify([Number(Invoice), Number(Customer), Math.floor(serialOf(Date)), Number(Amount)]),
    );
  return `[\n  ${lines.join(",\n  ")}\n]\n`;
}
