import type { Cell } from "../Cell";
import { isBlank } from "../cells/isBlank";

/** Whether a cell holds nothing, or the 0 that Excel on the desktop hands over for an empty cell. */
export function isNothing(cell: Cell, { emptyIsZero }: { readonly emptyIsZero: boolean }): boolean {
  return isBlank(cell) || (emptyIsZero && cell === 0);
}
