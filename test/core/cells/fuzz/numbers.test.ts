import fc from "fast-check";
import type { Cell } from "../../../../src/core/Cell";
import { decimalShown } from "../../../../src/core/cells/decimalShown";
import { plainText } from "../../../../src/core/cells/plainText";
import { readNumber } from "../../../../src/core/cells/readNumber";
import type { Culture } from "../../../../src/core/Culture";
import { anyCell } from "./anyCell";
import { keptNumbers } from "./keptNumbers";
import { cultureIn, cultures, locales } from "./locales";
import { runs } from "./parameters";

const culture = fc.constantFrom(...cultures);
const locale = fc.constantFrom(...locales);

/** The number, with `guess` behind one that is told as a guess; the fault; or `empty`. */
function said(cell: Cell, at: Culture, column: readonly Cell[] = [cell]): string {
  const reading = readNumber(cell, at, decimalShown(column));
  if ("value" in reading) return `${reading.value}${reading.guess === undefined ? "" : " guess"}`;
  return "empty" in reading ? "empty" : reading.fault;
}

/** Cents up to many millions, as exact decimals. */
const amount = fc.tuple(fc.oneof(fc.nat(2_000), fc.nat(2_000_000_000)), fc.constantFrom(0, 1, 2), fc.boolean()).map(([digits, places, minus]) => ({
  value: (minus && digits > 0 ? -1 : 1) * Number(`${digits}e-${places}`),
  places,
})); // prettier-ignore

interface Print {
  readonly name: string;
  readonly options: Intl.NumberFormatOptions;
}
const prints: readonly Print[] = [
  { name: "decimal", options: {} },
  { name: "without groups", options: { useGrouping: false } },
  { name: "with a plus", options: { signDisplay: "exceptZero" } },
  { name: "euro sign", options: { style: "currency", currency: "EUR" } },
  { name: "dollar sign", options: { style: "currency", currency: "USD", currencyDisplay: "narrowSymbol" } },
  { name: "own dollar", options: { style: "currency", currency: "TWD" } },
  { name: "code", options: { style: "currency", currency: "CHF", currencyDisplay: "code" } },
  { name: "accounting", options: { style: "currency", currency: "EUR", currencySign: "accounting" } },
];

function printed(at: string, { value, places }: { readonly value: number; readonly places: number }, { options }: Print): string {
  return new Intl.NumberFormat(at, { ...options, minimumFractionDigits: places, maximumFractionDigits: places }).format(value);
}

test("what the runtime prints in any locale is read in a workbook of that locale as that number, and no guess", () => {
  fc.assert(
    fc.property(amount, locale, fc.constantFrom(...prints), (number, at, print) => {
      const text = printed(at, number, print);
      const answer = said(text, cultureIn(at));
      if (answer !== String(number.value)) throw new Error(`${at} ${print.name} ${JSON.stringify(text)}: ${answer}, not ${number.value}`);
    }),
    runs(1500),
  );
});

test("percentages of any locale are read as fractions", () => {
  fc.assert(
    fc.property(fc.nat(100_000), locale, (tenths, at) => {
      const text = new Intl.NumberFormat(at, { style: "percent", minimumFractionDigits: 1 }).format(tenths / 1000);
      expect(said(text, cultureIn(at))).toBe(String(Number(`${tenths}e-3`)));
    }),
    runs(1000),
  );
});

/** Thousands as the workbook's own culture writes them. */
const ownThousands = (text: string, { decimal }: Culture): boolean =>
  (decimal === "." ? /^\D*[1-9]\d{0,2}(,\d{3})+\D*$/ : /^\D*[1-9]\d{0,2}(\.\d{3})+\D*$/).test(plainText(text));

test("in any other workbook it is read as that number, as a told guess, or not at all; only a text in the workbook's own thousands is taken at its word", () => {
  const decimal = fc
    .tuple(fc.nat(3_000_000), fc.constantFrom(1, 2, 3, 4))
    .map(([digits, places]) => ({ value: Number(`${digits}e-${places}`), places }));
  fc.assert(
    fc.property(fc.oneof(amount, decimal), fc.tuple(locale, culture), fc.constantFrom(...prints), (number, [from, at], print) => {
      const text = printed(from, number, print);
      const answer = said(text, at);
      if (answer === String(number.value) || answer.endsWith(" guess") || answer === "cell.notANumber" || ownThousands(text, at)) return;
      throw new Error(`${from} ${print.name} ${JSON.stringify(text)} in ${at.locale}: ${answer}, not ${number.value}`);
    }),
    runs(1500),
  );
});

