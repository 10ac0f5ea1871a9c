import { fractionOf } from "../credit/creditScore";

/** What is looked at, in the order of the weights. */
export const indicators = ["repeat", "referral", "complaint", "promotion"] as const;

export type Indicator = (typeof indicators)[number];

export const usualWeights: readonly number[] = [40, 25, 20, 15];

/** Where each indicator reaches its end. */
export interface LoyaltyScales {
  /** Orders that earn 100 for repeat purchase; one order earns 0. */
  readonly fullOrders: number;
  /** Referrals that earn 100. */
  readonly fullReferrals: number;
  /** Percent of contacts that are complaints at which nothing is earned. */
  readonly worstComplaints: number;
}

/** What was counted of a customer; NaN for what is not known. */
export interface LoyaltyCounts {
  readonly orders: number;
  readonly referrals: number;
  readonly complaints: number;
  readonly contacts: number;
  /** Share of orders bought on promotion, 0 … 1; above 1 it is read as per cent. */
  readonly promotionShare: number;
}

interface LoyaltyFacts {
  readonly orders: number;
  readonly referrals: number;
  /** Complaints ÷ contacts, 0 … 1. */
  readonly complaintRatio: number;
  /** Share of orders bought on promotion, 0 … 1. */
  readonly promotionShare: number;
}

/** What the indicators look at. Orders stand in for contacts where none are known. */
export function factsOf({ orders, referrals, complaints, contacts, promotionShare }: LoyaltyCounts): LoyaltyFacts {
  return {
    orders,
    referrals,
    complaintRatio: complaints / Math.max(1, contacts > 0 ? contacts : orders),
    promotionShare: fractionOf(promotionShare),
  };
}

/** The four indicators, each from 0 to 100; NaN for one that is not known. */
export function indicatorsOf(facts: LoyaltyFacts, scales: LoyaltyScales): Record<Indicator, number> {
  return {
    repeat: scaled((facts.orders - 1) / (scales.fullOrders - 1)),
    referral: scaled(facts.referrals / scales.fullReferrals),
    complaint: scaled(1 - (facts.complaintRatio * 100) / scales.worstComplaints),
    promotion: scaled(1 - facts.promotionShare),
  };
}

/**
 * The weighted mean of the indicators that are known: the weight of a missing one is shared out among the others in proportion. Rounded to one decimal, so that the class
 * follows the number that is shown. NaN where none is known.
 */
export function loyaltyScore(found: Readonly<Record<Indicator, number>>, weights: readonly number[]): number {
  let sum = 0;
  let weight = 0;
  indicators.forEach((indicator, index) => {
    if (Number.isNaN(found[indicator])) return;
    sum += found[indicator] * weights[index]!;
    weight += weights[index]!;
  });
  return weight > 0 ? Math.round((10 * sum) / weight) / 10 : NaN;
}

export const usualPoints: readonly number[] = [75, 50, 25];

const bands = ["loyal", "steady", "wavering"] as const;

/** The class of a score, by the lowest points of each. */
export function loyaltyClass(score: number, points: readonly number[]): (typeof bands)[number] | "fragile" {
  return bands[points.findIndex((least) => score >= least)] ?? "fragile";
}

function scaled(fraction: number): number {
  return 100 * Math.max(0, Math.min(1, fraction));
}
