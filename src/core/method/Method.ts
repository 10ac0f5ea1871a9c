import type { Day } from "../days/Day";
import type { FieldId } from "../fields/fields";
import type { SnapshotRow } from "../history/Snapshot";
import type { MetricId } from "../metrics/metrics";
import type { OrderBook } from "../orders/OrderBook";
import type { Role } from "../Role";
import type { OwnClass, OwnRules } from "../rules/OwnRules";
import type { Rule, RuleValues } from "../rules/Rule";
import type { ColumnDeclaration, ColumnValue } from "./ColumnDeclaration";
import type { OptionDeclarations, OptionsOf } from "./OptionDeclaration";
import type { Reason } from "./Reason";
import type { Section } from "./Section";

/** A measure or attribute that a method reads for each customer. */
export interface Need {
  /** Where it can come from, best first. */
  readonly anyOf: readonly MetricId[];
  /** The method runs without it. */
  readonly optional?: boolean;
  /** A choice option whose value, unless `auto`, names the metric to take. */
  readonly chosenBy?: string;
}

export interface ClassDeclaration {
  readonly role: Role;
  /** Days until the next contact, where the method has an interval. */
  readonly followUpDays?: number;
}

/** What a method reads: one entry per customer in every array. A missing number is NaN, a missing text `null`. */
export interface Rows<N extends string = string> {
  readonly count: number;
  readonly numbers: Readonly<Record<N, Float64Array>>;
  readonly texts: Readonly<Record<N, readonly (string | null)[]>>;
}

/** The order rows that a method reads itself, beyond those that its needs are computed from. */
export interface OrdersRead {
  /** Columns of which every one must be there; an amount may also come as quantity × unit price. */
  readonly columns: readonly FieldId[];
  /** Columns that are taken along where they are there. */
  readonly also?: readonly FieldId[];
  /** The method runs without orders. */
  readonly optional?: boolean;
}

export interface MethodContext {
  readonly asOf: Day;
  /**
   * The orders of the rows up to the as-of date, for a method that declares `orders`: the book's customer c is row c of `Rows`. Absent where the method can do
   * without and there are none.
   */
  readonly orders?: OrderBook;
  /** Key and name of each row, for a method that declares `keepsHistory` or `named`. */
  readonly customers?: { readonly keys: readonly string[]; readonly names: readonly string[] };
  /** Number format of the user's money, where it has one. */
  readonly moneyFormat?: string;
  /** What earlier reviews left in the workbook, for a method that declares `keepsHistory`; in no particular order. */
  readonly history?: readonly SnapshotRow[];
  /** The rules that the user wrote, with what they compare, for a method that declares `readsRules`. */
  readonly rules?: OwnRules & { readonly values: RuleValues };
  /** The class that the user gave a row by hand; `null` where he gave none. It wins over the rule. */
  readonly handSet?: readonly (string | null)[];
}

/** A value as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a method found, one entry per row of its input. */
export interface Verdicts<C extends string = string, K extends string = string> {
  /** `null`: the row cannot be classified; `why` says the reason. */
  readonly classes: readonly (C | null)[];
  /** Classes that are not declared but come with the run, by id, in the order in which they are shown: before those declared ones that somebody has. */
  readonly ownClasses?: Readonly<Record<string, OwnClass>>;
  readonly columns: Readonly<Record<K, readonly ColumnValue[]>>;
  readonly why?: readonly (Reason | null)[];
  /** For rules that came with the run: the rows that each of them decides, in their order. Rows whose class was set by hand are decided by none. */
  readonly decided?: readonly number[];
  readonly sections: readonly Section[];
  /** The result in one sentence: a code of the method's words and its facts. */
  readonly finding: Reason;
  /** Figures of the whole, beyond classes and columns, for programs: `clientele run … --json` adds them to its answer by these names. */
  readonly figures?: Readonly<Record<string, Json>>;
  /** The period that the result tells of, where the method writes its sheets per period: `2026-10`. */
  readonly period?: string;
  /** What is kept in the workbook for the next review: its rows replace all rows of the periods that they name, and no others. */
  readonly snapshot?: readonly SnapshotRow[];
}

/** Every code that a method can say, so that a missing sentence in the words does not compile. */
export interface Says {
  readonly why: readonly string[];
  readonly findings: readonly string[];
  readonly refusals: readonly string[];
  readonly sections: readonly string[];
  /** Headers, row labels and other sayings of tables. */
  readonly phrases?: readonly string[];
}

