import type { Language } from "../../core/Language";
import type { MetricId } from "../../core/metrics/metrics";
import type { OptionValues } from "../../core/method/OptionDeclaration";
import { methods, type MethodId } from "../../methods/methods";
import { exampleTable, type ExampleCondition } from "../../sheets/rules/exampleTable";
import { methodTable } from "../../sheets/rules/methodTable";
import { ruleSheet } from "../../sheets/rules/ruleSheet";
import type { SheetDescription } from "../../sheets/SheetDescription";
import { metricTitle } from "../../words/metrics";
import { metricNamed } from "../../words/ruleColumns/metricNamed";
import type { TableSource } from "../../workbook/WorkbookPort";
import type { TableChoices } from "../Choice";
import { completeOptions } from "../completeOptions";
import { resolveNeeds } from "../resolveNeeds";

/** A method whose decision table is to be copied, with what its user set. */
export interface RulesOf {
  readonly method: MethodId;
  /** Only what differs from the defaults. */
  readonly options: OptionValues;
}

interface Ground {
  readonly sources: readonly TableSource[];
  readonly tables: TableChoices;
  readonly language: Language;
}

/** Metrics that make a good first condition, with the limit that the example takes. */
const firstConditions: readonly (readonly [MetricId, number])[] = [
  ["recency", 90],
  ["daysSinceContact", 30],
  ["frequency", 6],
];

/**
 * A sheet of rules for the user to change: the decision table of a method, or two examples on what his tables hold.
 * @throws Refusal `option.*`
 */
export function rulesToGive(from: RulesOf | null, { sources, tables, language }: Ground): SheetDescription {
  const source = sources.find(({ id }) => id === tables.customers?.source);
  const headers = source ? source.headers.filter((header, column) => header.trim() !== "" && !source.owned.includes(column)) : [];
  if (!from) return ruleSheet(exampleTable(exampleCondition(headers, tables, language), { headers, language }), language);
  const options = completeOptions(methods[from.method].options, from.options);
  return ruleSheet(methodTable(from.method, { options, language, headers }), language);
}

/** On a metric that the tables give, else on the last column of the user's list, which hardly is the customer. */
function exampleCondition(headers: readonly string[], tables: TableChoices, language: Language): ExampleCondition {
  const found = firstConditions.find(([metric]) => isGiven(metric, tables)) ?? (headers.length === 0 ? firstConditions[0] : undefined);
  if (!found) return { column: headers.at(-1)!, is: "known", value: null };
  const [metric, value] = found;
  const title = metricTitle(metric)[language];
  return { column: metricNamed(title) === metric ? title : metric, is: metric === "frequency" ? ">=" : ">", value };
}

function isGiven(metric: MetricId, tables: TableChoices): boolean {
  const needs = { asked: { anyOf: [metric], optional: true } } as const;
  return resolveNeeds({ needs, unit: "customer" }, {}, tables).found.length > 0;
}