test("a column in which one text shows its decimal sign is read right throughout, whatever the workbook's culture", () => {
  const column = fc.array(fc.integer({ min: -2_000_000, max: 2_000_000 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(
      column,
      fc.integer({ min: 1, max: 999_999 }),
      fc.tuple(fc.constantFrom("en-US", "de-DE", "pt-BR", "id-ID", "es-MX", "nl-NL"), culture),
      (whole, cents, [from, at]) => {
        const numbers = [...whole.map((value) => ({ value, places: 0 })), { value: Number(`${cents}e-2`), places: 2 }];
        const cells = numbers.map((number) => printed(from, number, prints[0]!));
        expect(cells.map((cell) => Number.parseFloat(said(cell, at, [1.5, null, ...cells])))).toEqual(numbers.map(({ value }) => value));
      },
    ),
    runs(1000),
  );
});

test("a column whose texts show both signs shows neither: each is read by itself", () => {
  expect(decimalShown(["1.234,50", "1,234.50"])).toBeUndefined();
  expect(decimalShown(["1.234", "2.500", 3.5, null])).toBeUndefined();
  expect(decimalShown(["1.234", "0,5"])).toBe(",");
  expect(decimalShown(["1.234.567", "2.500"])).toBe(",");
});

const fullWidth = (text: string): string => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const dressings: readonly ((text: string) => string)[] = [
  (text) => text, fullWidth, (text) => ` ${text}\u00a0`, (text) => `\u200e${text}\u200f`, (text) => `NT$ ${text}`, (text) => `${text} 元`, (text) => `USD${text}`, (text) => `${text}元整`,
]; // prettier-ignore

test("萬 and 億, brackets and a minus behind count as they are written, to the last digit", () => {
  const units = fc.constantFrom<readonly [string, number]>(["", 0], ["萬", 4], ["万", 4], ["億", 8], ["亿", 8], ["%", -2]);
  const signs = fc.constantFrom<readonly [string, string, number]>(
    ["", "", 1],
    ["-", "", -1],
    ["(", ")", -1],
    ["", "-", -1],
    ["\u2212", "", -1],
    ["+", "", 1],
  );
  fc.assert(
    fc.property(
      fc.tuple(fc.integer({ min: 1, max: 99_999_999 }), fc.nat(3)),
      fc.tuple(units, signs),
      fc.constantFrom(...dressings),
      ([digits, places], [unit, sign], dress) => {
        const number = Number(`${digits}e-${places}`).toFixed(places);
        const value = sign[2] * Number(`${digits}e${unit[1] - places}`);
        const inside = `${number}${unit[0]}`;
        const dressed = dress(inside);
        const text = sign[0] === "" && sign[1] === "" ? dressed : `${sign[0]}${dressed}${sign[1]}`;
        expect(said(text, cultures[0]!, [text, "0.5"])).toBe(String(value));
      },
    ),
    runs(1500),
  );
});

test("Indian thousands are read in India and elsewhere", () => {
  fc.assert(
    fc.property(fc.integer({ min: 100_000, max: 2_000_000_000 }), culture, (value, at) => {
      expect(Number.parseFloat(said(new Intl.NumberFormat("en-IN").format(value), at))).toBe(value);
    }),
    runs(500),
  );
});

test("whatever stands in a text, a number that is read has the digits of the text and no others", () => {
  const sign = fc.constantFrom(...Array.from("0123456789..,,'  ()-+%$€元萬²½①⑴٣e"), "NT$", "kr", "pcs", "Rs.", "\u200f");
  const text = fc.array(sign, { maxLength: 9 }).map((signs) => signs.join(""));
  fc.assert(
    fc.property(fc.oneof(text, fc.constantFrom(...keptNumbers)), culture, (cell, at) => {
      const reading = readNumber(cell, at);
      if (!("value" in reading)) return;
      expect(cell).not.toMatch(/\p{No}/u);
      const digits = plainText(cell)
        .replace(/e[+-]?\d+/i, "")
        .replace(/\D/g, "")
        .replace(/^0+|0+$/g, "");
      const read = Math.abs(reading.value)
        .toExponential()
        .replace(/e.*/, "")
        .replace(/\D/g, "")
        .replace(/^0+|0+$/g, "");
      if (digits.length <= 15) expect(read).toBe(digits);
    }),
    runs(
      6000,
      keptNumbers.flatMap((cell) => cultures.slice(0, 3).map((at) => [cell, at] as [string, Culture])),
    ),
  );
});

test.each(keptNumbers)("%p once was another number: now it is right, told, or refused", (cell) => {
  const right: Readonly<Record<string, string>> = {
    "0,123": "0.123 guess", "1.500": "1.5 guess", "4.35萬": "43500", "1’234.50": "1234.5", "%45": "0.45", "12,34,567": "1234567", "١٬٢٣٤٫٥": "1234.5",
  }; // prettier-ignore
  expect(said(cell, cultures[0]!)).toBe(right[cell] ?? "cell.notANumber");
});

test("reading never throws, gives a finite number, and gives the same again", () => {
  fc.assert(
    fc.property(anyCell, culture, (cell, at) => {
      const reading = readNumber(cell, at, decimalShown([cell]));
      expect(readNumber(cell, at, decimalShown([cell]))).toEqual(reading);
      if ("value" in reading) expect(Number.isFinite(reading.value)).toBe(true);
    }),
    runs(1500),
  );
});

test.each([" ", "1", ",", ".", "(", "1 ", "1,", "$", "%", "-", "\u3000", "kr"])(
  "a cell of 32,767 signs %p costs no more than a moment",
  (sign) => {
    const started = process.hrtime.bigint();
    readNumber(sign.repeat(32_767).slice(0, 32_767), cultures[0]!);
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(1000);
  },
);
