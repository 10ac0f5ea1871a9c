import type { Cell } from "../Cell";
import { isBlank } from "./isBlank";
import { isError } from "./isError";

/** Whether most of the filled cells hold codes that begin with a digit, some of them with letters: a list of articles, not of people. O(cells). */
export function holdsCodes(cells: Iterable<Cell>): boolean {
  let [filled, codes, lettered] = [0, 0, false];
  for (const cell of cells) {
    if (isBlank(cell) || isError(cell)) continue;
    const text = String(cell).trim();
    filled++;
    if (!/^\d\S*$/.test(text)) continue;
    codes++;
    lettered ||= /\p{L}/u.test(text);
  }
  return lettered && codes * 2 > filled;
}
