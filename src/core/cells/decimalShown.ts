import type { Cell } from "../Cell";
import type { DecimalSign } from "./decimalDigits";
import { numberParts } from "./numberParts";
import { plainText } from "./plainText";

/**
 * The decimal sign that the texts of a column show: beside `1.234,50` a `1.500` is no one and a half. `undefined` where they show none, or both. Costs next to
 * nothing for a column of true numbers. O(cells).
 */
export function decimalShown(cells: Iterable<Cell>): DecimalSign | undefined {
  let found: DecimalSign | undefined;
  for (const cell of cells) {
    if (typeof cell !== "string" || cell.length > 80 || !/[.,．，]/.test(cell)) continue;
    const sign = signOf(numberParts(plainText(cell))?.digits ?? "");
    if (sign === undefined) continue;
    if (found !== undefined && sign !== found) return undefined;
    found = sign;
  }
  return found;
}

/** The decimal sign of digits that leave no doubt about it. */
function signOf(digits: string): DecimalSign | undefined {
  const signs = (digits.match(/[.,]/g) ?? []) as DecimalSign[];
  const last = signs.at(-1);
  if (last === undefined) return undefined;
  const other = last === "." ? "," : ".";
  if (signs.length > 1) {
    if (!signs.slice(0, -1).includes(last)) return last;
    return signs.includes(other) ? undefined : other;
  }
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? undefined : last;
}
