import type { Culture } from "../core/Culture";
import type { PaymentBook } from "../core/payments/PaymentBook";
import type { ReadableTable } from "./readableTable";
import { RowReader, type Customers, type Remarks } from "./RowReader";

interface PaymentsRead extends Remarks {
  readonly book: PaymentBook;
}

/**
 * Reads the Payments table. A row without a customer, an amount or a due date is left out and told, and so is one whose payment date cannot be read; an empty
 * payment date is an open invoice. Cost: O(rows).
 */
export function readPayments(table: ReadableTable, customers: Customers, culture: Culture): PaymentsRead {
  const reader = new RowReader(table, culture);
  const rows: { customer: number; amount: number; due: number; paid: number }[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    if (table.isEmpty(row)) continue;
    const amount = reader.requiredNumber("paymentAmount", row);
    const due = table.has("dueDate") ? reader.requiredDay("dueDate", row) : NaN;
    const paid = reader.day("paidDate", row);
    if (amount === undefined || due === undefined || paid === undefined) continue;
    const customer = reader.customer(row, { customers, key: "paymentCustomer", name: "paymentName" });
    if (customer !== undefined) rows.push({ customer, amount, due, paid: paid ?? NaN });
  }
  const book: PaymentBook = {
    customers: customers.index.count,
    customer: Int32Array.from(rows, ({ customer }) => customer),
    amount: Float64Array.from(rows, ({ amount }) => amount),
    due: Float64Array.from(rows, ({ due }) => due),
    paid: Float64Array.from(rows, ({ paid }) => paid),
  };
  return { book, skipped: reader.skipped, guesses: reader.guesses };
}
