import type { Day } from "../../core/days/Day";
import { nextContactOf } from "../grade/grade";
import { isNewSpan, type Cadence } from "./cadence";

const purposes = ["callBack", "review", "monthly", "afterDeal", "progressAndValue", "light"] as const;
const channels = ["phone", "meeting", "mailAndCall", "message", "papers", "callToPassOn"] as const;

/** What a contact is for, and how it is made: codes of the method's phrases. */
export const contactPhrases = [...purposes, ...channels] as const;

export interface Plan {
  readonly nextContact: Day;
  readonly purpose: (typeof purposes)[number];
  /** `null` where nobody knows what the contact person does. */
  readonly channel: (typeof channels)[number] | null;
}

interface Known {
  readonly cadence: Cadence;
  readonly role: string | null;
  /** NaN when never contacted. */
  readonly lastContact: Day;
  /** NaN without a complaint that was solved. */
  readonly complaintSolved: Day;
}

interface Rule {
  readonly asOf: Day;
  /** Days between contacts. */
  readonly interval: number;
  readonly reviewMonths: number;
}

const byCadence = { customer: "monthly", newCustomer: "afterDeal", interested: "progressAndValue", prospect: "light" } as const;
const byRole: Readonly<Record<string, Plan["channel"]>> = {
  executor: "message",
  technical: "papers",
  influencer: "callToPassOn",
  user: "message",
};

/** The next contact: when, for what, by which channel. A complaint that was solved and not yet followed by a contact on a later day comes first. */
export function planContact(known: Known, { asOf, interval, reviewMonths }: Rule): Plan {
  const { cadence, role, lastContact, complaintSolved } = known;
  const regular = nextContactOf(lastContact, interval, asOf);
  if (complaintSolved <= asOf && !(lastContact > complaintSolved))
    return { nextContact: Math.min(regular, complaintSolved + 1), purpose: "callBack", channel: "phone" };
  // The first contact of a calendar quarter goes deeper; when never contacted there is nothing to review.
  const review = !Number.isNaN(lastContact) && isNewSpan(lastContact, Math.max(regular, asOf), reviewMonths);
  return {
    nextContact: regular,
    purpose: cadence === "customer" && review ? "review" : byCadence[cadence],
    channel: role === "decisionMaker" ? (review && cadence !== "prospect" ? "meeting" : "mailAndCall") : (byRole[role ?? ""] ?? null),
  };
}
