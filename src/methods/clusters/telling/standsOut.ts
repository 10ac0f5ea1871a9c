import type { Facts } from "../../../core/refusal/Refusal";
import type { MeasureId } from "../measures/measureIds";
import type { Scale } from "../measures/scaleMeasure";
import { unscaled } from "../measures/unscaled";

/** Standard deviations from the mean at which a value is worth a word. */
const noticeable = 0.4;

/** A customer or a cluster by its measures: the values, and where they stand among all. */
export interface Standings {
  readonly measures: readonly MeasureId[];
  readonly scales: readonly Scale[];
  readonly values: readonly number[];
  readonly standings: readonly number[];
}

/**
 * Facts for the sentence on what stands out: for every measure its value and the typical one, with `recencyHigh`, `recencyLow` and so on 1 where it lies well
 * above or below, and `nothing` 1 where none does.
 */
export function standsOut({ measures, scales, values, standings }: Standings): Facts {
  const facts: Record<string, number> = { nothing: standings.every((standing) => Math.abs(standing) < noticeable) ? 1 : 0 };
  for (const id of ["recency", "frequency", "monetary", "margin", "collections"] as const) {
    const index = measures.indexOf(id);
    const standing = standings[index] ?? 0;
    facts[`${id}High`] = standing >= noticeable ? 1 : 0;
    facts[`${id}Low`] = standing <= -noticeable ? 1 : 0;
    facts[id] = rounded(values[index] ?? 0);
    facts[`${id}Typical`] = rounded(index < 0 ? 0 : unscaled(0, scales[index]!));
  }
  return facts;
}

/** As many digits as a sentence can bear. */
function rounded(value: number): number {
  const digits = Math.abs(value) >= 100 ? 0 : 1;
  return Number(value.toFixed(digits));
}
