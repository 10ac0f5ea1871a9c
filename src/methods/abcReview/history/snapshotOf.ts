import type { SnapshotRow } from "../../../core/history/Snapshot";
import { measureIds } from "../measures";
import type { Review } from "../Review";

/**
 * What is kept for the reviews to come: this period's row of every customer who was there, and from orders also the periods that nothing was kept of yet.
 * A period that an earlier review kept is left as it found it.
 * @param known periods of which something is kept
 * Cost: O(subjects × periods).
 */
export function snapshotOf(review: Review, known: ReadonlySet<string>, currency?: string): SnapshotRow[] {
  const last = review.ledger.periods.length - 1;
  return review.ledger.periods.flatMap(({ period, kept }, at) =>
    at === last || (!kept && !known.has(period.id)) ? rowsOf(review, at, currency) : [],
  );
}

function rowsOf({ ledger, periods, ids }: Review, at: number, currency: string | undefined): SnapshotRow[] {
  const { period, amounts } = ledger.periods[at]!;
  const { combined, measures } = periods[at]!;
  return Array.from(combined.keys()).flatMap((subject): SnapshotRow[] => {
    const found = ids[combined[subject]!];
    if (found === undefined) return [];
    const values = measureIds.flatMap((id) => {
      const amount = amounts[id]?.[subject];
      return amount === undefined || Number.isNaN(amount) ? [] : [[id, amount] as const];
    });
    const classes = measureIds.flatMap((id) => {
      const own = ids[measures[id]?.[subject] ?? -1];
      return own === undefined ? [] : [[id, own] as const];
    });
    return [
      {
        period: period.id,
        key: ledger.keys[subject]!,
        name: ledger.names[subject]!,
        class: found,
        values: Object.fromEntries(values),
        classes: Object.fromEntries(classes),
        ...(currency !== undefined && { currency }),
      },
    ];
  });
}
