import type { Culture } from "../Culture";
import type { Day } from "../days/Day";
import { dayOf } from "../days/dayOf";
import { dateParts, type DateTriple } from "./dateParts";
import type { Reading } from "./Reading";

export type DateOrder = Culture["dateOrder"];

const rocOffset = 1911;
const buddhistOffset = 543;
/** Excel knows no day before. */
const firstYear = 1900;
const monthNames = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** The day that a plain text without a clock time names. `order` decides where the text does not. O(length). */
export function dateOfText(text: string, locale: string, order: DateOrder): Reading<Day> | undefined {
  const parts = dateParts(text);
  if (parts) return parts.sign === "年" || parts.first.length > 2 ? yearFirst(parts, locale) : yearUnsure(parts, locale, order);
  return withMonthName(text);
}

function found(parts: readonly [year: number, month: number, day: number], guess?: string): Reading<Day> | undefined {
  const day = parts[0] < firstYear ? undefined : dayOf(...parts);
  if (day === undefined) return undefined;
  return guess === undefined ? { value: day } : { value: day, guess };
}

/** A year of the Republic of China, counted from 1912. */
function roc(year: number, [month, day]: readonly [number, number], guess?: string): Reading<Day> | undefined {
  return year >= 1 && year < 200 ? found([year + rocOffset, month, day], guess) : undefined;
}

function yearFirst({ era, sign, first, second, third }: DateTriple, locale: string): Reading<Day> | undefined {
  const [year, month, day] = [Number(first), Number(second), Number(third)];
  if (third.length > 2) return undefined;
  if (era === "roc") return roc(year, [month, day]);
  if (first.length === 4) return sign === "-" ? found([year, month, day]) : withLongYear([year, month, day]);
  if (era !== undefined) return undefined;
  if (first.length === 3) return roc(year, [month, day]);
  return first.length === 2 ? withShortYear([first, month, day], locale) : undefined;
}

/** A year of four digits that only the Buddhist calendar has come to, as Thai workbooks write it. */
function withLongYear([year, month, day]: readonly [number, number, number], guess?: string): Reading<Day> | undefined {
  const buddhist = year - buddhistOffset;
  return buddhist >= firstYear && buddhist < firstYear + 200
    ? found([buddhist, month, day], "cell.guessedBuddhistYear")
    : found([year, month, day], guess);
}

/** Years of two digits before the month: by Excel's rule, but in Taiwan those that are no recent year are ROC years. */
function withShortYear([digits, month, day]: readonly [string, number, number], locale: string): Reading<Day> | undefined {
  const year = Number(digits);
  return locale === "zh-TW" && year > 31
    ? roc(year, [month, day], "cell.guessedRocYear")
    : found([centuryOf(year), month, day], "cell.guessedCentury");
}

function yearUnsure({ era, sign, first, second, third }: DateTriple, locale: string, order: DateOrder): Reading<Day> | undefined {
  const [a, b] = [Number(first), Number(second)];
  if (era !== undefined) return era === "roc" && third.length <= 2 ? roc(a, [b, Number(third)]) : undefined;
  if (order === "ymd" && first.length === 2 && third.length <= 2) {
    const reading = withShortYear([first, b, Number(third)], locale);
    if (reading) return reading;
  }
  if (third.length !== 2 && third.length !== 4) return undefined;
  const short = third.length === 2;
  const guess = short ? "cell.guessedCentury" : undefined;
  const of = (month: number, day: number, told = guess): Reading<Day> | undefined =>
    short ? found([centuryOf(Number(third)), month, day], told) : withLongYear([Number(third), month, day], told);
  if (sign === "." || a > 12) return of(b, a);
  if (b > 12 || a === b) return of(a, b);
  return order === "dmy" ? of(b, a, "cell.guessedDayFirst") : of(a, b, "cell.guessedMonthFirst");
}

/** Excel's own rule for years of two digits: 00-29 are 2000-2029, 30-99 are 1930-1999. */
function centuryOf(year: number): number {
  return year < 30 ? 2000 + year : 1900 + year;
}

function withMonthName(text: string): Reading<Day> | undefined {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[\s\-/.]*([a-z]{3,9})\.?[\s\-/.,]*(\d{4}|\d{2})$/i.exec(text);
  const monthFirst = /^([a-z]{3,9})\.?\s*(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)(\d{4})$/i.exec(text);
  const [name, day, year] = dayFirst ? [dayFirst[2], dayFirst[1], dayFirst[3]] : [monthFirst?.[1], monthFirst?.[2], monthFirst?.[3]];
  if (name === undefined || day === undefined || year === undefined) return undefined;
  const month = monthNamed(name.toLowerCase());
  if (month === 0) return undefined;
  return year.length === 2
    ? found([centuryOf(Number(year)), month, Number(day)], "cell.guessedCentury")
    : found([Number(year), month, Number(day)]);
}

/** The month of a name in full, of three letters, or `sept`; 0 for another word: the Finnish marrask. is no March. */
function monthNamed(name: string): number {
  const short = name === "sept" ? "sep" : name;
  return monthNames.findIndex((month) => month === short || (short.length === 3 && month.startsWith(short))) + 1;
}
