import type { Field } from "./Field";

/** Columns of the Customers table that hold a purchase history in numbers, by the names that the models give them. */
export const historyFields = {
  x: { table: "customers", kind: "number" },
  tx: { table: "customers", kind: "number" },
  T: { table: "customers", kind: "number" },
  meanValue: { table: "customers", kind: "money" },
} as const satisfies Readonly<Record<string, Field>>;
