import type { Cell } from "../Cell";
import { isError } from "./isError";

/**
 * The form by which a customer is matched: NFKC, trimmed, case folded. Empty text for an empty cell or an error. A code that one sheet holds as a number
 * and another as text matches. O(length).
 */
export function readKey(cell: Cell): string {
  if (cell === null || isError(cell)) return "";
  // Upper first, then lower: folds letters that have no single-letter capital, such as ß, which toLowerCase alone leaves apart.
  return String(cell).normalize("NFKC").trim().toUpperCase().toLowerCase();
}
