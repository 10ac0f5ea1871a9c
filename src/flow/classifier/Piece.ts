/** A value without the items of its long arrays. The arrays stand empty in the value and, the very same ones, in `arrays`. */
export interface Head {
  readonly value: unknown;
  readonly arrays: readonly unknown[][];
}

/** Items that belong at the end of one of the arrays, by its number. */
export interface Items {
  readonly array: number;
  readonly items: readonly unknown[];
}

/** One message of several that together carry a value. The head is the first. */
export type Piece = (Head | Items) & { readonly last: boolean };
