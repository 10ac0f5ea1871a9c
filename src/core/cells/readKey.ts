import type { Cell } from "../Cell";
import { isError } from "./isError";

/** Article numbers and the like, `15056BL`: there `15056bl` is another code, as lists of articles use both. */
const code = /^\d\S*$/;
const letter = /^\p{L}$/u;

/**
 * The form by which a customer is matched: NFKC, trimmed, case folded; a code that begins with a digit keeps its case. Empty text for an empty cell or an error. A
 * code that one sheet holds as a number and another as text matches. O(length).
 * @param amongCodes whether the column holds mostly such codes, so that a single letter is one too
 */
export function readKey(cell: Cell, amongCodes = false): string {
  if (cell === null || isError(cell)) return "";
  const text = String(cell).normalize("NFKC").trim();
  if (code.test(text) || (amongCodes && letter.test(text))) return text;
  // Upper first, then lower: folds letters that have no single-letter capital, such as ß, which toLowerCase alone leaves apart.
  return text.toUpperCase().toLowerCase();
}
