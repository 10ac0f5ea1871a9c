import type { Language } from "../../core/Language";
import { metrics, type MetricId } from "../../core/metrics/metrics";
import { metricTitle } from "../../words/metrics";
import { comparableName } from "../../words/ruleColumns/comparableName";
import { metricNamed } from "../../words/ruleColumns/metricNamed";

/** The names that the conditions of a sheet of rules may use: the given ones first, then every metric. Each stands once, as it is read. */
export function ruleNames(first: readonly string[], language: Language): string[] {
  const titles = (Object.keys(metrics) as MetricId[]).map((id) => [id, metricTitle(id)[language]] as const);
  const plain = titles.filter(([id, title]) => metricNamed(title) === id).map(([, title]) => title);
  const names = new Map<string, string>();
  for (const name of [...first, ...plain.sort((a, b) => (a < b ? -1 : 1))]) {
    const key = comparableName(name);
    if (key !== "" && !names.has(key)) names.set(key, name.trim());
  }
  return [...names.values()];
}
