import type { Metric } from "./Metric";

/** Attributes that tell what may be lost: each is a column of that name. */
export const riskMetrics = {
  /** The credit score of the last review, 0 … 100. */
  previousCredit: { kind: "count", columns: [{ field: "previousCredit" }] },
  outlook: { kind: "count", columns: [{ field: "outlook" }] },
  cyclical: { kind: "count", columns: [{ field: "cyclical" }] },
  stockItem: { kind: "text", columns: [{ field: "stockItem" }] },
  stockQuantity: { kind: "count", columns: [{ field: "stockQuantity" }] },
  stockValue: { kind: "money", columns: [{ field: "stockValue" }] },
  /** The day on which a lot of stock came in. */
  received: { kind: "date", columns: [{ field: "received" }] },
} as const satisfies Readonly<Record<string, Metric>>;
