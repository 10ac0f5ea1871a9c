import type { Condition, Rule } from "../../core/rules/Rule";

interface Limits {
  readonly highPercent: number;
  readonly lowPercent: number;
  readonly badDays: number;
  readonly badPercent: number;
  readonly lateDays: number;
  readonly complaintsFrom: number;
  readonly lostGaps: number;
  readonly newMonths: number;
}

type CooperationClass =
  "toAvoid" | "mostDangerous" | "mostValuable" | "problemProne" | "toWinBack" | "needsAttention" | "toNurture" | "routine";

/** Revenue at this share of the window before, or less, is falling; at that share, or more, growing. */
const [fallen, grown] = [0.8, 1.2];
/** Points of the churn signals from which the risk is high, and from which it is no longer low. */
const [churnHigh, churnMedium] = [5, 3];

/** The seven kinds in their order, and the rest. */
export function cooperationRules(limits: Limits): Rule<CooperationClass>[] {
  const unprofitable: Condition = { of: "margin", is: "<", value: 0 };
  const high: Condition = { of: "shareAbove", is: "<", value: limits.highPercent / 100 };
  const badCredit: Condition[] = [
    { of: "daysLate", is: ">", value: limits.badDays },
    { of: "overdueShare", is: ">", value: limits.badPercent / 100 },
  ];
  const buying: Condition = { of: "gapsSince", is: "<=", value: limits.lostGaps };
  const lapsed: Condition = { of: "gapsSince", is: ">", value: limits.lostGaps };
  return [
    ...badCredit.map((bad): Rule<CooperationClass> => ({ when: [unprofitable, bad], class: "toAvoid" })),
    { when: [high, { of: "churnScore", is: ">=", value: churnHigh }], class: "mostDangerous" },
    ...badCredit.map((bad): Rule<CooperationClass> => ({ when: [high, bad], class: "mostDangerous" })),
    { when: [high, { of: "churnScore", is: "<", value: churnMedium }, buying], class: "mostValuable" },
    { when: [{ of: "complaintsNow", is: ">=", value: limits.complaintsFrom }, buying], class: "problemProne" },
    { when: [{ of: "daysLate", is: ">", value: limits.lateDays }, buying], class: "problemProne" },
    { when: [{ of: "shareAbove", is: "<", value: (100 - limits.lowPercent) / 100 }, lapsed], class: "toWinBack" },
    { when: [{ of: "revenueTrend", is: "<=", value: fallen }], class: "needsAttention" },
    { when: [high, { of: "churnScore", is: ">=", value: churnMedium }], class: "needsAttention" },
    { when: [{ of: "monthsKnown", is: "<=", value: limits.newMonths }], class: "toNurture" },
    { when: [{ of: "revenueTrend", is: ">=", value: grown }], class: "toNurture" },
    { when: [{ of: "need", is: "oneOf", values: ["explicit", "latent"] }], class: "toNurture" },
    { when: [], class: "routine" },
  ];
}
