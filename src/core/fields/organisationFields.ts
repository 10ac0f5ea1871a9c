import type { Field } from "./Field";

export const customerKinds = ["consumer", "business", "channel", "internal"] as const;
export const levels = ["low", "medium", "high"] as const;
export const rivalries = ["direct", "indirect", "substitute", "budget", "time", "display", "habit"] as const;
export const preferences = ["safety", "income", "growth"] as const;

/** Columns of the Customers table that say what kind of organisation or household a customer is. */
export const organisationFields = {
  customerKind: { table: "customers", kind: "choice", choices: customerKinds },
  taxId: { table: "customers", kind: "text" },
  resells: { table: "customers", kind: "flag" },
  ownCompany: { table: "customers", kind: "flag" },
  floorArea: { table: "customers", kind: "number" },
  speciality: { table: "customers", kind: "flag" },
  technicalNeed: { table: "customers", kind: "choice", choices: levels },
  rivalry: { table: "customers", kind: "choice", choices: rivalries },
  rivalSales: { table: "customers", kind: "money" },
  ourSales: { table: "customers", kind: "money" },
  industry: { table: "customers", kind: "text" },
  region: { table: "customers", kind: "text" },
  assets: { table: "customers", kind: "money" },
  preference: { table: "customers", kind: "choice", choices: preferences },
  riskTolerance: { table: "customers", kind: "choice", choices: levels },
  influence: { table: "customers", kind: "flag" },
  exchanges: { table: "customers", kind: "flag" },
} as const satisfies Readonly<Record<string, Field>>;
