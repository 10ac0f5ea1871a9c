import fc from "fast-check";
import type { Cell } from "../../../../src/core/Cell";
import { dateOrderShown } from "../../../../src/core/cells/dateOrderShown";
import { plainText } from "../../../../src/core/cells/plainText";
import { readDate } from "../../../../src/core/cells/readDate";
import { readDateOrDays } from "../../../../src/core/cells/readDateOrDays";
import type { Culture } from "../../../../src/core/Culture";
import { dayOf } from "../../../../src/core/days/dayOf";
import { isoOf } from "../../../../src/core/days/isoOf";
import { partsOf } from "../../../../src/core/days/partsOf";
import { serialOf } from "../../../../src/core/days/serialOf";
import { anyCell } from "./anyCell";
import { keptTexts } from "./keptDates";
import { cultureIn, cultures, locales } from "./locales";
import { runs } from "./parameters";
import { dressings, sureStyles, unsureStyles, written, type Written } from "./writtenDates";

const culture = fc.constantFrom(...cultures);
const dressing = fc.constantFrom(...Object.keys(dressings));
const iso = ({ year, month, day }: Written): string => isoOf(dayOf(year, month, day)!);

/** The day as ISO text, with the code of the guess; the fault; or `empty`. */
function said(cell: Cell, at: Culture, column: readonly Cell[] = [cell]): string {
  const reading = readDate(cell, at, dateOrderShown(column, at.dateOrder));
  if ("value" in reading) return reading.guess === undefined ? isoOf(reading.value) : `${isoOf(reading.value)} ${reading.guess}`;
  return "empty" in reading ? "empty" : reading.fault;
}

/** Right, told as a guess, or refused; never another day without a word. */
const isHonest = (answer: string, right: string): boolean =>
  answer === right || /^\d{4}-\d\d-\d\d cell\.guessed|^cell\.notADate$/.test(answer);

test("a writing that leaves no doubt is read as the day that it names, in any culture and any dress", () => {
  fc.assert(
    fc.property(written, fc.constantFrom(...Object.keys(sureStyles)), fc.tuple(dressing, culture), (date, style, [dress, at]) => {
      const text = dressings[dress]!(sureStyles[style]!(date));
      expect(said(text, at)).toBe(iso(date));
    }),
    runs(2000),
  );
});

test("day and month in the workbook's own order are read right; a guess is told exactly where the day could be a month", () => {
  fc.assert(
    fc.property(written, fc.constantFrom(...Object.keys(unsureStyles)), fc.tuple(dressing, culture), (date, style, [dress, at]) => {
      const { order, write } = unsureStyles[style]!;
      const answer = said(dressings[dress]!(write(date)), at);
      if (date.day > 12 || date.day === date.month) expect(answer).toBe(iso(date));
      else if (at.dateOrder === order) expect(answer).toBe(`${iso(date)} cell.guessed${order === "dmy" ? "DayFirst" : "MonthFirst"}`);
      else expect(answer).toMatch(/ cell\.guessed(Day|Month)First$/);
    }),
    runs(2000),
  );
});

test("a column in one order with one day above 12 is read right throughout, whatever the workbook's culture", () => {
  const column = fc
    .array(written, { minLength: 1, maxLength: 12 })
    .filter((dates) => dates.some(({ day, month }) => day > 12 && month <= 12));
  fc.assert(
    fc.property(column, fc.constantFrom(...Object.keys(unsureStyles)), culture, (dates, style, at) => {
      const cells = dates.map(unsureStyles[style]!.write);
      expect(cells.map((cell) => said(cell, at, [46_086, null, ...cells]).slice(0, 10))).toEqual(dates.map(iso));
    }),
    runs(800),
  );
});

test("a column of serials, of errors or of both orders shows nothing; years of two digits are told from days by the column", () => {
  expect(dateOrderShown([46_086, null, "25/12/2026", "12/25/2026"], "mdy")).toBe("mdy");
  expect(dateOrderShown([46_086, { error: "#N/A" }, true], "dmy")).toBe("dmy");
  expect(dateOrderShown(["26/03/15", "26/12/31"], "ymd")).toBe("ymd");
  expect(dateOrderShown(["26/03/05", "99/12/31", "98/1/2"], "mdy")).toBe("ymd");
});

const styles = [{ dateStyle: "short" }, { dateStyle: "medium" }, { dateStyle: "long" }, { dateStyle: "full" }] as const;
const numeric = { year: "numeric", month: "numeric", day: "numeric" } as const;
const padded = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
const timed = { ...numeric, hour: "numeric", minute: "2-digit" } as const;

function printed(locale: string, { year, month, day }: Written, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" }).format(Date.UTC(year, month - 1, day, 14, 30));
}

