import type { Culture } from "../Culture";
import type { Day } from "./Day";

/** Days between the 1900 and the 1904 date system. */
const shift1904 = 1462;

/** The number that a cell holds for a day, in the workbook's date system. Excel counts a 29 February 1900 that never was. */
export function serialOf(day: Day, { date1904 }: Pick<Culture, "date1904">): number {
  if (date1904) return day - shift1904;
  return day < 61 ? day - 1 : day;
}
