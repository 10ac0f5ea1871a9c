import type { Language } from "../../core/Language";
import type { AnyMethod } from "../../core/method/Method";
import { methods } from "../../methods/methods";
import { metricTitle } from "../metrics";
import { measureName } from "./measureName";
import { isRemade } from "./isRemade";
import type { Measure } from "./Measure";
import { metricNamed } from "./metricNamed";

/** How what a method's condition compares is named on a sheet of rules: a metric by its title, anything else with the method's. */
export function ruleColumnName(measure: Measure, language: Language): string {
  const method: AnyMethod = methods[measure.method];
  const need = method.needs[measure.of];
  const [metric, ...others] = need?.anyOf ?? [];
  if (metric === undefined || others.length > 0 || method.unit === "row" || isRemade(method, measure.of))
    return measureName(measure, language);
  const title = metricTitle(metric)[language];
  return metricNamed(title) === metric ? title : metric;
}
