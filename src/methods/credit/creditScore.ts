/** What takes points away, in the order of the weights. */
export const creditFactors = ["daysLate", "overdueShare", "orderDrop", "complaints", "shortTenure"] as const;

export type CreditFactor = (typeof creditFactors)[number];

/** What is known of a customer; NaN where it is not. */
export interface CreditHistory {
  readonly daysLate: number;
  /** Share of the amount that is overdue, 0 … 1; above 1 it is read as per cent. */
  readonly overdueShare: number;
  /** Share of the orders of the months before that did not come again, 0 … 1. */
  readonly orderDrop: number;
  readonly complaints: number;
  /** Days since the first purchase. */
  readonly tenure: number;
}

/** The points of each factor, and where each takes all of them. */
export interface CreditScale {
  readonly weights: readonly number[];
  /** Days late, overdue share in per cent, order drop in per cent and complaints at which a factor takes all its points; days of tenure from which it takes none. */
  readonly worst: readonly number[];
}

/** How bad each factor is, from 0, nothing, to 1, all its points; NaN where it is not known. Between the two it grows in a straight line. */
export function severitiesOf(history: CreditHistory, { worst }: CreditScale): number[] {
  const [late = 1, overdue = 1, drop = 1, complaints = 1, tenure = 1] = worst;
  return [
    within(history.daysLate / late),
    within(fractionOf(history.overdueShare) / (overdue / 100)),
    within(history.orderDrop / (drop / 100)),
    within(history.complaints / complaints),
    within(1 - history.tenure / tenure),
  ];
}

/**
 * The score from 100, nothing against the customer, down to 0, in whole points. The points of a factor that is not known are shared out among the others; NaN
 * where none that weighs is known.
 */
export function creditScore(severities: readonly number[], { weights }: CreditScale): number {
  let taken = 0;
  let known = 0;
  severities.forEach((severity, at) => {
    if (Number.isNaN(severity)) return;
    taken += severity * weights[at]!;
    known += weights[at]!;
  });
  return known > 0 ? Math.round(100 - tidy((100 * taken) / known)) : NaN;
}

/** The share of the earlier orders that did not come again; NaN where there were none to compare with. */
export function orderDropOf(now: number, before: number): number {
  return before > 0 ? Math.max(0, 1 - now / before) : NaN;
}

/** A share above 1 was written in per cent. */
export function fractionOf(share: number): number {
  return share > 1 ? share / 100 : share;
}

function within(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** Without the last digits that floating point adds, so that a half is always rounded the same way. */
function tidy(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
