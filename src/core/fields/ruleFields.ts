import type { Field } from "./Field";

/** Columns of a sheet of rules: one row a rule, with up to three conditions, or five where they are needed, each of a column, a comparison and a value. */
export const ruleFields = {
  ruleOrder: { table: "rules", kind: "text" },
  ruleClass: { table: "rules", kind: "text" },
  ruleColour: { table: "rules", kind: "text" },
  ruleColumn1: { table: "rules", kind: "text" },
  ruleComparison1: { table: "rules", kind: "text" },
  ruleValue1: { table: "rules", kind: "text" },
  ruleColumn2: { table: "rules", kind: "text" },
  ruleComparison2: { table: "rules", kind: "text" },
  ruleValue2: { table: "rules", kind: "text" },
  ruleColumn3: { table: "rules", kind: "text" },
  ruleComparison3: { table: "rules", kind: "text" },
  ruleValue3: { table: "rules", kind: "text" },
  ruleColumn4: { table: "rules", kind: "text" },
  ruleComparison4: { table: "rules", kind: "text" },
  ruleValue4: { table: "rules", kind: "text" },
  ruleColumn5: { table: "rules", kind: "text" },
  ruleComparison5: { table: "rules", kind: "text" },
  ruleValue5: { table: "rules", kind: "text" },
  ruleAdvice: { table: "rules", kind: "text" },
  ruleInterval: { table: "rules", kind: "text" },
} as const satisfies Readonly<Record<string, Field>>;

export type RuleFieldId = keyof typeof ruleFields;

/** The cells of each condition of a rule. */
export const conditionFields = [
  { column: "ruleColumn1", comparison: "ruleComparison1", value: "ruleValue1" },
  { column: "ruleColumn2", comparison: "ruleComparison2", value: "ruleValue2" },
  { column: "ruleColumn3", comparison: "ruleComparison3", value: "ruleValue3" },
  { column: "ruleColumn4", comparison: "ruleComparison4", value: "ruleValue4" },
  { column: "ruleColumn5", comparison: "ruleComparison5", value: "ruleValue5" },
] as const satisfies readonly Readonly<Record<string, RuleFieldId>>[];
