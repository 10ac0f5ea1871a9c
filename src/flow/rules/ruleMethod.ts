import type { AnyMethod, Need, OrdersRead } from "../../core/method/Method";
import { methods, type MethodId } from "../../methods/methods";
import { completeOptions } from "../completeOptions";
import type { RuleColumn } from "./RuleColumn";
import type { RulesRead } from "./RulesRead";

/** The id of the need that gives a metric. */
export function metricNeed(metric: string): string {
  return `=${metric}`;
}

/** The id of a need of another method, whose measures conditions compare. */
export function neededBy(method: MethodId, need: string): string {
  return `${method}.${need}`;
}

/** The methods whose measures the conditions compare. */
export function measuringMethods({ columns }: Pick<RulesRead, "columns">): MethodId[] {
  const used = [...columns.values()].flatMap(({ column }) => (column.kind === "measure" ? [column.method] : []));
  return [...new Set(used)];
}

/** A method that goes by the user's rules as it must be for these rules: it needs what their conditions compare, too. */
export function ruleMethod(read: Pick<RulesRead, "columns">, id: MethodId = "rules"): AnyMethod {
  const own: AnyMethod = methods[id];
  const measuring = measuringMethods(read).map((id) => [id, methods[id] as AnyMethod] as const);
  const needs: Record<string, Need> = { ...own.needs };
  for (const { column } of read.columns.values()) addMetric(needs, column);
  for (const [each, method] of measuring)
    for (const [need, declared] of Object.entries(method.needs)) needs[neededBy(each, need)] = asUsual(method, declared);
  const [only, ...others] = measuring;
  const least = only && others.length === 0 && !own.leastOneOf ? only[1].leastOneOf?.map((need) => neededBy(only[0], need)) : undefined;
  const orders = measuring.flatMap(([, method]) => method.orders ?? []);
  return {
    ...own,
    needs,
    unit: measuring.some(([, { unit }]) => unit === "row") ? "row" : own.unit,
    ...(least && { leastOneOf: least }),
    ...(measuring.some(([, { blankAnswers }]) => blankAnswers) && { blankAnswers: true as const }),
    ...(orders.length > 0 && { orders: together(orders) }),
  };
}

function addMetric(needs: Record<string, Need>, column: RuleColumn): void {
  if (column.kind === "metric") needs[metricNeed(column.metric)] = { anyOf: [column.metric], optional: true };
}

/** The metrics that the need takes while its method's options are left alone. */
function asUsual({ options }: AnyMethod, { anyOf, optional, chosenBy }: Need): Need {
  const chosen = chosenBy === undefined ? "auto" : completeOptions(options, {})[chosenBy];
  const wanted = anyOf.filter((metric) => chosen === "auto" || metric === chosen);
  return { anyOf: wanted, ...(optional && { optional }) };
}

function together(orders: readonly OrdersRead[]): OrdersRead {
  return {
    columns: [...new Set(orders.flatMap(({ columns }) => columns))],
    also: [...new Set(orders.flatMap(({ also = [] }) => also))],
    ...(orders.every(({ optional }) => optional) && { optional: true }),
  };
}
