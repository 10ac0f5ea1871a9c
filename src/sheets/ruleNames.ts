import type { Language } from "../core/Language";
import { metrics, type MetricId } from "../core/metrics/metrics";
import type { Rule } from "../core/rules/Rule";
import type { MethodId } from "../methods/methods";
import { metricTitle } from "../words/metrics";
import { metricNamed } from "../words/ruleColumns/metricNamed";
import { ruleColumnName } from "../words/ruleColumns/ruleColumnName";

/** The names that the conditions of a sheet of rules may use: those of the method's own table first, then every metric. */
export function ruleNames(method: MethodId, rules: readonly Rule[], language: Language): string[] {
  const own = rules.flatMap(({ when }) => when.map(({ of }) => ruleColumnName({ method, of }, language)));
  const titles = (Object.keys(metrics) as MetricId[]).map((id) => [id, metricTitle(id)[language]] as const);
  const plain = titles.filter(([id, title]) => metricNamed(title) === id).map(([, title]) => title);
  return [...new Set([...own, ...plain.sort((a, b) => (a < b ? -1 : 1))])];
}
