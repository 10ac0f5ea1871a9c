import type { MetricKind } from "../metrics/Metric";
import type { Role } from "../Role";
import type { ColumnDeclaration, ColumnValue } from "./ColumnDeclaration";
import type { Reason } from "./Reason";

/** What a cell of a table holds: a value, the label of a class, or a phrase of the method's words. */
export type TableCell = ColumnValue | { readonly class: string } | Reason;

export interface SectionColumn {
  /** A column of the method or a phrase of its words: its header. */
  readonly id: string;
  readonly kind: ColumnDeclaration["kind"];
  /** Whether a total row adds the column up. */
  readonly total?: boolean;
}

/** A native chart over a table of the sheet. Numbers are indexes of its columns. */
export interface SectionChart {
  /** `stacked` stacks columns upon one another; a series without a role is an invisible foot to stand on, as a waterfall has. */
  readonly type: "column" | "bar" | "line" | "stacked";
  readonly categories: number;
  readonly series: readonly { readonly column: number; readonly role: Role | null }[];
  /** What the chart shows, said in words: a phrase with its facts. */
  readonly title: Reason;
}

/** One line of numbers in every row of a matrix: customers, or money. */
export interface MatrixLine {
  /** A phrase of the method's words. */
  readonly id: string;
  readonly kind: "count" | "money";
  /** One number per row and column; `null` leaves a cell empty. */
  readonly cells: readonly (readonly (number | null)[])[];
}

/** A column that people fill in; what they typed stays when the sheet is made anew. */
export interface HandColumn {
  /** A phrase of the method's words: its header. */
  readonly id: string;
  /** Whether the next period's sheet takes it over. */
  readonly carried: boolean;
}

interface Placed {
  /** The sheet of its own on which the section stands, with others that name the same; a phrase of the method's words is its name. The summary unless said. */
  readonly sheet?: string;
  /** `false`: for the pane only; the sheets tell it in other sections. */
  readonly onSheets?: false;
}

/**
 * A part of a method's summary beyond the class table, as data. The sheets draw each kind; a title and a note for its `id` live in the method's words.
 */
export type Section = Placed & Kind;

type Kind =
  /** A table of means, coloured from white to blue; `null` where no customer falls. */
  | {
      readonly kind: "heatMap";
      readonly id: string;
      readonly rowLabels: readonly string[];
      readonly columnLabels: readonly string[];
      readonly values: readonly (readonly (number | null)[])[];
    }
  /** Customers to act on, in order; `rows` are indexes into the verdicts. */
  | { readonly kind: "customers"; readonly id: string; readonly rows: readonly number[]; readonly columns: readonly string[] }
  /** The ranked table behind a Pareto chart. */
  | {
      readonly kind: "pareto";
      readonly id: string;
      readonly rows: readonly number[];
      readonly value: string;
      readonly cumulativeShare: string;
      readonly columns: readonly string[];
    }
  /** What to know first, said in phrases: on top of the summary, before the class table. */
  | { readonly kind: "sentences"; readonly id: string; readonly lines: readonly Reason[] }
  /** A cross table, several lines of numbers in every row, with totals; a cell takes the colours of its role. */
  | {
      readonly kind: "matrix";
      readonly id: string;
      /** Phrases over the rows and over the columns. */
      readonly corner: string;
      readonly rows: readonly TableCell[];
      readonly columns: readonly TableCell[];
      readonly lines: readonly MatrixLine[];
      readonly roles: readonly (readonly Role[])[];
    }
  /** Shares of customers by class beside a norm; fractions of 1. */
  | {
      readonly kind: "norm";
      readonly id: string;
      readonly classes: readonly string[];
      readonly actual: readonly number[];
      readonly norm: readonly number[];
    }
  /** A table of the method's own, with a chart beside it; `own` gives it a sheet where people sort and filter it. */
  | {
      readonly kind: "table";
      readonly id: string;
      readonly columns: readonly SectionColumn[];
      readonly rows: readonly (readonly TableCell[])[];
      readonly chart?: SectionChart;
      readonly own?: boolean;
      /** On a sheet that it shares, the rows beyond the first few are added up into one, so that totals stay those of all. */
      readonly shortened?: boolean;
      /** Columns behind the others that people fill in, row by row; the first column whose kind is text says whose row it is. Such a table has a sheet to itself. */
      readonly hand?: readonly HandColumn[];
    }
  /** Where the scores were cut, per column. */
  | {
      readonly kind: "breaks";
      readonly id: string;
      readonly rows: readonly { readonly column: string; readonly kind: MetricKind; readonly breaks: readonly number[] }[];
    };