/**
 * A classification method as data and one pure function. The pane's form, the command line, the docs and the sheets follow from the declaration.
 */
export interface Method<
  Id extends string = string,
  N extends string = string,
  O extends OptionDeclarations = OptionDeclarations,
  C extends string = string,
  K extends string = string,
  S extends Says = Says,
> {
  readonly id: Id;
  readonly group: "value" | "pipeline" | "relationship" | "risk" | "people" | "organisation" | "discovery" | "own";
  /** What is classified: a customer (rows of one customer are joined), or every row by itself. */
  readonly unit: "customer" | "row";
  /** A picture of the rule in the docs, by file name without its ending. */
  readonly figure?: string;
  /** Where the rule is published. */
  readonly source: { readonly title: string; readonly url?: string };
  readonly needs: Readonly<Record<N, Need>>;
  /** Needs, each of them optional, of which one at least must be there, for the table and for every customer. */
  readonly leastOneOf?: readonly NoInfer<N>[];
  /** A customer with none of `leastOneOf` is classified all the same: where things are ticked, nothing ticked is an answer. */
  readonly blankAnswers?: true;
  readonly orders?: OrdersRead;
  /** A table without customers will do, each of whose rows is a basket of products: every basket is then classified as a customer is. */
  readonly baskets?: true;
  /** Whether a snapshot per period stays in the workbook and is handed to the next run. */
  readonly keepsHistory?: boolean;
  /** Whether the method is told who the customer of each row is. */
  readonly named?: true;
  /** For a method that is repeated by period: the period in which a day falls, such as `2026-10`. */
  readonly periodOf?: (asOf: Day, options: OptionsOf<O>) => string;
  readonly options: O;
  /** From best to worst. */
  readonly classes: Readonly<Record<C, ClassDeclaration>>;
  readonly columns: Readonly<Record<K, ColumnDeclaration>>;
  readonly says: S;
  /** The classes that these options can give, from best to worst; all of them unless said. */
  readonly classesFor?: (options: OptionsOf<O>) => readonly C[];
  /** Which classes there are follows from the customers: those that nobody has are left out of the summary. */
  readonly sparse?: true;
  /** The interval of a class under these options, where it can be changed. */
  readonly followUpDays?: (classId: C, options: OptionsOf<O>) => number | undefined;
  /** The need whose sum per class is the money of the summary; of several, the first that is there. */
  readonly money?: NoInfer<N> | readonly NoInfer<N>[];
  /** The column whose sum per class is the money of the summary, where that is not what the rows hold. */
  readonly moneyColumn?: NoInfer<K>;
  /** Whether time matters: the as-of date is asked for and shown. */
  readonly dated: boolean;
  /** The decision table of a method that is one: it is shown in the docs, and can be copied to the Rules sheet and changed there. */
  readonly rules?: (options: OptionsOf<O>) => readonly Rule<NoInfer<C>>[];
  /** What the conditions of its decision table are held against: needs, and the measures made of them. */
  readonly ruleValues?: (rows: Rows<N>, options: OptionsOf<O>, context: MethodContext) => RuleValues;
  /** Whether the method classifies by rules that the user wrote: always, or while an option has one of these values. */
  readonly readsRules?: true | { readonly option: string; readonly is: readonly string[] };
  /** Options that cannot be worked with, by code. */
  readonly refuse?: (options: OptionsOf<O>) => Reason | undefined;
  /** Throws `Refusal` where the rows as a whole allow no answer. Pure; the same rows in another order give everyone the same class. */
  readonly classify: (rows: Rows<N>, options: OptionsOf<O>, context: MethodContext) => Verdicts<C, K>;
}

/** A method whose types are known only to itself, as the faces see it. */
export type AnyMethod = Omit<Method, "periodOf" | "classesFor" | "followUpDays" | "rules" | "ruleValues" | "refuse" | "classify"> & {
  rules?(options: object): readonly Rule[];
  ruleValues?(rows: Rows, options: object, context: MethodContext): RuleValues;
  periodOf?(asOf: Day, options: object): string;
  classesFor?(options: object): readonly string[];
  followUpDays?(classId: string, options: object): number | undefined;
  refuse?(options: object): Reason | undefined;
  classify(rows: Rows, options: object, context: MethodContext): Verdicts;
};
