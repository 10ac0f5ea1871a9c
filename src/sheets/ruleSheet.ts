import { conditionFields, ruleFields, type RuleFieldId } from "../core/fields/ruleFields";
import { fields } from "../core/fields/fields";
import type { Language } from "../core/Language";
import type { AnyMethod } from "../core/method/Method";
import type { OptionValues } from "../core/method/OptionDeclaration";
import type { Metric } from "../core/metrics/Metric";
import { metrics } from "../core/metrics/metrics";
import { roles } from "../core/Role";
import type { Comparison, Condition, Rule } from "../core/rules/Rule";
import { methods, type MethodId } from "../methods/methods";
import { choiceFieldOfNeed } from "../words/choices/choiceFieldOf";
import { choiceWords } from "../words/choices/choices";
import { fieldWords } from "../words/fields";
import { ruleColumnName } from "../words/ruleColumns/ruleColumnName";
import { comparisonWords, roleWords, ruleSheetWords } from "../words/ruleSheet";
import { say } from "../words/say";
import { wordsOf } from "../words/wordsOf";
import type { TableColumn } from "./layout/TableColumn";
import { listSheet } from "./lists/listSheet";
import { ruleNames } from "./ruleNames";
import type { Choices, SheetDescription, Value } from "./SheetDescription";

type Row = Readonly<Partial<Record<RuleFieldId, Value>>>;

const usualConditions = 3;
/** Rows beneath the rules in which the drop-downs are there already, for rules to come. */
const room = 200;

/**
 * The decision table of a method as a sheet of rules that the user can change: the class, its colour, advice and interval beside the conditions.
 * Numbers that the method makes of its needs keep its name (“Urgency: Months left”), and are made under its usual options.
 * @param id a method with `rules`, none of which has more than five conditions
 */
export function ruleSheet(id: MethodId, options: OptionValues, language: Language): SheetDescription {
  const method: AnyMethod = methods[id];
  const rules = method.rules!(options);
  const rows = rules.map((rule, place) => rowOf(rule, place, { id, options, language }));
  const written = fieldsFor(rules);
  const columns = written.map((field): TableColumn => {
    const values = rows.map((row) => row[field] ?? null);
    const labels = Object.entries(method.classes).map(([each, { role }]) => ({ text: wordsOf(id).classes[each]!.label[language], role }));
    return { header: fieldWords[field].title[language], values, format: null, align: "left", ...(field === "ruleClass" && { labels }) };
  });
  const sheet = listSheet({
    id: `rules.${id}`,
    title: say(ruleSheetWords.title, language, { title: wordsOf(id).title[language] }),
    note: ruleSheetWords.note[language],
    columns,
  });
  return withChoices(sheet, { id, language, rules });
}

/** The columns that the rules need: as many conditions as the longest rule has, three at least. */
function fieldsFor(rules: readonly Rule[]): RuleFieldId[] {
  const most = Math.max(usualConditions, ...rules.map(({ when }) => when.length));
  const beyond = conditionFields.slice(most).flatMap((cells): RuleFieldId[] => Object.values(cells));
  return (Object.keys(ruleFields) as RuleFieldId[]).filter((field) => !beyond.includes(field));
}

interface Ground {
  readonly id: MethodId;
  readonly options: OptionValues;
  readonly language: Language;
}

function rowOf({ when, class: classId }: Rule, place: number, { id, options, language }: Ground): Row {
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

/** The names that conditions may use stand beside the table, from where the drop-downs take them. */
function withChoices(
  sheet: SheetDescription,
  { id, language, rules }: Omit<Ground, "options"> & { readonly rules: readonly Rule[] },
): SheetDescription {
  const { row, columns } = sheet.table!.area;
  const written = fieldsFor(rules);
  const names = ruleNames(id, rules, language);
  const column = columns + 1;
  const block = { row, column, values: [[ruleSheetWords.names[language]], ...names.map((name) => [name])], style: { color: "#595959" } };
  const listed = { row: row + 1, column, rows: names.length, columns: 1 };
  const at = (field: RuleFieldId) => ({
    row: row + 1,
    column: written.indexOf(field),
    rows: rules.length + room,
    columns: 1,
  });
  const comparisons = (Object.keys(comparisonWords) as Comparison[]).map((is) => comparisonWords[is].label[language]);
  const choices: Choices[] = [
    { area: at("ruleColour"), values: roles.map((role) => roleWords[role].label[language]) },
    ...conditionFields
      .filter(({ column: name }) => written.includes(name))
      .flatMap(({ column: name, comparison }): Choices[] => [
        { area: at(name), from: listed },
        { area: at(comparison), values: comparisons },
      ]),
  ];
  return { ...sheet, blocks: [...sheet.blocks, block], choices };
}
