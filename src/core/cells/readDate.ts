import type { Cell } from "../Cell";
import type { Culture } from "../Culture";
import type { Day } from "../days/Day";
import { dayOf } from "../days/dayOf";
import { isError } from "./isError";
import { plainText } from "./plainText";
import type { Reading } from "./Reading";

/** 31 December 9999, the last day that Excel knows. */
const lastSerial = 2_958_465;
/** Days between the 1900 and the 1904 date system. */
const shift1904 = 1462;
const rocOffset = 1911;
const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Reads a day. Understands Excel serials of both date systems, ISO text, `2026/3/5`, `5.3.2026`, `2026年3月5日`, `20260305`, month names, and ROC years
 * (`115/3/5`, `民國115年3月5日`); a clock time behind the date is dropped. An ambiguous text such as `03/05/2026` follows the culture and is told as a
 * guess. O(length).
 */
export function readDate(cell: Cell, culture: Culture): Reading<Day> {
  if (cell === null) return { empty: true };
  if (isError(cell)) return { fault: "cell.error", met: cell.error };
  if (typeof cell === "boolean") return { fault: "cell.notADate", met: String(cell).toUpperCase() };
  if (typeof cell === "number") return readSerial(cell, culture.date1904) ?? { fault: "cell.notADate", met: String(cell) };
  const text = plainText(cell);
  if (text === "") return { empty: true };
  return readDateText(withoutTime(text), culture) ?? { fault: "cell.notADate", met: cell.trim() };
}

function readSerial(serial: number, date1904: boolean): Reading<Day> | undefined {
  const day = Math.floor(serial);
  if (date1904 && day >= 0 && day + shift1904 <= lastSerial) return { value: day + shift1904 };
  // Excel counts a 29 February 1900 that never was: serials before it are one short.
  if (day >= 1 && day <= lastSerial) return { value: day < 60 ? day + 1 : day };
  return compact(String(serial));
}

function withoutTime(text: string): string {
  return text
    .replace(/[T\s]+(?:(?:上午|下午|AM|PM)\s*)?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[AP]\.?M\.?)?(?:Z|[+-]\d{2}:?\d{2})?$/i, "")
    .trim();
}

function readDateText(text: string, culture: Culture): Reading<Day> | undefined {
  return compact(text) ?? chinese(text) ?? yearFirst(text, culture) ?? yearLast(text, culture) ?? withMonthName(text);
}

function found(day: Day | undefined, guess?: string): Reading<Day> | undefined {
  if (day === undefined) return undefined;
  return guess === undefined ? { value: day } : { value: day, guess };
}

function compact(text: string): Reading<Day> | undefined {
  const match = /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/.exec(text);
  return match ? found(dayOf(Number(match[1]), Number(match[2]), Number(match[3]))) : undefined;
}

function chinese(text: string): Reading<Day> | undefined {
  const match =
    /^(民國|民国|西元|公元)?\s*(\d{1,4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日號号]?(?:\s*\(?(?:星期|週|周)[一二三四五六日天]\)?)?$/.exec(
      text,
    );
  if (!match) return undefined;
  const year = Number(match[2]);
  const roc = match[1]?.startsWith("民") === true || (match[1] === undefined && year < 200);
  return found(dayOf(roc ? year + rocOffset : year, Number(match[3]), Number(match[4])));
}

function yearFirst(text: string, culture: Culture): Reading<Day> | undefined {
  const match = /^(民國|民国)?\s*(\d{1,4})([-/.])(\d{1,2})\3(\d{1,2})$/.exec(text);
  if (!match) return undefined;
  const digits = match[2] ?? "";
  const [year, month, day] = [Number(digits), Number(match[4]), Number(match[5])];
  if (match[1] !== undefined || (digits.length === 3 && year < 200)) return found(dayOf(year + rocOffset, month, day));
  if (digits.length === 4) return found(dayOf(year, month, day));
  // Two digits first: a ROC year before 2011 where people write the year first and the number is no day of a month.
  if (digits.length === 2 && culture.locale === "zh-TW" && year > 31)
    return found(dayOf(year + rocOffset, month, day), "cell.guessedRocYear");
  return undefined;
}

function yearLast(text: string, culture: Culture): Reading<Day> | undefined {
  const match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!match) return undefined;
  const [first, second, digits] = [Number(match[1]), Number(match[3]), match[4] ?? ""];
  const year = digits.length === 4 ? Number(digits) : centuryOf(Number(digits));
  const shortYear = digits.length === 2 ? "cell.guessedCentury" : undefined;
  if (match[2] === ".") return found(dayOf(year, second, first), shortYear);
  if (first > 12) return found(dayOf(year, second, first), shortYear);
  if (second > 12 || first === second) return found(dayOf(year, first, second), shortYear);
  const dayFirst = culture.dateOrder === "dmy";
  return found(
    dayFirst ? dayOf(year, second, first) : dayOf(year, first, second),
    dayFirst ? "cell.guessedDayFirst" : "cell.guessedMonthFirst",
  );
}

/** Excel's own rule for years of two digits: 00-29 are 2000-2029, 30-99 are 1930-1999. */
function centuryOf(year: number): number {
  return year < 30 ? 2000 + year : 1900 + year;
}

function withMonthName(text: string): Reading<Day> | undefined {
  const dayFirst = /^(\d{1,2})[\s\-/.]*([a-z]{3,9})\.?[\s\-/.,]*(\d{4}|\d{2})$/i.exec(text);
  const monthFirst = /^([a-z]{3,9})\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s*(\d{4})$/i.exec(text);
  const [name, dayText, yearText] = dayFirst
    ? [dayFirst[2], dayFirst[1], dayFirst[3]]
    : [monthFirst?.[1], monthFirst?.[2], monthFirst?.[3]];
  if (name === undefined || dayText === undefined || yearText === undefined) return undefined;
  const month = monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return undefined;
  const year = yearText.length === 2 ? centuryOf(Number(yearText)) : Number(yearText);
  return found(dayOf(year, month, Number(dayText)), yearText.length === 2 ? "cell.guessedCentury" : undefined);
}
