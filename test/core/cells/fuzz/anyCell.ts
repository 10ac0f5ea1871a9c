import fc from "fast-check";
import type { Cell } from "../../../../src/core/Cell";

const bits = [
  "1",
  "12",
  "2026",
  "1.234",
  ",5",
  "/",
  "-",
  ".",
  " ",
  "年",
  "月",
  "日",
  "%",
  "(",
  ")",
  "$",
  "NT$",
  "萬",
  "e5",
  "\u200e",
  "\ud83d",
  "\0",
  "民國",
  "AM",
  "Mar",
];

/** Anything that a cell may hold, and texts that come near to a date or a number. */
export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...bits), { maxLength: 8 }).map((parts) => parts.join("")) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 20 }) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.integer({ min: -10, max: 30_000_000 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom({ error: "#N/A" }, { error: "#REF!" }, null) },
);
