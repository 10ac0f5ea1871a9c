import { defineDecision } from "../../core/method/defineDecision";
import type { Rows } from "../../core/method/Method";
import { decide } from "../../core/rules/decide";
import type { Rule } from "../../core/rules/Rule";
import { binOf } from "../../core/statistics/binOf";
import { quantileBreaks } from "../../core/statistics/quantileBreaks";
import { justifiedLevel, levels, type Level } from "./justifiedLevel";

interface Options {
  readonly trendMonths: number;
  readonly regularContacts: number;
  readonly fewCustomers: number;
  readonly manyCustomers: number;
}

/**
 * Kotler's five levels of a relationship, as the contacts of the last months show it, and the level that the customer's margin would justify.
 * Cost: O(N log N) for N customers, for the thirds of the margin.
 */
export const relationshipLevel = defineDecision({
  id: "relationship-level",
  group: "relationship",
  source: { title: "P. Kotler, Marketing Management, five levels of relationship marketing" },
  dated: true,
  needs: {
    contacts: { anyOf: ["windowContacts", "contacts"] },
    inbound: { anyOf: ["windowInbound"], optional: true },
    suggestions: { anyOf: ["suggestions"], optional: true },
    jointProjects: { anyOf: ["jointProjects"], optional: true },
    margin: { anyOf: ["margin", "monetary"], optional: true },
  },
  options: {
    trendMonths: { kind: "integer", default: 3, min: 1, max: 24 },
    regularContacts: { kind: "integer", default: 3, min: 1, max: 100 },
    fewCustomers: { kind: "integer", default: 50, min: 1, max: 100000 },
    manyCustomers: { kind: "integer", default: 500, min: 2, max: 1000000 },
  },
  classes: {
    partnership: { role: "best", followUpDays: 7 },
    proactive: { role: "good", followUpDays: 14 },
    accountable: { role: "fair", followUpDays: 30 },
    reactive: { role: "watch", followUpDays: 60 },
    basic: { role: "plain", followUpDays: 90 },
  },
  columns: {
    justified: { kind: "class", written: "table" },
    gap: { kind: "count", written: "table" },
    perQuarter: { kind: "count", written: "list" },
    margin: { kind: "money", written: "list" },
  },
  money: "margin",
  measures: (rows, options) => {
    const measures = contactsOf(rows, options);
    const places = decide(rulesOf(options), { texts: rows.texts, numbers: { ...rows.numbers, ...measures } }, rows.count);
    const found = Array.from(places, (place) => rulesOf(options)[place]!.class);
    return {
      ...measures,
      gap: justifiedOf(rows, options).map((level, row) => (level ? levels.indexOf(level) - levels.indexOf(found[row]!) : NaN)),
    };
  },
  labels: (rows, options) => ({ justified: justifiedOf(rows, options) }),
  rules: rulesOf,
  act: ["basic", "reactive", "accountable"],
  actBy: "gap",
  refuse: ({ fewCustomers, manyCustomers }) =>
    fewCustomers < manyCustomers ? undefined : { code: "numbersOutOfOrder", facts: { first: fewCustomers, second: manyCustomers } },
  says: { refusals: ["numbersOutOfOrder"], phrases: ["outbound"] },
});

type Need = "contacts" | "inbound" | "suggestions" | "jointProjects" | "margin";

const monthsOfQuarter = 3;

function contactsOf({ numbers: { contacts, inbound } }: Rows<Need>, { trendMonths }: Options) {
  return {
    perQuarter: contacts.map((count) => (count * monthsOfQuarter) / trendMonths),
    outbound: contacts.map((count, row) => count - inbound[row]!),
  };
}

function rulesOf({ regularContacts }: Options): Rule<Level>[] {
  const regular = { of: "perQuarter", is: ">=", value: regularContacts } as const;
  const suggests = { of: "suggestions", is: ">=", value: 1 } as const;
  const asks = { of: "inbound", is: ">=", value: 1 } as const;
  const weCheck = { of: "outbound", is: ">=", value: 1 } as const;
  return [
    { when: [{ of: "jointProjects", is: ">=", value: 1 }], class: "partnership" },
    { when: [regular, asks, weCheck, suggests], class: "proactive" },
    // A log that does not say who began.
    { when: [regular, { of: "inbound", is: "unknown" }, suggests], class: "proactive" },
    { when: [weCheck], class: "accountable" },
    { when: [{ of: "perQuarter", is: ">", value: 0 }], class: "reactive" },
    { when: [], class: "basic" },
  ];
}

/** Thirds of the customers' margin, and whether those are few, many or something between. */
function justifiedOf({ count, numbers: { margin } }: Rows<Need>, { fewCustomers, manyCustomers }: Options): (Level | null)[] {
  const breaks = quantileBreaks(
    margin.filter((money) => !Number.isNaN(money)),
    3,
  );
  const crowd = count > manyCustomers ? 0 : count > fewCustomers ? 1 : 2;
  return Array.from(margin, (money) => (Number.isNaN(money) ? null : justifiedLevel(crowd, money > 0 ? binOf(money, breaks) - 1 : 0)));
}
