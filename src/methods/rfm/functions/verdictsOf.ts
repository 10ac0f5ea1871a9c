import { defaultsOf } from "../../../core/method/defaultsOf";
import type { Day } from "../../../core/days/Day";
import { rfm } from "../rfm";
import type { Measures } from "../scoreRows";
import type { SegmentSet } from "../segmentsOf";

/** The verdicts of the method itself on the measures, with the options that a cell can give. */
export function verdictsOf(measures: Measures, choice: { readonly scale: number; readonly segments: SegmentSet }, asOf: Day) {
  const numbers = { recency: measures.recency, frequency: measures.frequency, monetary: measures.monetary };
  const rows = { count: measures.recency.length, numbers, texts: { recency: [], frequency: [], monetary: [] } };
  return rfm.classify(rows, { ...defaultsOf(rfm.options), ...choice }, { asOf });
}
