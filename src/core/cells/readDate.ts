import type { Cell } from "../Cell";
import type { Culture } from "../Culture";
import type { Day } from "../days/Day";
import { dayOf } from "../days/dayOf";
import { isError } from "./isError";
import { plainText } from "./plainText";
import { dateOfText, type DateOrder } from "./dateOfText";
import type { Reading } from "./Reading";
import { withoutTime } from "./withoutTime";

/** 31 December 9999, the last day that Excel knows. */
const lastSerial = 2_958_465;
/** Days between the 1900 and the 1904 date system. */
const shift1904 = 1462;
/** No date is longer, with its weekday and clock time. */
const longest = 80;

/**
 * Reads a day. Understands Excel serials of both date systems, ISO text, `2026/3/5`, `5.3.2026`, `2026年3月5日`, `20260305`, English month names, and ROC years
 * (`115/3/5`, `民國115年3月5日`), in digits of any script; a weekday and a clock time are dropped. An ambiguous text such as `03/05/2026` follows what its column
 * shows, else the culture, and is told as a guess. Days before 1900, which Excel does not know, are no dates. O(length).
 * @param shown the order that the column's other texts show (`dateOrderShown`)
 */
export function readDate(cell: Cell, culture: Culture, shown?: DateOrder): Reading<Day> {
  if (cell === null) return { empty: true };
  if (isError(cell)) return { fault: "cell.error", met: cell.error };
  if (typeof cell === "boolean") return { fault: "cell.notADate", met: String(cell).toUpperCase() };
  if (typeof cell === "number") return readSerial(cell, culture.date1904) ?? { fault: "cell.notADate", met: String(cell) };
  const text = plainText(cell);
  if (text === "") return { empty: true };
  const met = cell.trim();
  if (text.length > longest) return { fault: "cell.notADate", met };
  const date = withoutTime(text);
  return compact(date) ?? dateOfText(date, culture.locale, shown ?? culture.dateOrder) ?? { fault: "cell.notADate", met };
}

function readSerial(serial: number, date1904: boolean): Reading<Day> | undefined {
  const day = Math.floor(serial);
  if (date1904 && day >= 0 && day + shift1904 <= lastSerial) return { value: day + shift1904 };
  // Excel counts a 29 February 1900 that never was: serials before it are one short.
  if (!date1904 && day >= 1 && day <= lastSerial) return { value: day < 60 ? day + 1 : day };
  return compact(String(serial));
}

function compact(text: string): Reading<Day> | undefined {
  const match = /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/.exec(text);
  const day = match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
  return day === undefined ? undefined : { value: day };
}
