import type { RuleFieldId } from "../../core/fields/ruleFields";
import type { Label } from "../layout/TableColumn";
import type { Value } from "../SheetDescription";

/** One rule by the columns of a sheet of rules; a column that is absent stays empty. */
export type RuleRow = Readonly<Partial<Record<RuleFieldId, Value>>>;

/** Rules that are to stand on a sheet of the user's own. */
export interface RuleTable {
  /** What stands behind `rules.` in the sheet's id. */
  readonly id: string;
  readonly title: string;
  readonly rows: readonly RuleRow[];
  /** Conditions of the rule that has most; the sheet has room for three at least, and for five at most. */
  readonly conditions: number;
  /** The colours of the classes. */
  readonly labels: readonly Label[];
  /** The names that conditions may use, in the order in which the drop-downs offer them. */
  readonly names: readonly string[];
}
