import type { Field } from "./Field";

/** Who began a contact: the customer, or we. */
export const directions = ["inbound", "outbound"] as const;

/** What a contact was about. */
export const contactKinds = ["inquiry", "complaint", "suggestion", "referral", "visit", "login", "order", "other"] as const;

/** Columns of the Contacts table: one row is one contact with a customer. */
export const contactFields = {
  contactCustomer: { table: "contacts", kind: "key" },
  contactName: { table: "contacts", kind: "text" },
  contactDate: { table: "contacts", kind: "date" },
  direction: { table: "contacts", kind: "choice", choices: directions },
  contactKind: { table: "contacts", kind: "choice", choices: contactKinds },
} as const satisfies Readonly<Record<string, Field>>;
