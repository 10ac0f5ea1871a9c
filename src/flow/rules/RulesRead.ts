import type { Skipped } from "../../core/refusal/Skipped";
import type { OwnRules } from "../../core/rules/OwnRules";
import type { RuleColumn } from "./RuleColumn";

/** What a condition compares, and the cell that first names it. */
export interface NamedColumn {
  readonly column: RuleColumn;
  readonly place: Skipped;
}

/** A sheet of rules, read: every rule is sound. */
export interface RulesRead extends OwnRules {
  /** By the name that the conditions use. */
  readonly columns: ReadonlyMap<string, NamedColumn>;
  /** The cell that stands for each rule: its class. */
  readonly places: readonly Skipped[];
  /** What does no harm but is surely not meant. */
  readonly warnings: readonly Skipped[];
}
