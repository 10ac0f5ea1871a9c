import type { Field } from "./Field";
import { levels } from "./organisationFields";

/** How far a customer has come with us. */
export const stages = ["prospect", "interested", "closed", "repeat"] as const;
export type Stage = (typeof stages)[number];

/** What the person whom we talk to does in the purchase. */
export const contactRoles = ["decisionMaker", "executor", "technical", "influencer", "user"] as const;
export const dealStatuses = ["closed", "negotiating", "potential"] as const;
/** How settled the buyer's criteria are. */
export const criteriaStates = ["settled", "halfSettled", "unsettled", "unknown"] as const;

/** Columns of the Customers table about a deal that is not yet made, and about the person who will make it. */
export const pipelineFields = {
  stage: { table: "customers", kind: "choice", choices: stages },
  contactPerson: { table: "customers", kind: "text" },
  nextStep: { table: "customers", kind: "text" },
  contactRole: { table: "customers", kind: "choice", choices: contactRoles },
  complaintSolved: { table: "customers", kind: "date", join: "latest" },
  dealStatus: { table: "customers", kind: "choice", choices: dealStatuses },
  budgetLevel: { table: "customers", kind: "choice", choices: levels },
  budget: { table: "customers", kind: "money", join: "sum" },
  deciders: { table: "customers", kind: "number" },
  criteria: { table: "customers", kind: "choice", choices: criteriaStates },
  supplierChosen: { table: "customers", kind: "flag" },
  priceCheck: { table: "customers", kind: "flag" },
  criteriaOpen: { table: "customers", kind: "flag" },
  opinionsDiffer: { table: "customers", kind: "flag" },
  knowsUnwanted: { table: "customers", kind: "flag" },
  buyingPower: { table: "customers", kind: "number" },
  productFit: { table: "customers", kind: "number" },
  competition: { table: "customers", kind: "number" },
  marketGrowth: { table: "customers", kind: "number" },
  marketCustomers: { table: "customers", kind: "number" },
  concentration: { table: "customers", kind: "number" },
  leadOpen: { table: "customers", kind: "flag" },
  leadFast: { table: "customers", kind: "flag" },
  leadLarge: { table: "customers", kind: "flag" },
  leadRational: { table: "customers", kind: "flag" },
  leadSlow: { table: "customers", kind: "flag" },
  leadCautious: { table: "customers", kind: "flag" },
  leadFriendly: { table: "customers", kind: "flag" },
  leadHard: { table: "customers", kind: "flag" },
} as const satisfies Readonly<Record<string, Field>>;
