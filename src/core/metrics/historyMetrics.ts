import { repeatPurchasesOf } from "../orders/repeatPurchasesOf";
import type { Metric } from "./Metric";

/** A purchase history in numbers. From orders the times are days; in a column they have whatever unit the method is told. */
export const historyMetrics = {
  /** Days with a purchase after the first one. */
  x: { kind: "count", columns: [{ field: "x" }], orders: { needs: ["date"], of: (book, { asOf }) => repeatPurchasesOf(book, asOf).x } },
  /** Time from the first purchase to the last. */
  tx: { kind: "days", columns: [{ field: "tx" }], orders: { needs: ["date"], of: (book, { asOf }) => repeatPurchasesOf(book, asOf).tx } },
  /** Time from the first purchase to the as-of date. */
  T: { kind: "days", columns: [{ field: "T" }], orders: { needs: ["date"], of: (book, { asOf }) => repeatPurchasesOf(book, asOf).T } },
  /** Money per repeat purchase, net of returns. */
  meanValue: {
    kind: "money",
    columns: [{ field: "meanValue" }],
    orders: { needs: ["date", "amount"], of: (book, { asOf }) => repeatPurchasesOf(book, asOf).meanValue },
  },
} as const satisfies Readonly<Record<string, Metric>>;
