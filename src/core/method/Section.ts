import type { MetricKind } from "../metrics/Metric";

/**
 * A part of a method's summary beyond the class table, as data. The sheets draw each kind; a title and a note for its `id` live in the method's words.
 */
export type Section =
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
  /** Shares of customers by class beside a norm; fractions of 1. */
  | {
      readonly kind: "norm";
      readonly id: string;
      readonly classes: readonly string[];
      readonly actual: readonly number[];
      readonly norm: readonly number[];
    }
  /** Where the scores were cut, per column. */
  | {
      readonly kind: "breaks";
      readonly id: string;
      readonly rows: readonly { readonly column: string; readonly kind: MetricKind; readonly breaks: readonly number[] }[];
    };
