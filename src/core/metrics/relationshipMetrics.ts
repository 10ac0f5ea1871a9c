import type { Metric } from "./Metric";

/** Attributes of the relationship, each as its column holds it. A tick is 1 or 0. */
export const relationshipMetrics = {
  /** The last day of the contract. */
  contractEnd: { kind: "date", columns: [{ field: "contractEnd" }] },
  contract: { kind: "count", columns: [{ field: "contract" }] },
  /** The day of birth, or a birthday in any year. */
  birthday: { kind: "date", columns: [{ field: "birthday" }] },
  /** A day of the user's own to be prepared for. */
  milestone: { kind: "date", columns: [{ field: "milestone" }] },
  jointProjects: { kind: "count", columns: [{ field: "jointProjects" }] },
  jointGoals: { kind: "count", columns: [{ field: "jointGoals" }] },
  productStage: { kind: "text", columns: [{ field: "productStage" }] },
} as const satisfies Readonly<Record<string, Metric>>;
