import type { Cell } from "../Cell";
import type { Culture } from "../Culture";
import { isError } from "./isError";
import { plainText } from "./plainText";
import type { Reading } from "./Reading";

const currency = /(?:NT|US|HK|CN|A|C|S)?\$|[€£¥₩₹₫฿₽]|\b(?:TWD|NTD|USD|HKD|CNY|RMB|EUR|GBP|JPY|CHF|SGD|AUD|CAD)\b|[元圓圆円塊块]/giu;
const units: Readonly<Record<string, number>> = { 萬: 1e4, 万: 1e4, 億: 1e8, 亿: 1e8 };

/**
 * Reads an amount or a count. Understands thousands separators, currency signs, percent, full-width digits, `(1,234)` and `1,234-` as negative, 萬 and 億,
 * and the decimal sign of the culture. A text such as `1,5` in a culture whose decimal sign is the point is read as 1.5 and told as a guess. O(length).
 */
export function readNumber(cell: Cell, culture: Culture): Reading<number> {
  if (cell === null) return { empty: true };
  if (isError(cell)) return { fault: "cell.error", met: cell.error };
  if (typeof cell === "number") return Number.isFinite(cell) ? { value: cell } : { fault: "cell.notANumber", met: String(cell) };
  if (typeof cell === "boolean") return { fault: "cell.notANumber", met: String(cell).toUpperCase() };
  const text = plainText(cell);
  if (text === "") return { empty: true };
  return readAmount(text, culture) ?? { fault: "cell.notANumber", met: cell.trim() };
}

function readAmount(text: string, culture: Culture): Reading<number> | undefined {
  let rest = text.replace(currency, "").replace(/[\s']/g, "");
  let sign = 1;
  const negative = /^\((.+)\)$/.exec(rest) ?? /^(.+)-$/.exec(rest) ?? /^-(.+)$/.exec(rest);
  if (negative?.[1] !== undefined) {
    sign = -1;
    rest = negative[1];
  }
  rest = rest.replace(/^\+/, "");
  let factor = 1;
  if (rest.endsWith("%")) {
    factor = 0.01;
    rest = rest.slice(0, -1);
  }
  const unit = units[rest.slice(-1)];
  if (unit !== undefined) {
    factor *= unit;
    rest = rest.slice(0, -1);
  }
  const plain = toPlainDigits(rest, culture.decimal);
  if (plain === undefined) return undefined;
  // Percent is divided, not multiplied: 7 × 0.01 is not 0.07 in binary arithmetic.
  const magnitude = factor === 0.01 ? Number(plain.digits) / 100 : Number(plain.digits) * factor;
  const value = sign * magnitude;
  return plain.guess ? { value, guess: "cell.guessedDecimal" } : { value };
}

/** Digits with a decimal point, whatever the separators were; `undefined` when the text is not a number. */
function toPlainDigits(text: string, decimal: "." | ","): { digits: string; guess: boolean } | undefined {
  if (/^(\d+|\d*\.\d+|\d+\.)(e[+-]?\d+)?$/i.test(text) && (decimal === "." || !/^\d{1,3}\.\d{3}$/.test(text)))
    return { digits: text, guess: false };
  const grouping = decimal === "." ? "," : ".";
  if (isGrouped(text, grouping, decimal)) return { digits: text.split(grouping).join("").replace(decimal, "."), guess: false };
  // The other culture's writing, where it cannot be anything else: 1.234,50 or 12,50 in an English workbook.
  if (isGrouped(text, decimal, grouping)) return { digits: text.split(decimal).join("").replace(grouping, "."), guess: true };
  return undefined;
}

function isGrouped(text: string, grouping: string, decimal: string): boolean {
  const group = grouping === "." ? "\\." : grouping;
  const point = decimal === "." ? "\\." : decimal;
  return new RegExp(`^\\d{1,3}(${group}\\d{3})*(${point}\\d*)?$|^\\d+(${point}\\d*)?$|^${point}\\d+$`).test(text);
}
