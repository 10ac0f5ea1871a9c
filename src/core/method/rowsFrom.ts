import type { Need, Rows } from "./Method";

/** What is known of the rows; a need that is not named is missing everywhere. */
export interface Given<N extends string> {
  readonly count: number;
  readonly numbers?: Readonly<Partial<Record<N, ArrayLike<number>>>>;
  readonly texts?: Readonly<Partial<Record<N, readonly (string | null)[]>>>;
}

/** The rows of a method from the few needs that a cell function is given. O(rows × needs). */
export function rowsFrom<N extends string>(needs: Readonly<Record<N, Need>>, { count, numbers, texts }: Given<N>): Rows<N> {
  const ids = Object.keys(needs) as N[];
  return {
    count,
    numbers: Object.fromEntries(ids.map((id) => [id, Float64Array.from(numbers?.[id] ?? Array<number>(count).fill(NaN))])) as Record<
      N,
      Float64Array
    >,
    texts: Object.fromEntries(ids.map((id) => [id, texts?.[id] ?? Array<null>(count).fill(null)])) as Record<N, readonly (string | null)[]>,
  };
}
