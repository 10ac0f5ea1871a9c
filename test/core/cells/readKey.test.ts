import { holdsCodes } from "../../../src/core/cells/holdsCodes";
import { readKey } from "../../../src/core/cells/readKey";

test.each([
  ["  ACME  Ltd ", "acme  ltd"],
  ["ＡＣＭＥ", "acme"],
  ["王小明商行\u3000", "王小明商行"],
  ["Straße", "strasse"],
  ["STRASSE", "strasse"],
])("%p is matched as %p: NFKC, trimmed, case folded", (cell, key) => expect(readKey(cell)).toBe(key));

test("15056BL and 15056bl are two codes, as Online Retail's list of articles has both", () => {
  expect(readKey("15056BL")).not.toBe(readKey("15056bl"));
});

test("a single letter is folded as a name is, but stands for itself among codes, as Online Retail's M and m do", () => {
  expect(readKey("M")).toBe(readKey(" m"));
  expect(readKey("M", true)).not.toBe(readKey("m", true));
  expect(readKey("ACME", true)).toBe(readKey("acme", true));
});

test("a column holds codes where most of its cells begin with a digit and some have letters in them", () => {
  expect(holdsCodes(["15056BL", "22423", "85123A", "M", "m", null])).toBe(true);
  expect(holdsCodes([17850, 13047, "12583", "M"])).toBe(false);
  expect(holdsCodes(["Ann", "Bob", "3M"])).toBe(false);
});

test("a code that begins with letters is folded as a name is", () => expect(readKey("c001")).toBe(readKey(" C001 ")));

test("a code held as a number matches the same code held as text", () => expect(readKey(17850)).toBe(readKey("17850")));

test("an empty cell and an error have no key", () => {
  expect(readKey(null)).toBe("");
  expect(readKey({ error: "#N/A" })).toBe("");
});
