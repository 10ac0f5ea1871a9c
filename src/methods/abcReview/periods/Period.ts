import type { Day } from "../../../core/days/Day";

/** A calendar month, or a quarter of the fiscal year. */
export interface Period {
  /** `2026-10`, `2026-Q4`; `FY2027-Q2` where the fiscal year does not begin in January. Periods of one kind sort as text. */
  readonly id: string;
  readonly first: Day;
  readonly last: Day;
}

export interface PeriodRule {
  readonly period: "month" | "quarter";
  /** The month, from 1, in which the fiscal year begins. */
  readonly yearStarts: number;
}
