import fc from "fast-check";
import { isBlank } from "../../../../src/core/cells/isBlank";
import { readKey } from "../../../../src/core/cells/readKey";
import { runs } from "./parameters";

const name = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    "ACME Ltd",
    "王小明商行",
    "Straße 5",
    "ΟΔΟΣ ΕΛ",
    "İstanbul",
    "שלום",
    "\u202bאבג\u202c",
    "half \ud83d",
    "\udc00x",
    "👩‍👩‍👧‍👦",
    "Ⅻ Bros",
    "ﬁrma",
    "３Ｍ",
    "ŉame",
    "ΐ",
  ),
);
const edges = fc
  .array(fc.constantFrom(" ", "\u00a0", "\u3000", "\t", "\r\n", "\u200e", "\u200f", "\u200b", "\ufeff", "\u202c"), { maxLength: 4 })
  .map((signs) => signs.join(""));
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replaceAll(" ", "\u3000");

test("a key is its own key", () => {
  fc.assert(
    fc.property(name, fc.boolean(), (text, codes) => expect(readKey(readKey(text, codes), codes)).toBe(readKey(text, codes))),
    runs(2000, [
      ["ŉ", false],
      ["\u1e9e", false],
      ["´x", false],
      ["\u0345", false],
      ["ΐ", false],
    ]),
  );
});

test("customers that differ by width, by case or by what stands at the edges without showing are one", () => {
  fc.assert(
    fc.property(name, edges, edges, (text, before, behind) => {
      expect(readKey(before + text + behind)).toBe(readKey(text));
      expect(readKey(fullWidth(text))).toBe(readKey(text));
      if (!/^\d\S*$/.test(readKey(text))) expect(readKey(text.toUpperCase())).toBe(readKey(text));
    }),
    runs(1500),
  );
});

test("customers that differ within are two: a blank more, a hyphen, another sign", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{2,6}$/), fc.stringMatching(/^[a-z]{2,6}$/), (first, second) => {
      const keys = [`${first} ${second}`, `${first}  ${second}`, `${first}${second}`, `${first}-${second}`, `${first}. ${second}`].map(
        (text) => readKey(text),
      );
      expect(new Set(keys).size).toBe(keys.length);
    }),
    runs(300),
  );
});

test("a cell without anything that shows has no key and is blank, and a blank cell has no key", () => {
  fc.assert(
    fc.property(fc.oneof(edges, name), (text) => {
      if (isBlank(text)) expect(readKey(text)).toBe("");
      if (text === "" || readKey(text) === "") expect(isBlank(text)).toBe(true);
    }),
    runs(1500),
  );
});

test("flags that differ by a subdivision's letters are two, though those letters do not show", () => {
  const flag = (letters: string): string =>
    `\u{1f3f4}${Array.from(letters, (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join("")}\u{e007f}`;
  expect(readKey(`Team ${flag("gbeng")}`)).not.toBe(readKey(`Team ${flag("gbsct")}`));
});
