import { parseValue } from "numfmt";

import type { CellValue } from "../model/WorkbookModel";

/** What Excel makes of something written to a cell. */
export interface Coerced {
  value: CellValue;
  formula?: string;
  /** The number format that the text brought along, for a cell whose format is General. */
  numberFormat?: string;
}

const ERRORS: readonly string[] = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!", "#BUSY!", "#CONNECT!", "#BLOCKED!", "#FIELD!"];

/** Whatever becomes a number has a digit before any letter. */
const NUMERIC_START = /^[^\p{L}]{0,20}\d/u;

/**
 * Follows what typing into a cell does: `=` (and `+`, `-`, `@` before a name or bracket) makes a formula, an apostrophe makes text, texts that
 * look like numbers, dates, logical or error values become those, unless the cell's format is Text.
 */
export function coerceInput(input: string | number | boolean, numberFormat: string, { locale, date1904 }: { locale: string; date1904: boolean }): Coerced {
  if (typeof input !== "string") return { value: input };
  if (input === "") return { value: null };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (numberFormat === "@") return { value: input };
  if (input.startsWith("=") && input.length > 1) return { value: 0, formula: input };
  if (/^[+\-@][\p{L}(]/u.test(input)) return { value: 0, formula: `=${input.replace(/^[+@]/, "")}` };
  if (ERRORS.includes(input.toUpperCase())) return { value: { error: input.toUpperCase() } };
  if (/^(true|false)$/i.test(input.trim())) return { value: input.trim().toUpperCase() === "TRUE" };
  const parsed = NUMERIC_START.test(input) ? parseValue(input, { locale: locale.startsWith("zh") ? "en-US" : locale }) : null;
  if (!parsed || typeof parsed.v !== "number") return { value: input };
  const format = parsed.z ?? "General";
  const isDate = /[ymd]/i.test(format);
  return { value: date1904 && isDate ? parsed.v - 1462 : parsed.v, ...(format === "General" ? {} : { numberFormat: format }) };
}
