import type { CustomerSums } from "./customerSums";

/** What became of a customer from one period to the next. */
export const movementIds = ["gained", "grew", "steady", "shrank", "lost", "inactive"] as const;

export type Movement = (typeof movementIds)[number];

/** Less than this is no change. */
const cent = 0.005;

/** The movement of each customer. O(customers). */
export function movementsOf(before: CustomerSums, after: CustomerSums): Movement[] {
  return Array.from(after.sums, (now, customer): Movement => {
    const [was, is] = [before.bought[customer] === 1, after.bought[customer] === 1];
    if (!was && !is) return "inactive";
    if (!was) return "gained";
    if (!is) return "lost";
    const change = now - before.sums[customer]!;
    if (Math.abs(change) < cent) return "steady";
    return change > 0 ? "grew" : "shrank";
  });
}
