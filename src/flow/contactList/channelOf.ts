import type { Channel, Urgency } from "../../sheets/contactList/ContactList";

/** Where a customer stands by value: in the most valuable fifth, in the less valuable half, or between. */
export type Standing = "top" | "middle" | "low";

/** How the channels that the contact cadence names are made. */
const byPhrase: Readonly<Record<string, Channel>> = {
  phone: "phone",
  callToPassOn: "phone",
  meeting: "visit",
  mailAndCall: "mail",
  papers: "mail",
  message: "message",
};

/** How one reaches people by what they do, as the contact cadence has it. */
const byRole: Readonly<Record<string, Channel>> = {
  decisionMaker: "mail",
  technical: "mail",
  executor: "message",
  user: "message",
  influencer: "phone",
};

interface Case {
  /** What the contact cadence says, where it was run. */
  readonly phrase: string | null;
  readonly urgency: Urgency;
  readonly standing: Standing;
  /** What the person whom we talk to does in the purchase. */
  readonly role: string | null;
}

/**
 * How to make a contact. An urgent one in person: a visit to the most valuable fifth, a call to the others, unless the contact cadence says a call or a meeting. Else as the
 * cadence says; else as suits the person's role; else by phone for the most valuable fifth, by mail for the less valuable half, and by message between.
 */
export function channelOf({ phrase, urgency, standing, role }: Case): Channel {
  const said = byPhrase[phrase ?? ""];
  const inPerson = said === "phone" || said === "visit";
  if (urgency === "urgent" && !inPerson) return standing === "top" ? "visit" : "phone";
  return said ?? byRole[role ?? ""] ?? ({ top: "phone", middle: "message", low: "mail" } as const)[standing];
}
