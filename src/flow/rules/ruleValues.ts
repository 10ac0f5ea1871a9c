import { readKey } from "../../core/cells/readKey";
import type { AnyMethod, MethodContext, Rows } from "../../core/method/Method";
import type { OptionValues } from "../../core/method/OptionDeclaration";
import type { RuleValues } from "../../core/rules/Rule";
import { methods, type MethodId } from "../../methods/methods";
import { completeOptions } from "../completeOptions";
import type { OwnColumns } from "./OwnColumns";
import { measuringMethods, metricNeed, neededBy } from "./ruleMethod";
import type { RulesRead } from "./RulesRead";
import { spellingIn } from "./spellingIn";

interface Gathered {
  readonly rows: Rows;
  readonly options: OptionValues;
  readonly context: MethodContext;
  /** The user's own columns. */
  readonly own: OwnColumns | undefined;
  /** Data rows of the Customers table per subject. */
  readonly tableRows: readonly (readonly number[])[];
}

/** What the conditions are held against, by the names that they use. O(rows × columns). */
export function ruleValues(read: RulesRead, gathered: Gathered): RuleValues {
  const { rows, own, tableRows } = gathered;
  const measured = new Map(measuringMethods(read).map((id) => [id, measuredBy(id, gathered)]));
  const numbers: Record<string, ArrayLike<number>> = {};
  const texts: Record<string, readonly (string | null)[]> = {};
  for (const [name, { column }] of read.columns) {
    const from = column.kind === "measure" ? measured.get(column.method)! : rows;
    const id = column.kind === "measure" ? column.of : column.kind === "metric" ? metricNeed(column.metric) : "";
    const found = column.kind === "own" ? own?.valuesOf(name, tableRows) : { numbers: from.numbers[id], texts: from.texts[id] };
    if (found?.numbers) numbers[name] = found.numbers;
    if (found?.texts)
      texts[name] = column.kind === "metric" && column.as === "text" ? asSpelled(found.texts, spellingIn(read.rules, name)) : found.texts;
  }
  return { numbers, texts };
}

/** Texts that differ from those of the conditions in case, width or spaces only are the same. */
function asSpelled(texts: readonly (string | null)[], spelling: ReadonlyMap<string, string>): (string | null)[] {
  return texts.map((text) => (text === null ? null : (spelling.get(readKey(text)) ?? text)));
}

/** The measures of another method, made of its own needs under its usual options. */
function measuredBy(id: MethodId, { rows, options, context }: Gathered): RuleValues {
  const method: AnyMethod = methods[id];
  const own = <T>(values: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.keys(method.needs).map((need) => [need, values[neededBy(id, need)]!]));
  const needed: Rows = { count: rows.count, numbers: own(rows.numbers), texts: own(rows.texts) };
  const shared = Object.fromEntries(Object.entries(options).filter(([option]) => option in method.options));
  return method.ruleValues!(needed, completeOptions(method.options, shared), context);
}
