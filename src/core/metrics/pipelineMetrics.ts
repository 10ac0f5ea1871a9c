import type { Metric } from "./Metric";

/** Attributes of a deal that is not yet made, each read from its column. Scores of a market run from 1 to 5; a tick is 1 or 0. */
export const pipelineMetrics = {
  stage: { kind: "text", columns: [{ field: "stage" }] },
  contactPerson: { kind: "text", columns: [{ field: "contactPerson" }] },
  nextStep: { kind: "text", columns: [{ field: "nextStep" }] },
  contactRole: { kind: "text", columns: [{ field: "contactRole" }] },
  /** The day on which the last complaint was solved. */
  complaintSolved: { kind: "date", columns: [{ field: "complaintSolved" }] },
  dealStatus: { kind: "text", columns: [{ field: "dealStatus" }] },
  /** `low`, `medium` or `high`, where the budget is told in words. */
  budgetLevel: { kind: "text", columns: [{ field: "budgetLevel" }] },
  /** The budget where it is told as an amount. */
  budget: { kind: "money", columns: [{ field: "budget" }] },
  /** People who have a say in the decision. */
  deciders: { kind: "count", columns: [{ field: "deciders" }] },
  criteria: { kind: "text", columns: [{ field: "criteria" }] },
  supplierChosen: { kind: "count", columns: [{ field: "supplierChosen" }] },
  priceCheck: { kind: "count", columns: [{ field: "priceCheck" }] },
  criteriaOpen: { kind: "count", columns: [{ field: "criteriaOpen" }] },
  opinionsDiffer: { kind: "count", columns: [{ field: "opinionsDiffer" }] },
  knowsUnwanted: { kind: "count", columns: [{ field: "knowsUnwanted" }] },
  buyingPower: { kind: "count", columns: [{ field: "buyingPower" }] },
  productFit: { kind: "count", columns: [{ field: "productFit" }] },
  competition: { kind: "count", columns: [{ field: "competition" }] },
  marketGrowth: { kind: "count", columns: [{ field: "marketGrowth" }] },
  marketCustomers: { kind: "count", columns: [{ field: "marketCustomers" }] },
  concentration: { kind: "count", columns: [{ field: "concentration" }] },
  leadOpen: { kind: "count", columns: [{ field: "leadOpen" }] },
  leadFast: { kind: "count", columns: [{ field: "leadFast" }] },
  leadLarge: { kind: "count", columns: [{ field: "leadLarge" }] },
  leadRational: { kind: "count", columns: [{ field: "leadRational" }] },
  leadSlow: { kind: "count", columns: [{ field: "leadSlow" }] },
  leadCautious: { kind: "count", columns: [{ field: "leadCautious" }] },
  leadFriendly: { kind: "count", columns: [{ field: "leadFriendly" }] },
  leadHard: { kind: "count", columns: [{ field: "leadHard" }] },
} as const satisfies Readonly<Record<string, Metric>>;
