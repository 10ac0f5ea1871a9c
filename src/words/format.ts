import type { Day } from "../core/days/Day";
import { isoOf } from "../core/days/isoOf";
import { partsOf } from "../core/days/partsOf";
import type { Language } from "../core/Language";

/** Chinese counts by ten thousands: 萬 and 億. */
const tenThousand: Readonly<Record<Exclude<Language, "en">, readonly [string, string]>> = { "zh-TW": ["萬", "億"], "zh-CN": ["万", "亿"] };
/** Up to here an amount is read at a glance digit by digit, in every language. */
const readAtAGlance = 1e6;

/** 3,409,912 is 341 萬, 34,099,120 is 3,410 萬 and 1,234,567,890 is 12.35 億: four digits at most, as they are said. */
function inTenThousands(value: number, language: Exclude<Language, "en">): string {
  const [unit, greater] = tenThousand[language];
  const write = (number: number, digits: number): string =>
    new Intl.NumberFormat(language, { maximumFractionDigits: digits, signDisplay: "negative" }).format(number);
  const units = Math.round(Math.abs(value) / 1e4);
  if (units >= 1e4) return `${write(value / 1e8, units >= 1e7 ? 0 : 2)} ${greater}`;
  return `${write(value / 1e4, units >= 1e3 ? 0 : 1)} ${unit}`;
}

/** How numbers and days are written in sentences. */
export const format = {
  count: (value: number, language: Language): string =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 0, signDisplay: "negative" }).format(value),
  /** No decimals from 1,000 up. */
  money: (value: number, language: Language): string =>
    new Intl.NumberFormat(language, { maximumFractionDigits: Math.abs(value) >= 1000 ? 0 : 2, signDisplay: "negative" }).format(value),
  /** Money in a sentence: rounded as it is said. The tables beside it hold every digit. */
  amount: (value: number, language: Language): string =>
    language === "en" || Math.abs(value) < readAtAGlance ? format.money(value, language) : inTenThousands(value, language),
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
