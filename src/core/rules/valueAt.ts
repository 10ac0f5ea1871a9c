import type { RuleValues } from "./Rule";

/** The value of a column or metric in a row; `null` for one that is missing. */
export function valueAt({ numbers, texts }: RuleValues, of: string, row: number): number | string | null {
  const text = texts[of]?.[row];
  if (text !== undefined && text !== null) return text;
  const number = numbers[of]?.[row];
  return number === undefined || Number.isNaN(number) ? null : number;
}
