import type { PeriodRule } from "./Period";

const patterns: Readonly<Record<"month" | "quarter" | "fiscal", RegExp>> = {
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  quarter: /^\d{4}-Q[1-4]$/,
  fiscal: /^FY\d{4}-Q[1-4]$/,
};

/** Whether a text names a period of the rule's kind. */
export function isPeriodId(text: string, { period, yearStarts }: PeriodRule): boolean {
  return patterns[period === "quarter" && yearStarts !== 1 ? "fiscal" : period].test(text);
}

/** Whether a text names a period of any kind. */
export function isAnyPeriodId(text: string): boolean {
  return Object.values(patterns).some((pattern) => pattern.test(text));
}
