import { conditionFields, type RuleFieldId } from "../../core/fields/ruleFields";
import { fields } from "../../core/fields/fields";
import type { Language } from "../../core/Language";
import type { AnyMethod } from "../../core/method/Method";
import type { OptionValues } from "../../core/method/OptionDeclaration";
import type { Metric } from "../../core/metrics/Metric";
import { metrics } from "../../core/metrics/metrics";
import type { Condition, Rule } from "../../core/rules/Rule";
import { methods, type MethodId } from "../../methods/methods";
import { choiceFieldOfNeed } from "../../words/choices/choiceFieldOf";
import { choiceWords } from "../../words/choices/choices";
import { ruleColumnName } from "../../words/ruleColumns/ruleColumnName";
import { comparisonWords, roleWords, ruleSheetWords } from "../../words/ruleSheet";
import { say } from "../../words/say";
import { wordsOf } from "../../words/wordsOf";
import type { Value } from "../SheetDescription";
import { ruleNames } from "./ruleNames";
import type { RuleRow, RuleTable } from "./RuleTable";

interface Ground {
  /** All options of the method. */
  readonly options: OptionValues;
  readonly language: Language;
  /** Headers of the user's Customers table, which conditions may name as well. */
  readonly headers?: readonly string[];
}

/**
 * The decision table of a method: the class, its colour, advice and interval beside the conditions. Numbers that the method makes of its needs keep its name
 * (“Urgency: Months left”), and are made under its usual options.
 * @param id a method with `rules`, none of which has more than five conditions
 */
export function methodTable(id: MethodId, ground: Ground): RuleTable {
  const { options, language, headers = [] } = ground;
  const method: AnyMethod = methods[id];
  const rules = method.rules!(options);
  const own = rules.flatMap(({ when }) => when.map(({ of }) => ruleColumnName({ method: id, of }, language)));
  return {
    id,
    title: say(ruleSheetWords.title, language, { title: wordsOf(id).title[language] }),
    rows: rules.map((rule, place) => rowOf(rule, place, { id, ...ground })),
    conditions: Math.max(0, ...rules.map(({ when }) => when.length)),
    labels: Object.entries(method.classes).map(([each, { role }]) => ({ text: wordsOf(id).classes[each]!.label[language], role })),
    names: ruleNames([...own, ...headers], language),
  };
}

function rowOf({ when, class: classId }: Rule, place: number, { id, options, language }: Ground & { readonly id: MethodId }): RuleRow {
  const method: AnyMethod = methods[id];
  const { label, advice } = wordsOf(id).classes[classId]!;
  const cells: Partial<Record<RuleFieldId, Value>> = {
    ruleOrder: place + 1,
    ruleClass: label[language],
    ruleColour: roleWords[method.classes[classId]!.role].label[language],
    ruleAdvice: advice[language],
    ruleInterval: method.followUpDays?.(classId, options) ?? method.classes[classId]!.followUpDays ?? null,
  };
  when.forEach((condition, index) => {
    const { column, comparison, value } = conditionFields[index]!;
    cells[column] = ruleColumnName({ method: id, of: condition.of }, language);
    cells[comparison] = comparisonWords[condition.is].label[language];
    cells[value] = valueOf(condition, method, language);
  });
  return cells;
}

function valueOf(condition: Condition, method: AnyMethod, language: Language): Value {
  if ("values" in condition) {
    const field = choiceFieldOfNeed(method, condition.of);
    const words: Readonly<Record<string, { readonly label: Readonly<Record<Language, string>> }>> = field ? choiceWords[field] : {};
    return condition.values.map((value) => words[value]?.label[language] ?? value).join(" | ");
  }
  if (!("value" in condition)) return null;
  if (!isTick(method, condition.of)) return condition.value;
  return ruleSheetWords[condition.value === 0 ? "no" : "yes"][language];
}

function isTick({ needs }: AnyMethod, of: string): boolean {
  const metric: Metric | undefined = needs[of] && metrics[needs[of].anyOf[0]!];
  const field = metric?.columns[0]?.field;
  return field !== undefined && fields[field].kind === "flag";
}
