import type { Field } from "./Field";

/** Columns that tell what may be lost: credit, the state of the customer's industry, and stock that lies with dealers. */
export const riskFields = {
  previousCredit: { table: "customers", kind: "number" },
  /** From −2, much worse, to +2, much better. */
  outlook: { table: "customers", kind: "number" },
  cyclical: { table: "customers", kind: "flag" },
  stockItem: { table: "customers", kind: "text" },
  stockQuantity: { table: "customers", kind: "number", join: "sum" },
  stockValue: { table: "customers", kind: "money", join: "sum" },
  received: { table: "customers", kind: "date" },
} as const satisfies Readonly<Record<string, Field>>;
