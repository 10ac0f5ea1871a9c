import type { Day } from "../../core/days/Day";
import type { ColumnDeclaration, ColumnValue } from "../../core/method/ColumnDeclaration";
import type { MetricKind } from "../../core/metrics/Metric";
import type { Role } from "../../core/Role";
import type { Move } from "../../methods/abcReview/judge/moveOf";
import type { MethodId } from "../../methods/methods";
import type { FigureId } from "../../words/customerCard";

/** Cells to show when a link is followed. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** A class by its name in the reader's language, in its colours. */
export interface NamedClass {
  readonly label: string;
  readonly role: Role;
}

/** What one method said of the customer when it was last run. */
export interface CardClass extends NamedClass {
  readonly method: MethodId;
  /** What to do with such a customer; `null` where the words of the cell are none of the method's. */
  readonly advice: string | null;
  /** Why the customer is in the class, as the run wrote it; `null` where nothing is kept. */
  readonly why: string | null;
  /** Scores and other columns that the run wrote beside the class. */
  readonly details: readonly { readonly header: string; readonly value: ColumnValue; readonly kind: ColumnDeclaration["kind"] }[];
  readonly place: Place;
}

/** One figure about the customer. */
export interface CardFigure {
  readonly id: FigureId;
  readonly value: number;
  readonly kind: MetricKind;
  /** For a date: days from it to the as-of date; negative for a day to come. */
  readonly daysAgo?: number;
}

/** A figure month by month, the oldest month first; months without anything are 0. */
export interface CardSeries {
  readonly id: "revenue" | "orders" | "contacts";
  readonly months: readonly { readonly month: string; readonly value: number }[];
}

/** Where the customer stands among all by revenue. */
export interface Standing {
  /** From 1; customers of equal revenue share a rank. */
  readonly rank: number;
  readonly of: number;
  /** Of the revenue of all who bring any, 0 … 1; `null` for a customer who brings none. */
  readonly share: number | null;
}

/** A change from one review to the next; `from` is `null` for a customer who was not there, `to` for one who has gone. */
export interface ClassChange {
  readonly period: string;
  readonly from: NamedClass | null;
  readonly to: NamedClass | null;
  readonly move: Move;
}

/** What to do next, by the method that asks for it first. */
export interface NextStep extends NamedClass {
  readonly method: MethodId;
  /** By when; `null` where no method names a day. */
  readonly when: Day | null;
  /** Days from then to the as-of date: positive when overdue. */
  readonly overdue: number;
  readonly advice: string | null;
  /** Purpose and channel, where the method plans them. */
  readonly how: readonly string[];
}

/** Everything that is known of a customer at a glance. */
export interface CustomerCard {
  readonly key: string;
  /** The key as it is written in the list of customers; the name where there is no list. */
  readonly code: string;
  readonly name: string;
  readonly asOf: Day;
  /** The customer's first row in the list of customers; `null` for one who is known by orders only. */
  readonly place: Place | null;
  readonly next: NextStep | null;
  readonly classes: readonly CardClass[];
  readonly figures: readonly CardFigure[];
  readonly standing: Standing | null;
  readonly series: readonly CardSeries[];
  /** The newest first. */
  readonly changes: readonly ClassChange[];
  /** The list in which the reviews keep them. */
  readonly history: Place | null;
}
