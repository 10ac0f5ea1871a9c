import { daysLateOf } from "../payments/daysLateOf";
import { overdueShareOf } from "../payments/overdueShareOf";
import type { Metric } from "./Metric";

/** Measures that invoices and their payments give. */
export const paymentMetrics = {
  /** Amount-weighted mean of the days by which invoices were paid late, open ones counted to the as-of date. */
  daysLate: {
    kind: "days",
    columns: [{ field: "daysLate" }],
    payments: { needs: ["paymentAmount", "dueDate"], of: (book, { asOf }) => daysLateOf(book, asOf) },
  },
  /** Share of the amount that is overdue on the as-of date, 0 … 1. */
  overdueShare: {
    kind: "share",
    columns: [{ field: "overdueShare" }],
    payments: { needs: ["paymentAmount", "dueDate"], of: (book, { asOf }) => overdueShareOf(book, asOf) },
  },
} as const satisfies Readonly<Record<string, Metric>>;
