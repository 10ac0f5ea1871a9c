import { readKey } from "../../../src/core/cells/readKey";

test.each([
  ["  ACME  Ltd ", "acme  ltd"],
  ["ＡＣＭＥ", "acme"],
  ["王小明商行\u3000", "王小明商行"],
  ["Straße", "strasse"],
  ["STRASSE", "strasse"],
])("%p is matched as %p: NFKC, trimmed, case folded", (cell, key) => expect(readKey(cell)).toBe(key));

test.each([
  ["15056BL", "15056bl"],
  ["M", "m"],
])("%p and %p are two codes, as Online Retail's list of articles has both", (one, other) => expect(readKey(one)).not.toBe(readKey(other)));

test("a code that begins with letters is folded as a name is", () => expect(readKey("c001")).toBe(readKey(" C001 ")));

test("a code held as a number matches the same code held as text", () => expect(readKey(17850)).toBe(readKey("17850")));

test("an empty cell and an error have no key", () => {
  expect(readKey(null)).toBe("");
  expect(readKey({ error: "#N/A" })).toBe("");
});
