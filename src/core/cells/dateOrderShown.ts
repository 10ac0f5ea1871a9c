import type { Cell } from "../Cell";
import { dateParts } from "./dateParts";
import type { DateOrder } from "./dateOfText";
import { plainText } from "./plainText";
import { withoutTime } from "./withoutTime";

const orders = ["dmy", "mdy", "ymd"] as const satisfies readonly DateOrder[];
/** A text that begins with its year shows nothing. */
const yearFirst = /^\s*\d{3,}\D/;

/**
 * The order of day, month and year that the texts of a column allow: beside `25/12/2026` stands no `03/05/2026` of March. Where they allow several, or contradict
 * each other, the culture's.
 * Cost: O(cells).
 */
export function dateOrderShown(cells: Iterable<Cell>, usual: DateOrder): DateOrder {
  let possible: readonly DateOrder[] = orders;
  for (const cell of cells) {
    if (typeof cell !== "string" || cell.length > 40 || yearFirst.test(cell)) continue;
    const allowed = ordersOf(cell);
    if (allowed.length > 0) possible = possible.filter((order) => allowed.includes(order));
    if (possible.length === 0) return usual;
  }
  const sure = possible.length === orders.length || possible.includes(usual) || (usual === "ymd" && possible.length > 1);
  return sure ? usual : possible[0]!;
}

function ordersOf(text: string): readonly DateOrder[] {
  const parts = dateParts(withoutTime(plainText(text)));
  if (!parts || parts.era !== undefined || parts.sign === "年" || parts.sign === "." || parts.first.length > 2) return [];
  const [first, second, third] = [Number(parts.first), Number(parts.second), Number(parts.third)];
  const isDay = (value: number): boolean => value >= 1 && value <= 31;
  const isMonth = (value: number): boolean => value >= 1 && value <= 12;
  const allowed: DateOrder[] = [];
  const hasYear = parts.third.length === 2 || parts.third.length === 4;
  if (hasYear && isDay(first) && isMonth(second)) allowed.push("dmy");
  if (hasYear && isMonth(first) && isDay(second)) allowed.push("mdy");
  if (parts.first.length === 2 && parts.third.length <= 2 && isMonth(second) && isDay(third)) allowed.push("ymd");
  return allowed;
}
