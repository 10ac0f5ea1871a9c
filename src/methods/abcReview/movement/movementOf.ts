import { total } from "../../../core/statistics/total";
import type { Review } from "../Review";
import type { MovementCell } from "./Movement";

/** From where somebody can have come, in the order of the matrix. */
export function fromIds({ ids }: Pick<Review, "ids">): readonly string[] {
  return [...ids, "new", "back"];
}

/** To where somebody can have gone, in the order of the matrix. */
export function toIds({ ids }: Pick<Review, "ids">): readonly string[] {
  return [...ids, "lost"];
}

/**
 * Who went from where to where between the previous period and this one: a cell for every pair that has anybody. Summed over all cells, `value` is this period's
 * money, `previous` that of the one before. None in a first review. Cost: O(subjects).
 */
export function movementOf(review: Review): MovementCell[] {
  const groups = new Map<string, number[]>();
  review.moves.forEach((move, subject) => {
    if (move === null) return;
    const key = `${fromOf(review, subject)} ${toOf(review, subject)}`;
    const group = groups.get(key);
    if (group) group.push(subject);
    else groups.set(key, [subject]);
  });
  return fromIds(review).flatMap((from) =>
    toIds(review).flatMap((to): MovementCell[] => {
      const group = groups.get(`${from} ${to}`);
      return group ? [{ from, to, customers: group.length, value: sum(review.now, group), previous: sum(review.before, group) }] : [];
    }),
  );
}

function fromOf({ ids, from, moves }: Review, subject: number): string {
  const move = moves[subject];
  return move === "new" || move === "back" ? move : ids[from[subject]!]!;
}

function toOf({ ids, to }: Review, subject: number): string {
  return ids[to[subject]!] ?? "lost";
}

function sum(amounts: Float64Array, group: readonly number[]): number {
  return total(group.map((subject) => amounts[subject]!));
}
