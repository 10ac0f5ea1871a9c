import type { Condition } from "../../core/rules/Rule";

/** What is looked at, in the order of the weights. */
export const churnSignals = ["ordersDown", "contactsDown", "complaintsUp", "overdue", "noContact", "basketDown", "inquiriesDown"] as const;

export type ChurnSignal = (typeof churnSignals)[number];

/** A fall to this share of the window before, or less, is a signal. */
const half = 0.5;
/** A basket that has lost a fifth is shrinking; less is the ordinary spread of orders. */
const shrunk = 0.8;

interface Limits {
  /** Usual gaps without a purchase. */
  readonly gaps: number;
  /** Days without a contact. */
  readonly silentDays: number;
}

/** When each signal fires: a condition on a measure of `churnMeasures`. */
export function conditionOf(signal: ChurnSignal, { gaps, silentDays }: Limits): Condition {
  switch (signal) {
    case "ordersDown":
      return { of: "ordersTrend", is: "<=", value: half };
    case "contactsDown":
      return { of: "contactsTrend", is: "<=", value: half };
    case "complaintsUp":
      return { of: "moreComplaints", is: ">", value: 0 };
    case "overdue":
      return { of: "gapsSince", is: ">", value: gaps };
    case "noContact":
      return { of: "daysSinceContact", is: ">", value: silentDays };
    case "basketDown":
      return { of: "basketTrend", is: "<=", value: shrunk };
    case "inquiriesDown":
      return { of: "inquiriesTrend", is: "<=", value: half };
  }
}
