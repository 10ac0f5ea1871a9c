import { languages } from "../../core/Language";
import { metrics, type MetricId } from "../../core/metrics/metrics";
import { metricTitle } from "../metrics";
import { comparableName } from "./comparableName";

let known: ReadonlyMap<string, MetricId> | undefined;

/** The metric of a title in any language, or of an id. Names are gathered once. */
export function metricNamed(name: string): MetricId | undefined {
  known ??= gather();
  return known.get(comparableName(name));
}

/** Of two metrics with one title the first has it; the other is named by its id. */
function gather(): ReadonlyMap<string, MetricId> {
  const names = new Map<string, MetricId>();
  const ids = Object.keys(metrics) as MetricId[];
  for (const id of ids)
    for (const language of languages) {
      const title = comparableName(metricTitle(id)[language]);
      if (!names.has(title)) names.set(title, id);
    }
  for (const id of ids) if (!names.has(comparableName(id))) names.set(comparableName(id), id);
  return names;
}
