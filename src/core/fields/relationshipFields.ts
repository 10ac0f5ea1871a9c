import type { Field } from "./Field";

/** Where the product that a customer buys stands in its life cycle. */
export const productStages = ["exploration", "growth", "maturity", "decline"] as const;

/** Columns of the Customers table about the relationship itself: contracts, joint work, days to remember. */
export const relationshipFields = {
  contractEnd: { table: "customers", kind: "date", join: "latest" },
  contract: { table: "customers", kind: "flag" },
  birthday: { table: "customers", kind: "date" },
  milestone: { table: "customers", kind: "date" },
  jointProjects: { table: "customers", kind: "flag" },
  jointGoals: { table: "customers", kind: "flag" },
  productStage: { table: "customers", kind: "choice", choices: productStages },
} as const satisfies Readonly<Record<string, Field>>;
