import { contactFields } from "./contactFields";
import { customerFields } from "./customerFields";
import type { Field } from "./Field";
import { historyFields } from "./historyFields";
import { needStates } from "./needStates";
import { organisationFields } from "./organisationFields";
import { paymentFields } from "./paymentFields";
import { peopleFields } from "./peopleFields";
import { riskFields } from "./riskFields";
import { ruleFields } from "./ruleFields";
import { relationshipFields } from "./relationshipFields";
import { pipelineFields } from "./pipelineFields";

/** Every column that a method can use, by id. A field belongs to one table; a customer key or a date stands once for each table that has one. */
export const fields = {
  customer: { table: "customers", kind: "key" },
  name: { table: "customers", kind: "text" },
  lastPurchase: { table: "customers", kind: "date", join: "latest" },
  recency: { table: "customers", kind: "number" },
  frequency: { table: "customers", kind: "number", join: "sum" },
  monetary: { table: "customers", kind: "money", join: "sum" },
  margin: { table: "customers", kind: "money", join: "sum" },
  collections: { table: "customers", kind: "money", join: "sum" },
  value: { table: "customers", kind: "money", join: "sum" },
  need: { table: "customers", kind: "choice", choices: needStates },
  close: { table: "customers", kind: "dateOrDays" },
  lastContact: { table: "customers", kind: "date", join: "latest" },
  expected: { table: "customers", kind: "money", join: "sum" },
  orderCustomer: { table: "orders", kind: "key" },
  orderName: { table: "orders", kind: "text" },
  date: { table: "orders", kind: "date" },
  amount: { table: "orders", kind: "money" },
  quantity: { table: "orders", kind: "number" },
  unitPrice: { table: "orders", kind: "money" },
  orderId: { table: "orders", kind: "key" },
  orderMargin: { table: "orders", kind: "money" },
  orderCollections: { table: "orders", kind: "money" },
  returned: { table: "orders", kind: "flag" },
  product: { table: "orders", kind: "text" },
  productName: { table: "orders", kind: "text" },
  brand: { table: "orders", kind: "text" },
  promotion: { table: "orders", kind: "flag" },
  ...customerFields,
  ...organisationFields,
  ...pipelineFields,
  ...contactFields,
  ...paymentFields,
  ...historyFields,
  ...riskFields,
  ...peopleFields,
  ...ruleFields,
  ...relationshipFields,
} as const satisfies Readonly<Record<string, Field>>;

export type FieldId = keyof typeof fields;

/** The fields whose cells are read into one of a few choices. */
export type ChoiceFieldId = { [F in FieldId]: (typeof fields)[F] extends { choices: readonly string[] } ? F : never }[FieldId];

/** The choices of such a field. */
export type ChoiceOf<F extends ChoiceFieldId> = (typeof fields)[F]["choices"][number];
