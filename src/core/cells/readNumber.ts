import type { Cell } from "../Cell";
import type { Culture } from "../Culture";
import { decimalDigits, type DecimalSign } from "./decimalDigits";
import { isError } from "./isError";
import { numberMarks } from "./numberMarks";
import { numberParts } from "./numberParts";
import { plainText } from "./plainText";
import type { Reading } from "./Reading";

/**
 * Reads an amount or a count. Understands thousands separators (also the Indian, the Swiss and blanks), currency signs on either side, percent, digits of any
 * script, `(1,234)` and `1,234-` as negative, 萬 and 億, and the decimal sign of the culture. A text in the writing of another culture (`1.234,50`, `0,5` where the
 * point is the decimal sign), or with three decimals that could be thousands (`1.500`), is told as a guess. O(length).
 * @param shown the decimal sign that the column's other texts show (`decimalShown`)
 */
export function readNumber(cell: Cell, culture: Culture, shown?: DecimalSign): Reading<number> {
  if (cell === null) return { empty: true };
  if (isError(cell)) return { fault: "cell.error", met: cell.error };
  if (typeof cell === "number") return Number.isFinite(cell) ? { value: cell } : { fault: "cell.notANumber", met: String(cell) };
  if (typeof cell === "boolean") return { fault: "cell.notANumber", met: String(cell).toUpperCase() };
  const text = plainText(cell);
  if (text === "") return { empty: true };
  return readAmount(text, culture, shown) ?? { fault: "cell.notANumber", met: cell.trim() };
}

function readAmount(text: string, culture: Culture, shown: DecimalSign | undefined): Reading<number> | undefined {
  const parts = numberParts(text);
  const marks = parts && numberMarks(parts.lead, parts.trail);
  const read = parts && decimalDigits(parts.digits, { usual: culture.decimal, shown });
  if (!marks || !read) return undefined;
  // The power of ten is written, not multiplied: 7 × 0.01 is not 0.07 in binary arithmetic.
  const scaled = marks.exponent === 0 ? read.digits : /e/i.test(read.digits) ? "" : `${read.digits}e${marks.exponent}`;
  const value = (marks.negative ? -1 : 1) * Number(scaled);
  if (scaled === "" || !Number.isFinite(value)) return undefined;
  return read.guess ? { value, guess: "cell.guessedDecimal" } : { value };
}
