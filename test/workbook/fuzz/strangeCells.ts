import fc from "fast-check";
import type { CellValue } from "../../../src/embedded/model/WorkbookModel";

const texts = [
  "=1+1",
  "+49 30 123",
  "-",
  "@name",
  "'quoted",
  "TRUE",
  "1E5",
  "003",
  "03/05/2026",
  "1.234,50",
  "١٢٣",
  "民國115年3月5日",
  "שלום עולם",
  "مرحبا \u202eabc\u202c",
  "👩‍👩‍👧‍👦 family",
  "half \ud83d",
  "\udc00 half",
  "tab\tand\nline",
  "_x000D_",
  "  spaces  ",
  "ｆｕｌｌ　ｗｉｄｔｈ",
  "x".repeat(32_767),
  "客".repeat(2000),
  "]]>&<b>'\"",
  "#N/A as text",
];
const errors = ["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"] as const;

/** What stands in cells of real files, and worse. */
export const strangeCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...texts) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 3, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 60_000 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom(...errors).map((error) => ({ error })) },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** Names that Excel allows for a sheet. */
export const sheetName: fc.Arbitrary<string> = fc.constantFrom(
  "Customers",
  "It's",
  "O'Brien & 'Co' 50%",
  "a!b",
  "客戶 清單",
  "לקוחות",
  "😀 list",
  "=SUM(A1)",
  "R1C1",
  "A1",
  "1-2",
  "TRUE",
  "#REF!",
  "x".repeat(31),
);
