import type { Day } from "../../core/days/Day";
import { defineMethod } from "../../core/method/defineMethod";
import { orNull } from "../../core/method/orNull";
import type { Reason } from "../../core/method/Reason";
import { cadenceOf, cadences, type Cadence } from "./cadence";
import { contactPhrases, planContact, type Plan } from "./planContact";

/** Days between contacts: a customer every month, after a deal and while interested every week, a prospect every 14 days. */
const usualIntervals: readonly number[] = [30, 7, 7, 14];

/**
 * Contact cadence by stage: who is to be contacted when, about what and by which channel; after a solved complaint within 24 hours.
 * Cost: O(N log N) for N customers, for the list of those to contact.
 */
export const followUp = defineMethod({
  id: "follow-up",
  group: "pipeline",
  unit: "customer",
  dated: true,
  source: { title: "Follow-up cadence by stage and role of the contact person, as taught in Chinese sales training" },
  needs: {
    stage: { anyOf: ["stage"], optional: true },
    recency: { anyOf: ["recency"], optional: true },
    daysSinceContact: { anyOf: ["daysSinceContact"], optional: true },
    role: { anyOf: ["contactRole"], optional: true },
    complaintSolved: { anyOf: ["complaintSolved"], optional: true },
    expected: { anyOf: ["expected", "monetary"], optional: true },
  },
  leastOneOf: ["stage", "recency"],
  options: {
    intervals: { kind: "list", of: "days", default: usualIntervals },
    newMonths: { kind: "integer", default: 1, min: 0, max: 12 },
    reviewMonths: { kind: "integer", default: 3, min: 1, max: 12 },
  },
  classes: {
    customer: { role: "best" },
    newCustomer: { role: "good" },
    interested: { role: "fair" },
    prospect: { role: "plain" },
  },
  columns: {
    purpose: { kind: "text", written: "table", phrases: true },
    channel: { kind: "text", written: "table", phrases: true },
    followUpDays: { kind: "days", written: "table" },
    nextContact: { kind: "date", written: "table" },
    overdueDays: { kind: "days", written: "table" },
    expected: { kind: "money", written: "list" },
  },
  money: "expected",
  says: {
    why: ["callBack", "never", "justClosed", "bought"],
    findings: ["callBack", "due", "none"],
    refusals: ["intervals"],
    sections: ["due"],
    phrases: contactPhrases,
  },
  followUpDays: (id, { intervals }) => intervals[cadences.indexOf(id)],
  refuse: ({ intervals }) => refuseIntervals(intervals),
  classify(rows, { intervals, newMonths, reviewMonths }, { asOf }) {
    const { recency, daysSinceContact, complaintSolved, expected } = rows.numbers;
    const { stage, role } = rows.texts;
    const classes = Array.from({ length: rows.count }, (_, row) =>
      cadenceOf({ stage: stage[row]!, sinceDeal: recency[row]! }, { asOf, newMonths }),
    );
    const plans = classes.map((cadence, row) =>
      planContact(
        { cadence, role: role[row]!, lastContact: asOf - daysSinceContact[row]!, complaintSolved: complaintSolved[row]! },
        { asOf, interval: intervals[cadences.indexOf(cadence)]!, reviewMonths },
      ),
    );
    const due = dueFirst(plans, expected, asOf);
    const calls = due.filter((row) => plans[row]!.purpose === "callBack").length;
    return {
      classes,
      columns: {
        purpose: plans.map(({ purpose }) => purpose),
        channel: plans.map(({ channel }) => channel),
        followUpDays: classes.map((cadence) => intervals[cadences.indexOf(cadence)]!),
        nextContact: plans.map(({ nextContact }) => nextContact),
        overdueDays: plans.map(({ nextContact }) => Math.max(0, asOf - nextContact)),
        expected: Array.from(expected, orNull),
      },
      why: plans.map(({ purpose }, row) =>
        whyOf({
          purpose,
          solved: complaintSolved[row]!,
          contacted: !Number.isNaN(daysSinceContact[row]),
          cadence: classes[row]!,
          sinceDeal: recency[row]!,
          written: stage[row] !== null,
        }),
      ),
      sections: [{ kind: "customers", id: "due", rows: due, columns: ["purpose", "channel", "nextContact", "overdueDays", "expected"] }],
      finding: { code: calls > 0 ? "callBack" : due.length > 0 ? "due" : "none", facts: { count: due.length, calls, all: rows.count } },
    };
  },
});

interface Told {
  readonly purpose: Plan["purpose"];
  readonly solved: Day;
  readonly contacted: boolean;
  readonly cadence: Cadence;
  readonly sinceDeal: number;
  readonly written: boolean;
}

/** What there is to say beyond the stage itself. */
function whyOf({ purpose, solved, contacted, cadence, sinceDeal, written }: Told): Reason | null {
  if (purpose === "callBack") return { code: "callBack", facts: { day: solved } };
  if (!contacted) return { code: "never", facts: {} };
  if (cadence === "newCustomer") return { code: "justClosed", facts: { days: sinceDeal } };
  return written ? null : { code: "bought", facts: {} };
}

/** Those to contact on the as-of date or before: after a complaint first, then the most valuable, of equal value the longest overdue. */
function dueFirst(plans: readonly Plan[], expected: Float64Array, asOf: number): number[] {
  const worth = (row: number): number => (Number.isNaN(expected[row]) ? 0 : expected[row]!);
  const calls = (row: number): number => (plans[row]!.purpose === "callBack" ? 1 : 0);
  return plans
    .flatMap(({ nextContact, purpose }, row) => (nextContact <= asOf || purpose === "callBack" ? [row] : []))
    .sort((a, b) => calls(b) - calls(a) || worth(b) - worth(a) || plans[a]!.nextContact - plans[b]!.nextContact || a - b);
}

function refuseIntervals(intervals: readonly number[]): Reason | undefined {
  const fits = intervals.length === cadences.length && intervals.every((days) => Number.isInteger(days) && days > 0);
  return fits ? undefined : { code: "intervals", facts: { met: intervals.join(", ") } };
}
