import { curvesOf } from "./curvesOf";
import type { Outcome } from "./Outcome";
import { middlesOf } from "./middlesOf";
import { namedPerList, type Preview } from "./Preview";

/** The part of an outcome that is shown before it is written. Cost: that of the middles. */
export function previewOf(outcome: Outcome): Preview {
  const { customers, figures: _figures, snapshot: _snapshot, toldBy: _toldBy, ...shown } = outcome;
  const first = shown.sections.flatMap((section) => (section.kind === "customers" ? section.rows.slice(0, namedPerList) : []));
  const named = new Map(first.map((row) => [row, customers[row]!]));
  return { ...shown, count: customers.length, named, middles: middlesOf(customers), curves: curvesOf(shown.sections, customers) };
}
