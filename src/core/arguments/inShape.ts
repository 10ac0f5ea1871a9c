import type { Shape } from "./Shape";

/** Results in the shape of the cells that they stand beside. */
export function inShape<T>(results: readonly T[], { rows, columns }: Shape): T[][] {
  return Array.from({ length: rows }, (_, row) => results.slice(row * columns, (row + 1) * columns));
}
