import type { AnyMethod } from "../../core/method/Method";
import type { ChoiceFieldId } from "../../core/fields/fields";
import type { Metric } from "../../core/metrics/Metric";
import { metrics, type MetricId } from "../../core/metrics/metrics";
import { isChoiceField } from "./readChoice";

/** The column of choices that a metric is read from; `undefined` where it is something else. */
export function choiceFieldOf(id: MetricId): ChoiceFieldId | undefined {
  const metric: Metric = metrics[id];
  return metric.columns.map(({ field }) => field).find(isChoiceField);
}

/** The column of choices that a need of a method is read from. */
export function choiceFieldOfNeed(method: AnyMethod, need: string): ChoiceFieldId | undefined {
  const id = method.needs[need]?.anyOf[0];
  return id && choiceFieldOf(id);
}
