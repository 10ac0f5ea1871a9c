import type { Cell } from "../Cell";
import type { Culture } from "../Culture";
import type { Day } from "../days/Day";
import { plainText } from "./plainText";
import { readDate } from "./readDate";
import type { Reading } from "./Reading";

/** Ten years: a plain number up to here is days from the as-of date, a larger one is a date serial. */
const mostDays = 3660;

/** Reads an expected day: a date in any form that `readDate` knows, or a number of days from the as-of date (`30`, `30 days`, `30天`). O(length). */
export function readDateOrDays(cell: Cell, culture: Culture, asOf: Day): Reading<Day> {
  if (typeof cell === "number" && cell >= 0 && cell <= mostDays) return { value: asOf + Math.floor(cell) };
  if (typeof cell === "string") {
    const days = /^(\d{1,4})\s*(?:days?|天|日)?$/i.exec(plainText(cell));
    if (days && Number(days[1]) <= mostDays) return { value: asOf + Number(days[1]) };
  }
  return readDate(cell, culture);
}
