import { defineDecision } from "../../core/method/defineDecision";
import type { Rows } from "../../core/method/Method";
import { exposureByIndustry } from "./exposureByIndustry";
import { takenOver } from "./takenOver";

type Need = "industry" | "outlook" | "cyclical" | "monetary";

/**
 * Industry warning: how much revenue hangs on industries that are expected to get worse, and whose terms to adjust before they do.
 * Cost: O(N log N) for N customers.
 */
export const industryCycle = defineDecision({
  id: "industry-cycle",
  group: "risk",
  source: { title: "Credit policy by the cycle of the customer's industry, as taught in Chinese sales training" },
  dated: false,
  needs: {
    outlook: { anyOf: ["outlook"], optional: true },
    industry: { anyOf: ["industry"], optional: true },
    cyclical: { anyOf: ["cyclical"], optional: true },
    monetary: { anyOf: ["monetary"], optional: true },
  },
  leastOneOf: ["outlook"],
  blankAnswers: true,
  options: {
    adjustAt: { kind: "number", default: -2, min: -2, max: 0 },
    cyclicalAt: { kind: "number", default: -1, min: -2, max: 0 },
  },
  classes: {
    fine: { role: "good", followUpDays: 180 },
    unrated: { role: "plain", followUpDays: 90 },
    watch: { role: "watch", followUpDays: 30 },
    adjust: { role: "risk", followUpDays: 14 },
  },
  columns: {
    industryOutlook: { kind: "score", written: "table" },
    exposure: { kind: "money", written: "table" },
    monetary: { kind: "money", written: "list" },
  },
  money: "monetary",
  measures: (rows) => {
    // Of several the worst, which costs least if it is wrong.
    const industryOutlook = takenOver(rows.numbers.outlook, rows.texts.industry, Math.min);
    const cyclical = takenOver(rows.numbers.cyclical, rows.texts.industry, Math.max);
    return { industryOutlook, cyclical, exposure: exposureOf(rows, industryOutlook) };
  },
  rules: ({ adjustAt, cyclicalAt }) => [
    { when: [{ of: "industryOutlook", is: "unknown" }], class: "unrated" },
    { when: [{ of: "industryOutlook", is: "<=", value: adjustAt }], class: "adjust" },
    {
      when: [
        { of: "industryOutlook", is: "<=", value: cyclicalAt },
        { of: "cyclical", is: "=", value: 1 },
      ],
      class: "adjust",
    },
    { when: [{ of: "industryOutlook", is: "<", value: 0 }], class: "watch" },
    { when: [], class: "fine" },
  ],
  act: ["adjust"],
  actBy: "exposure",
  sections: ({ rows, values }) => exposureByIndustry(rows, values.numbers.exposure!),
  says: { sections: ["byIndustry"], phrases: ["industry", "customers", "revenue", "exposureTitle"] },
});

/** Revenue times the negative outlook; nothing at stake where the outlook is not negative or revenue is none. */
function exposureOf({ numbers: { monetary } }: Rows<Need>, outlooks: Float64Array): Float64Array {
  return outlooks.map((outlook, row) => Math.max(0, monetary[row]!) * Math.max(0, -outlook));
}
