import type { Field } from "./Field";

/** Columns of the Customers table that hold a metric of the customer, computed elsewhere. */
export const customerFields = {
  firstPurchase: { table: "customers", kind: "date" },
  tenure: { table: "customers", kind: "number" },
  usualGap: { table: "customers", kind: "number" },
  windowRevenue: { table: "customers", kind: "money", join: "sum" },
  previousRevenue: { table: "customers", kind: "money", join: "sum" },
  windowOrders: { table: "customers", kind: "number", join: "sum" },
  previousOrders: { table: "customers", kind: "number", join: "sum" },
  contacts: { table: "customers", kind: "number", join: "sum" },
  complaints: { table: "customers", kind: "number", join: "sum" },
  referrals: { table: "customers", kind: "number", join: "sum" },
  suggestions: { table: "customers", kind: "number", join: "sum" },
  promotionShare: { table: "customers", kind: "number" },
  daysLate: { table: "customers", kind: "number" },
  overdueShare: { table: "customers", kind: "number" },
  brandShare: { table: "customers", kind: "number" },
} as const satisfies Readonly<Record<string, Field>>;
