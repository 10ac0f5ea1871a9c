import type { Language } from "../../core/Language";
import type { Comparison } from "../../core/rules/Rule";
import { comparisonWords, roleWords, ruleSheetWords } from "../../words/ruleSheet";
import type { Value } from "../SheetDescription";
import { ruleNames } from "./ruleNames";
import type { RuleRow, RuleTable } from "./RuleTable";

/** The condition of the first example. */
export interface ExampleCondition {
  /** As the sheet names it. */
  readonly column: string;
  readonly is: Comparison;
  readonly value: Value;
}

interface Ground {
  /** Headers of the user's Customers table. */
  readonly headers: readonly string[];
  readonly language: Language;
}

/** A sheet to begin with: a rule with a condition, and the last rule, which takes everybody else. */
export function exampleTable({ column, is, value }: ExampleCondition, { headers, language }: Ground): RuleTable {
  const { first, last } = ruleSheetWords.examples;
  const rows: readonly RuleRow[] = [
    {
      ruleOrder: 1,
      ruleClass: first.label[language],
      ruleColour: roleWords.watch.label[language],
      ruleColumn1: column,
      ruleComparison1: comparisonWords[is].label[language],
      ruleValue1: value,
      ruleAdvice: first.advice[language],
      ruleInterval: 7,
    },
    {
      ruleOrder: 2,
      ruleClass: last.label[language],
      ruleColour: roleWords.plain.label[language],
      ruleAdvice: last.advice[language],
      ruleInterval: 90,
    },
  ];
  return {
    id: "own",
    title: ruleSheetWords.ownTitle[language],
    rows,
    conditions: 1,
    labels: [{ text: first.label[language], role: "watch" }],
    names: ruleNames([...headers, column], language),
  };
}
