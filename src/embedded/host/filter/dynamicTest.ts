import type { CellTest, FilterCell } from "./FilterCell";

const DAY = 86_400_000;
/** Serial number of 1970-01-01 in the calendar that starts in 1900. */
const EPOCH = 25569;

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

type Span = [from: number, before: number];

/** Days from one to before another, as serial numbers; months count from 0 and may run over the year. */
const months = (year: number, month: number, count: number): Span => [serial(year, month, 1), serial(year, month + count, 1)];

const SPANS: Readonly<Record<string, (year: number, month: number, day: number, weekday: number) => Span>> = {
  Yesterday: (y, m, d) => [serial(y, m, d - 1), serial(y, m, d)],
  Today: (y, m, d) => [serial(y, m, d), serial(y, m, d + 1)],
  Tomorrow: (y, m, d) => [serial(y, m, d + 1), serial(y, m, d + 2)],
  LastWeek: (y, m, d, w) => [serial(y, m, d - w - 7), serial(y, m, d - w)],
  ThisWeek: (y, m, d, w) => [serial(y, m, d - w), serial(y, m, d - w + 7)],
  NextWeek: (y, m, d, w) => [serial(y, m, d - w + 7), serial(y, m, d - w + 14)],
  LastMonth: (y, m) => months(y, m - 1, 1),
  ThisMonth: (y, m) => months(y, m, 1),
  NextMonth: (y, m) => months(y, m + 1, 1),
  LastQuarter: (y, m) => months(y, Math.floor(m / 3) * 3 - 3, 3),
  ThisQuarter: (y, m) => months(y, Math.floor(m / 3) * 3, 3),
  NextQuarter: (y, m) => months(y, Math.floor(m / 3) * 3 + 3, 3),
  LastYear: (y) => months(y - 1, 0, 12),
  ThisYear: (y) => months(y, 0, 12),
  NextYear: (y) => months(y + 1, 0, 12),
  YearToDate: (y, m, d) => [serial(y, 0, 1), serial(y, m, d + 1)],
};

/**
 * A criterion such as `AboveAverage`, `AllDatesInPeriodMarch` or `ThisMonth` (Excel.DynamicFilterCriteria); `today` is a serial number, needed
 * for periods that are told from today. `undefined` where the criterion is unknown or the day is not.
 */
export function dynamicTest(criterion: string, column: readonly FilterCell[], today: number | undefined): CellTest | undefined {
  if (criterion === "AboveAverage" || criterion === "BelowAverage") {
    const numbers = column.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
    const average = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
    const sign = criterion === "AboveAverage" ? 1 : -1;
    return ({ value }) => typeof value === "number" && (value - average) * sign > 0;
  }
  const month = MONTHS.indexOf(criterion.replace(/^AllDatesInPeriod/, ""));
  if (month >= 0) return dateTest((value) => dateOf(value).getUTCMonth() === month);
  const quarter = /^AllDatesInPeriodQuarter([1-4])$/.exec(criterion)?.[1];
  if (quarter !== undefined) return dateTest((value) => Math.floor(dateOf(value).getUTCMonth() / 3) + 1 === Number(quarter));
  const span = SPANS[criterion];
  if (!span || today === undefined) return undefined;
  const day = dateOf(today);
  const [from, before] = span(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), day.getUTCDay());
  return dateTest((value) => value >= from && value < before);
}

function dateTest(test: (serialNumber: number) => boolean): CellTest {
  return ({ value, isDate }) => isDate && typeof value === "number" && test(value);
}

export function dateOf(serialNumber: number): Date {
  return new Date(Math.floor(serialNumber - EPOCH) * DAY);
}

function serial(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / DAY + EPOCH;
}
