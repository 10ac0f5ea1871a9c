import type { Reason } from "../../../core/method/Reason";
import { measureIds, type MeasureId } from "../measures";
import type { PeriodRule, Period } from "../periods/Period";
import { periodOf } from "../periods/periodOf";
import type { KeptPeriod } from "./KeptPeriod";

/** Measures that the last review had and this one has not (`revenueMissing` …). */
export function measureNotices(kept: readonly KeptPeriod[], measures: readonly MeasureId[]): Reason[] {
  const last = kept.at(-1);
  if (!last) return [];
  const had = new Set([...last.rows.values()].flatMap(({ values }) => Object.keys(values)));
  return measureIds
    .filter((id) => had.has(id) && !measures.includes(id))
    .map((id) => ({ code: `${id}Missing`, facts: { previous: last.id } }));
}

/** That the last review was not of the period before this one (`gap`). */
export function gapNotice(kept: readonly KeptPeriod[], current: Period, rule: PeriodRule): Reason[] {
  const last = kept.at(-1)?.id;
  const expected = periodOf(current.first - 1, rule).id;
  return last === undefined || last === expected ? [] : [{ code: "gap", facts: { previous: last, expected } }];
}
