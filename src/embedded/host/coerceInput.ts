import { parseValue } from "numfmt";

import { errorTexts } from "../model/errorTexts";
import type { CellValue } from "../model/WorkbookModel";

/** What Excel makes of something written to a cell. */
export interface Coerced {
  value: CellValue;
  formula?: string;
  /** The number format that the text brought along, for a cell whose format is General. */
  numberFormat?: string;
}

/** Whatever becomes a number has a digit before any letter. */
const NUMERIC_START = /^[^\p{L}]{0,20}\d/u;

/**
 * Follows what typing into a cell does: `=` (and `+`, `-`, `@` before a name or bracket) makes a formula, an apostrophe makes text, texts that
 * look like numbers, dates, logical or error values become those, unless the cell's format is Text.
 */
export function coerceInput(
  input: string | number | boolean,
  numberFormat: string,
  { locale, date1904 }: { locale: string; date1904: boolean },
): Coerced {
  if (typeof input !== "string") return { value: input };
  if (input === "") return { value: null };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (numberFormat === "@") return { value: input };
  if (input.startsWith("=") && input.length > 1) return { value: 0, formula: input };
  if (/^[+\-@][\p{L}(]/u.test(input)) return { value: 0, formula: `=${input.replace(/^[+@]/, "")}` };
  if (errorTexts.has(input.toUpperCase())) return { value: { error: input.toUpperCase() } };
  if (/^(true|false)$/i.test(input.trim())) return { value: input.trim().toUpperCase() === "TRUE" };
  const chinese = locale.startsWith("zh") ? chineseDate(input) : undefined;
  if (chinese) return { ...chinese, value: date1904 ? chinese.value - 1462 : chinese.value };
  const parsed = NUMERIC_START.test(input) ? parseValue(input, { locale: locale.startsWith("zh") ? "en-US" : locale }) : null;
  if (!parsed || typeof parsed.v !== "number") return { value: input };
  const format = parsed.z ?? "General";
  const isDate = /[ymd]/i.test(format);
  return { value: date1904 && isDate ? parsed.v - 1462 : parsed.v, ...(format === "General" ? {} : { numberFormat: format }) };
}

const CHINESE_DATE = /^\s*(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日?)?\s*$/;
const YEAR_FIRST = /^\s*(\d{4})[/\-.](\d{1,2})(?:[/\-.](\d{1,2}))?\s*$/;

/**
 * Dates as they are typed in Chinese: `2026年3月5日`, `2026年3月`, `2026/3/5`. A year of the Republic (`115/3/5`, `民國115年`) is no date to Excel
 * unless a calendar format asks for it, and neither is a day without a year, which would need today.
 */
function chineseDate(input: string): { value: number; numberFormat: string } | undefined {
  const words = CHINESE_DATE.exec(input);
  const [, year, month, day] = words ?? YEAR_FIRST.exec(input) ?? [];
  if (year === undefined || month === undefined) return undefined;
  const value = dateSerial(Number(year), Number(month), Number(day ?? 1));
  if (value === undefined) return undefined;
  if (words) return { value, numberFormat: day === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"' };
  return { value, numberFormat: day === undefined ? "mmm-yy" : "yyyy/m/d" };
}

/** The serial number of a day that there is, from 1900 on. */
function dateSerial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isThere = year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const serial = date.getTime() / 86_400_000 + 25569;
  return isThere ? (serial > 60 ? serial : serial - 1) : undefined;
}
