/**
 * What reading one cell gave: a value, a value that is a guess (`guess` names what was assumed), nothing (an empty cell), or a fault with its reason
 * code. Shapes of the reason codes: `cell.error`, `cell.notADate`, `cell.notANumber`.
 */
export type Reading<T> =
  { readonly value: T; readonly guess?: string } | { readonly empty: true } | { readonly fault: string; readonly met: string };