test("what the runtime prints in any locale and style is read in any culture as that day, as a told guess, or not at all", () => {
  const style = fc.constantFrom<Intl.DateTimeFormatOptions>(...styles, numeric, padded, timed);
  fc.assert(
    fc.property(written, fc.tuple(fc.constantFrom(...locales), style), culture, (date, [locale, options], at) => {
      const text = printed(locale, date, options);
      const answer = said(text, at);
      if (!isHonest(answer, iso(date)))
        throw new Error(`${locale} ${JSON.stringify(text)} in ${at.locale}: ${answer} instead of ${iso(date)}`);
    }),
    runs(2000),
  );
});

/** Their own years: the Persian calendar, and a Bulgarian г. for the year. */
const refusedNumbers = ["fa-IR", "bg-BG", "ja-JP-u-ca-japanese"];

test.each(locales.filter((locale) => !refusedNumbers.includes(locale)))(
  "all-number dates of %s are read in a workbook of that locale",
  (locale) => {
    fc.assert(
      fc.property(written, fc.constantFrom<Intl.DateTimeFormatOptions>(numeric, padded), (date, options) => {
        expect(said(printed(locale, date, options), cultureIn(locale)).slice(0, 10)).toBe(iso(date));
      }),
      runs(30),
    );
  },
);

test.each(refusedNumbers)("dates of %s are refused, not read as another day", (locale) => {
  fc.assert(
    fc.property(written, (date) => expect(isHonest(said(printed(locale, date, numeric), cultureIn(locale)), iso(date))).toBe(true)),
    runs(30),
  );
});

test("a serial of either date system gives the day from which it was made, with or without a clock time", () => {
  fc.assert(
    fc.property(written, fc.boolean(), fc.double({ min: 0, max: 0.999, noNaN: true }), (date, date1904, time) => {
      const at = { ...cultures[0]!, date1904 };
      expect(said(serialOf(dayOf(date.year, date.month, date.day)!, at) + time, at)).toBe(iso(date));
    }),
    runs(1000),
  );
});

test("a serial beyond what the 1904 system counts is no date of the 1900 system", () => {
  const at = { ...cultures[0]!, date1904: true };
  expect(said(2_957_003, at)).toBe("9999-12-31");
  expect(said(2_957_004, at)).toBe("cell.notADate");
  expect(said(2_958_465, at)).toBe("cell.notADate");
});

/** The numbers of a text, years of ROC and of the Buddhist calendar among them. */
function names(text: string, day: number): boolean {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const plain = plainText(text);
  const numbers = (plain.match(/\d+/g) ?? []).map(Number);
  const hasMonth = numbers.includes(month) || /[a-z]{3}/i.test(plain);
  const spelled = numbers.includes(year) || numbers.includes(year - 1911);
  return /^\d{8}$/.test(plain) ? isoOf(day).replaceAll("-", "") === plain : spelled && hasMonth && numbers.includes(dayOfMonth);
}

test("whatever stands in a text, a day that is read without a guess has its year, its month and its day in the text", () => {
  const sign = fc.constantFrom(...Array.from("0123456789//--..年月日民國 ,T:½²①٣３"), "2026", "115", "Mar", "marrask", "\u200f");
  const text = fc.oneof(
    fc.array(sign, { maxLength: 10 }).map((signs) => signs.join("")),
    fc.constantFrom(...keptTexts),
  );
  fc.assert(
    fc.property(text, culture, (cell, at) => {
      const reading = readDate(cell, at);
      if ("value" in reading && reading.guess === undefined && !names(cell, reading.value))
        throw new Error(`${JSON.stringify(cell)} in ${at.locale}: ${isoOf(reading.value)}`);
    }),
    runs(
      8000,
      keptTexts.flatMap((cell) => cultures.filter(({ locale }) => /US|GB|TW|CN/.test(locale)).map((at) => [cell, at] as [string, Culture])),
    ),
  );
});

test("reading never throws, gives a day that Excel knows, and gives the same again", () => {
  fc.assert(
    fc.property(anyCell, culture, (cell, at) => {
      for (const read of [() => readDate(cell, at), () => readDateOrDays(cell, at, 46_086)]) {
        const reading = read();
        expect(read()).toEqual(reading);
        if (!("value" in reading)) continue;
        expect(Number.isInteger(reading.value) && reading.value >= 2 && reading.value <= 2_958_465).toBe(true);
      }
    }),
    runs(2000),
  );
});

test.each([" ", "T", "1", "/", "(", "\u3000", "年", ".", "5/", "-"])("a cell of 32,767 signs %p costs no more than a moment", (sign) => {
  const started = process.hrtime.bigint();
  readDate(sign.repeat(32_767).slice(0, 32_767), cultures[0]!);
  expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(1000);
});
