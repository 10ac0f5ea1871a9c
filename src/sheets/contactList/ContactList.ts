import type { Day } from "../../core/days/Day";
import type { Role } from "../../core/Role";
import type { Skipped } from "../../core/refusal/Skipped";
import type { Text } from "../../core/Text";

/** How pressing a contact is, the most pressing first. */
export const urgencies = ["urgent", "soon", "routine"] as const;
export type Urgency = (typeof urgencies)[number];

/** How a contact is best made, the most personal first. */
export const channels = ["visit", "phone", "mail", "message"] as const;
export type Channel = (typeof channels)[number];

/** What one method says: the class, by when it asks for a contact, and what to do. */
export interface ContactReason {
  /** The title of the method. */
  readonly method: Text;
  readonly label: Text;
  readonly role: Role;
  readonly advice: Text;
  /** Days between contacts that the class asks for; `null` where the method names a day only. */
  readonly interval: number | null;
  readonly due: Day;
  readonly urgency: Urgency;
  /** What the method gives as its reason, where it wants the contact sooner than its rhythm. */
  readonly why: Text | null;
}

/** Cells of the columns for the user's hand that the list fills or empties (`null`) itself; what is absent stays as it was typed. */
export interface SettledCells {
  /** The tick of a contact that was made is taken off when the next one is due, and its day with it. */
  readonly done?: null;
  /** The day of a tick that bears none. */
  readonly doneOn?: Day | null;
  /** A date that was kept is taken off likewise. */
  readonly next?: null;
  /** The note with what was written where a date should be. */
  readonly note?: string;
}

/** One customer: to be contacted, or on the list because something is written beside him. */
export interface ContactRow {
  /** Unique within the list. */
  readonly name: string;
  /** `done`: contacted, and not due again. `later`: not due. */
  readonly state: Urgency | "done" | "later";
  /** Those who ask for the contact, the most pressing first; none where nobody does. */
  readonly reasons: readonly ContactReason[];
  /** Whether the day was set by the user. */
  readonly ownDate: boolean;
  readonly channel: Channel;
  /** `null` where no method names a day. */
  readonly due: Day | null;
  readonly lastContact: Day | null;
  readonly value: number | null;
  /** Who looks after him, where the customers' table says so. */
  readonly owner: string | null;
  readonly settled: SettledCells;
}

/** Who to contact on a day, over all methods that a workbook holds results of. */
export interface ContactList {
  readonly day: Day;
  /** Whether the tables end so long before today that their own last month is the day. */
  readonly ofThePast: boolean;
  /** Those to contact, then those who are on the list for what is written beside them. */
  readonly rows: readonly ContactRow[];
  /** How many of the rows are to be contacted. */
  readonly due: number;
  /** Titles of the methods that were asked. */
  readonly methods: readonly Text[];
  /** Methods that could not be asked, each with what was in the way. */
  readonly silent: readonly { readonly method: Text; readonly problem: Text }[];
  /** Whether the day of the last contact is known of anybody, so that it need not be taken from the last order. */
  readonly contactsKnown: boolean;
  /** The last contact that was ticked on the list and that the tables do not have, by the customer's name as a key. */
  readonly ticked: Readonly<Record<string, Day>>;
  readonly skipped: readonly Skipped[];
  readonly moneyFormat?: string | undefined;
  readonly rocYears?: boolean;
}

/** The sheet's id, by which what was typed on it is found again. */
export const contactListSheet = "contactList.list";
/** Who writes it, in the register of what is ours. */
export const contactListWriter = "contactList";
/** The columns for the user's hand, from the left. */
export const handColumns = ["owner", "done", "doneOn", "next", "note"] as const;
