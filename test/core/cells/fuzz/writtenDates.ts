import fc from "fast-check";
import type { DateOrder } from "../../../../src/core/cells/dateOfText";

/** A calendar date that Excel can hold. */
export interface Written {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const written: fc.Arbitrary<Written> = fc
  .date({ min: new Date("1912-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }));

const two = (value: number): string => String(value).padStart(2, "0");
const names = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** Writings that leave no doubt, whatever the workbook's culture. */
export const sureStyles: Readonly<Record<string, (date: Written) => string>> = {
  "ISO 8601": ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  compact: ({ year, month, day }) => `${year}${two(month)}${two(day)}`,
  "y/m/d": ({ year, month, day }) => `${year}/${month}/${day}`,
  "y.m.d": ({ year, month, day }) => `${year}.${month}.${day}`,
  "y. m. d.": ({ year, month, day }) => `${year}. ${month}. ${day}.`,
  "d.m.y": ({ year, month, day }) => `${day}.${month}.${year}`,
  "d. m. y.": ({ year, month, day }) => `${two(day)}. ${two(month)}. ${year}.`,
  y年m月d日: ({ year, month, day }) => `${year}年${month}月${day}日`,
  "y 年 m 月 d 號": ({ year, month, day }) => `${year} 年 ${two(month)} 月 ${two(day)} 號`,
  西元y年m月d日: ({ year, month, day }) => `西元${year}年${month}月${day}日`,
  "y년 m월 d일": ({ year, month, day }) => `${year}년 ${month}월 ${day}일`,
  民國y年m月d日: ({ year, month, day }) => `民國${year - 1911}年${month}月${day}日`,
  中華民國y年m月d日: ({ year, month, day }) => `中華民國 ${year - 1911} 年 ${month} 月 ${day} 日`,
  "民国y/m/d": ({ year, month, day }) => `民国${year - 1911}/${month}/${day}`,
  "d MMM y": ({ year, month, day }) => `${day} ${names[month - 1]!.slice(0, 3)} ${year}`,
  "dd-MMM-y": ({ year, month, day }) => `${two(day)}-${names[month - 1]!.slice(0, 3).toUpperCase()}-${year}`,
  "MMMM d, y": ({ year, month, day }) => `${names[month - 1]!} ${day}, ${year}`,
};

/** Writings that say the order only where the day is above 12. */
export const unsureStyles: Readonly<Record<string, { readonly order: DateOrder; readonly write: (date: Written) => string }>> = {
  "d/m/y": { order: "dmy", write: ({ year, month, day }) => `${day}/${month}/${year}` },
  "dd-mm-y": { order: "dmy", write: ({ year, month, day }) => `${two(day)}-${two(month)}-${year}` },
  "m/d/y": { order: "mdy", write: ({ year, month, day }) => `${month}/${day}/${year}` },
  "mm-dd-y": { order: "mdy", write: ({ year, month, day }) => `${two(month)}-${two(day)}-${year}` },
};

const replaced =
  (zero: number) =>
  (text: string): string =>
    text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const around =
  (before: string, after: string) =>
  (text: string): string =>
    `${before}${text}${after}`;

/** What files do to a date besides. None of it may change what is read. */
export const dressings: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  blanks: around("  ", " \t"),
  "no-break spaces": around("\u00a0", "\u202f"),
  "marks of direction": (text) => around("\u200e", "\u200f")(text.replace(/([-/.])/g, "\u200e$1")),
  "byte order mark": around("\ufeff", "\u200b"),
  "full width": (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  "Arabic-Indic digits": replaced(0x660),
  "Persian digits": replaced(0x6f0),
  "Devanagari digits": replaced(0x966),
  "non-breaking hyphens": (text) => text.replaceAll("-", "\u2011"),
  "with a time": around("", " 14:30"),
  "with seconds": around("", ", 2:30:05 PM"),
  "with 下午": around("", " 下午2:30"),
};
