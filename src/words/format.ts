import type { Day } from "../core/days/Day";
import { isoOf } from "../core/days/isoOf";
import { partsOf } from "../core/days/partsOf";
import type { Language } from "../core/Language";

/** How numbers and days are written in sentences. */
export const format = {
  count: (value: number, language: Language): string =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 0, signDisplay: "negative" }).format(value),
  /** No decimals from 1,000 up. */
  money: (value: number, language: Language): string =>
    new Intl.NumberFormat(language, { maximumFractionDigits: Math.abs(value) >= 1000 ? 0 : 2, signDisplay: "negative" }).format(value),
  share: (value: number, language: Language): string =>
    new Intl.NumberFormat(language, {
      style: "percent",
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay: "negative",
    }).format(value),
  number: (value: number, language: Language): string =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 2, signDisplay: "negative" }).format(value),
  /** 31 Dec 2006, 2006年12月31日. */
  day: (value: Day, language: Language): string => {
    const { year, month, day } = partsOf(value);
    if (language !== "en") return `${year}年${month}月${day}日`;
    return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).format(
      Date.parse(`${isoOf(value)}T00:00:00Z`),
    );
  },
} as const;
