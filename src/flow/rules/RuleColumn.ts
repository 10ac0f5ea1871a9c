import type { ChoiceFieldId } from "../../core/fields/fields";
import type { MetricId } from "../../core/metrics/metrics";
import type { Measure } from "../../words/ruleColumns/Measure";

/** What cells hold and values are: `any` is decided by what it is compared with. */
export type Held = { readonly as: "number" | "date" | "flag" | "text" | "any" } | { readonly as: "choice"; readonly field: ChoiceFieldId };

/** What a condition compares: a column of the Customers table, a metric, or a measure of a decision table. */
export type RuleColumn = Held &
  (
    | { readonly kind: "own"; readonly column: number }
    | { readonly kind: "metric"; readonly metric: MetricId }
    | ({ readonly kind: "measure" } & Measure)
  );
