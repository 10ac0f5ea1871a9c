import type { Value } from "../SheetDescription";

/** Literal texts, conditions, escapes and spacers, which stay; or a run of digit places, which is replaced. */
const pieces = /"[^"]*"|\[[^\]]*\]|\\.|_.|\*.|[#0?][#0?,]*(?:\.[#0?]+)?,*/g;
const literals = /"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g;

/** Amounts that reach this show no cents. */
const sumWithoutCents = 1000;
/** Means that reach this show none: beside a sum of whole thousands they would only be noise. */
export const meanWithoutCents = 100;

/**
 * The number format for a column of money: in the user's own currency, with separators, and no decimals where an amount reaches `limit` or all are whole.
 * @param own the format of the user's column, where it has one; one that is not of numbers is put aside
 */
export function moneyFormat(values: readonly Value[], own?: string, limit = sumWithoutCents): string {
  const places = needsCents(values, limit) ? "#,##0.00" : "#,##0";
  if (own === undefined || !isOfNumbers(own)) return places;
  return own.replace(pieces, (piece) => (/^[#0?]/.test(piece) && /[#0]/.test(piece) ? places : piece));
}

function needsCents(values: readonly Value[], limit: number): boolean {
  let cents = false;
  for (const value of values) {
    if (typeof value !== "number") continue;
    if (Math.abs(value) >= limit) return false;
    if (Math.abs(value - Math.round(value)) >= 0.005) cents = true;
  }
  return cents;
}

/** Whether a format shows amounts, and not dates, percent, fractions, powers or text. */
function isOfNumbers(format: string): boolean {
  const bare = format.replace(literals, "");
  return /[#0]/.test(bare) && !/[ymdhs/%]|E[+-]/i.test(bare);
}
