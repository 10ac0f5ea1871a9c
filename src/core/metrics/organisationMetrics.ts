import type { Metric } from "./Metric";

/** Attributes of a customer as an organisation or a household: each is a column of that name. */
export const organisationMetrics = {
  customerKind: { kind: "text", columns: [{ field: "customerKind" }] },
  taxId: { kind: "text", columns: [{ field: "taxId" }] },
  resells: { kind: "count", columns: [{ field: "resells" }] },
  ownCompany: { kind: "count", columns: [{ field: "ownCompany" }] },
  /** Square metres. */
  floorArea: { kind: "count", columns: [{ field: "floorArea" }] },
  speciality: { kind: "count", columns: [{ field: "speciality" }] },
  technicalNeed: { kind: "text", columns: [{ field: "technicalNeed" }] },
  rivalry: { kind: "text", columns: [{ field: "rivalry" }] },
  rivalSales: { kind: "money", columns: [{ field: "rivalSales" }] },
  ourSales: { kind: "money", columns: [{ field: "ourSales" }] },
  industry: { kind: "text", columns: [{ field: "industry" }] },
  region: { kind: "text", columns: [{ field: "region" }] },
  assets: { kind: "money", columns: [{ field: "assets" }] },
  preference: { kind: "text", columns: [{ field: "preference" }] },
  riskTolerance: { kind: "text", columns: [{ field: "riskTolerance" }] },
  influence: { kind: "count", columns: [{ field: "influence" }] },
  exchanges: { kind: "count", columns: [{ field: "exchanges" }] },
} as const satisfies Readonly<Record<string, Metric>>;
