import type { Field } from "./Field";

/** Columns of the Payments table: one row is an invoice or an instalment. */
export const paymentFields = {
  paymentCustomer: { table: "payments", kind: "key" },
  paymentName: { table: "payments", kind: "text" },
  paymentAmount: { table: "payments", kind: "money" },
  dueDate: { table: "payments", kind: "date" },
  paidDate: { table: "payments", kind: "date" },
} as const satisfies Readonly<Record<string, Field>>;
