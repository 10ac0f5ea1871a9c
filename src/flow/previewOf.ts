import type { Outcome } from "./Outcome";
import { namedPerList, type Preview } from "./Preview";

/** The part of an outcome that is shown before it is written. O(sections). */
export function previewOf(outcome: Outcome): Preview {
  const { customers, figures: _figures, snapshot: _snapshot, ...shown } = outcome;
  const first = shown.sections.flatMap((section) => (section.kind === "customers" ? section.rows.slice(0, namedPerList) : []));
  return { ...shown, count: customers.length, named: new Map(first.map((row) => [row, customers[row]!])) };
}
