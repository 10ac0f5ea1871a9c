import type { Cell } from "../Cell";
import { isError } from "./isError";
import { trimmed } from "./trimmed";

/** Article numbers and the like, `15056BL`: there `15056bl` is another code, as lists of articles use both. */
const code = /^\d\S*$/;
const letter = /^\p{L}$/u;

/**
 * The form by which a customer is matched: NFKC, trimmed (of marks that show nothing, too), case folded; a code that begins with a digit keeps its case. Empty
 * text for an empty cell or an error. A code that one sheet holds as a number and another as text matches. O(length).
 * @param amongCodes whether the column holds mostly such codes, so that a single letter is one too
 */
export function readKey(cell: Cell, amongCodes = false): string {
  if (cell === null || isError(cell)) return "";
  const text = trimmed(String(cell).normalize("NFKC"));
  if (code.test(text) || (amongCodes && letter.test(text))) return text;
  // Lower, upper, lower: folds letters whose capital is two letters (ß), or that have a capital of their own that lower case alone leaves apart (ẞ).
  return text.toLowerCase().toUpperCase().toLowerCase().normalize("NFKC");
}
