import type { Day } from "../core/days/Day";
import type { ColumnValue } from "../core/method/ColumnDeclaration";
import type { Json } from "../core/method/Method";
import type { Reason } from "../core/method/Reason";
import type { OptionValues } from "../core/method/OptionDeclaration";
import type { Section } from "../core/method/Section";
import type { OwnClass } from "../core/rules/OwnRules";
import type { ToldColumn } from "../words/Told";
import type { MetricId } from "../core/metrics/metrics";
import type { OwnRuleTold } from "./OwnRuleTold";
import type { Skipped } from "../core/refusal/Skipped";
import type { MethodId } from "../methods/methods";

/** One classified customer (or row, where the method classifies rows). */
export interface CustomerVerdict {
  readonly key: string;
  /** The name as first met. */
  readonly name: string;
  /** Data rows (from 0) of the customers' table that belong to it; empty when it comes from orders only. */
  readonly rows: readonly number[];
  readonly class: string;
  readonly why: Reason | null;
  readonly columns: Readonly<Record<string, ColumnValue>>;
}

/** One line of the class table. */
export interface ClassSummary {
  readonly class: string;
  readonly customers: number;
  /** Money of the class; `null` where the method has none. */
  readonly value: number | null;
}

/** What a run found, as the sheets show it. */
export interface Report {
  readonly method: MethodId;
  readonly asOf: Day;
  /** All options of the method with the values used. */
  readonly options: OptionValues;
  /** The metric that each need was read from. */
  readonly metrics: Readonly<Record<string, MetricId>>;
  readonly customers: readonly CustomerVerdict[];
  /** Every class that the options can give, from best to worst, empty ones included. */
  readonly summary: readonly ClassSummary[];
  /** `rows` of a section are indexes into `customers`. */
  readonly sections: readonly Section[];
  readonly finding: Reason;
  /** Classes that came with the run, beside those that the method declares. */
  readonly ownClasses?: Readonly<Record<string, OwnClass>>;
  /** What the conditions of the user's own rules compare, by the names that they use. */
  readonly ownColumns?: Readonly<Record<string, ToldColumn>>;
  /** The user's own rules as they were read, in the order in which they are asked. */
  readonly ownRules?: readonly OwnRuleTold[];
  readonly figures?: Readonly<Record<string, Json>>;
  /** The period that the result tells of, where the method writes its sheets per period. */
  readonly period?: string;
  /** Rows left out, with the reason. */
  readonly skipped: readonly Skipped[];
  /** Cells that were read by guessing (03/05/2026), kept in the calculation. */
  readonly guesses: readonly Skipped[];
  /** Orders read, where there were any. */
  readonly orders?: number;
  /** Number format of the user's money column, where it has one, so that sheets show the same currency. */
  readonly moneyFormat?: string;
  /** Whether the user's own dates show years of the ROC calendar. */
  readonly rocYears?: boolean;
}
