import { defineMethod } from "../../core/method/defineMethod";
import { largestFirst } from "../../core/method/largestFirst";
import type { Rows } from "../../core/method/Method";
import { orNull } from "../../core/method/orNull";
import type { MetCondition, Reason } from "../../core/method/Reason";
import {
  factsOf,
  indicators,
  indicatorsOf,
  loyaltyClass,
  loyaltyScore,
  usualPoints,
  usualWeights,
  type Indicator,
  type LoyaltyCounts,
} from "./loyaltyScore";

/**
 * Loyalty score: repeat purchase, referrals, few complaints and buying without promotions, weighed into 0 … 100.
 * Cost: O(N log N) for N customers, for the list.
 */
export const loyalty = defineMethod({
  id: "loyalty",
  group: "relationship",
  unit: "customer",
  source: { title: "Loyalty from repeat purchase, referrals, complaints and price sensitivity, as taught in Chinese sales training" },
  dated: true,
  needs: {
    frequency: { anyOf: ["frequency"] },
    referrals: { anyOf: ["referrals"], optional: true },
    complaints: { anyOf: ["complaints"], optional: true },
    contacts: { anyOf: ["contacts"], optional: true },
    promotionShare: { anyOf: ["promotionShare"], optional: true },
    monetary: { anyOf: ["monetary"], optional: true },
  },
  options: {
    weights: { kind: "list", of: "weights", default: usualWeights },
    points: { kind: "list", of: "counts", default: usualPoints },
    fullOrders: { kind: "integer", default: 6, min: 2, max: 1000 },
    fullReferrals: { kind: "integer", default: 2, min: 1, max: 100 },
    worstComplaints: { kind: "integer", default: 20, min: 1, max: 100 },
  },
  classes: {
    loyal: { role: "best", followUpDays: 30 },
    steady: { role: "good", followUpDays: 30 },
    wavering: { role: "watch", followUpDays: 14 },
    fragile: { role: "risk", followUpDays: 7 },
  },
  columns: {
    score: { kind: "score", written: "table" },
    repeat: { kind: "score", written: "list" },
    referral: { kind: "score", written: "list" },
    complaint: { kind: "score", written: "list" },
    promotion: { kind: "score", written: "list" },
    monetary: { kind: "money", written: "list" },
  },
  money: "monetary",
  says: { why: ["all", "some"], findings: ["wavering", "none"], refusals: ["weightCount", "pointsOutOfOrder"], sections: ["act"] },
  refuse: ({ weights, points }) => refuseWeights(weights) ?? refusePoints(points),
  classify(rows, { weights, points, ...scales }) {
    const found = Array.from({ length: rows.count }, (_, row) => indicatorsOf(factsOf(countedIn(rows, row)), scales));
    const scores = found.map((each) => loyaltyScore(each, weights));
    const classes = scores.map((score) => loyaltyClass(score, points));
    const shaky = classes.flatMap((id, row) => (id === "wavering" || id === "fragile" ? [row] : []));
    const revenue = rows.numbers.monetary.map((money) => money || 0);
    const act = largestFirst(shaky, revenue);
    const column = (indicator: Indicator) => found.map((each) => orNull(Math.round(each[indicator])));
    return {
      classes,
      columns: {
        score: scores,
        repeat: column("repeat"),
        referral: column("referral"),
        complaint: column("complaint"),
        promotion: column("promotion"),
        monetary: Array.from(rows.numbers.monetary, orNull),
      },
      why: found.map(whyOf),
      sections: [{ kind: "customers", id: "act", rows: act, columns: ["score", ...indicators, "monetary"] }],
      finding: { code: act.length > 0 ? "wavering" : "none", facts: { count: act.length, all: rows.count } },
    };
  },
});

type Need = "frequency" | "referrals" | "complaints" | "contacts" | "promotionShare" | "monetary";

function countedIn({ numbers }: Rows<Need>, row: number): LoyaltyCounts {
  return {
    orders: numbers.frequency[row]!,
    referrals: numbers.referrals[row]!,
    complaints: numbers.complaints[row]!,
    contacts: numbers.contacts[row]!,
    promotionShare: numbers.promotionShare[row]!,
  };
}

/** What each indicator is counted from, and so what is told to be missing. */
const countedFrom = { repeat: "frequency", referral: "referrals", complaint: "complaints", promotion: "promotionShare" } as const;

/** The indicators with what they earned, and what is not known. */
function whyOf(found: Readonly<Record<Indicator, number>>): Reason {
  const met = indicators.map((of): MetCondition => {
    if (Number.isNaN(found[of])) return { condition: { of: countedFrom[of], is: "unknown" }, value: null };
    return { condition: { of, is: "=", value: Math.round(found[of]) }, value: Math.round(found[of]) };
  });
  return { code: met.some(({ value }) => value === null) ? "some" : "all", facts: {}, met };
}

function refuseWeights(weights: readonly number[]): Reason | undefined {
  const [repeat = 0] = weights;
  const fits = weights.length === indicators.length && repeat > 0 && weights.every((weight) => weight >= 0);
  return fits ? undefined : { code: "weightCount", facts: { met: weights.join(", "), wanted: indicators.length } };
}

function refusePoints(points: readonly number[]): Reason | undefined {
  const falling = points.every((point, index) => point > 0 && (index === 0 || point < points[index - 1]!));
  return points.length === 3 && falling ? undefined : { code: "pointsOutOfOrder", facts: { met: points.join(", ") } };
}
