/** From the loosest relationship to the closest. */
export const levels = ["basic", "reactive", "accountable", "proactive", "partnership"] as const;

export type Level = (typeof levels)[number];

/** Rows: many customers, a medium number, few. Columns: low, medium, high margin. */
const grid: readonly (readonly Level[])[] = [
  ["basic", "reactive", "accountable"],
  ["reactive", "accountable", "proactive"],
  ["accountable", "proactive", "partnership"],
];

/**
 * The level that the number of customers and a customer's margin would justify.
 * @param crowd 0 many customers, 1 a medium number, 2 few
 * @param margin 0 low, 1 medium, 2 high
 * Source: P. Kotler, Marketing Management, “Levels of relationship marketing”.
 */
export function justifiedLevel(crowd: number, margin: number): Level | null {
  return grid[crowd]?.[margin] ?? null;
}
