import fc from "fast-check";
import type { TableRole } from "../../../src/core/fields/Field";
import { fields, type FieldId } from "../../../src/core/fields/fields";
import { languages } from "../../../src/core/Language";
import { matchColumns } from "../../../src/flow/matchColumns";
import { normaliseHeader } from "../../../src/flow/normaliseHeader";
import { fieldWords } from "../../../src/words/fields";
import { runs } from "../../core/cells/fuzz/parameters";
import { english } from "../../support/classifyTable";
import { tableOf } from "../../support/tableOf";

const ids = Object.keys(fields) as FieldId[];

interface Known {
  readonly field: FieldId;
  readonly header: string;
}
const known: readonly Known[] = ids.flatMap((field) =>
  languages.flatMap((language) => fieldWords[field].headers[language].map((header) => ({ field, header }))),
);
const roles = new Set<TableRole>(ids.map((id) => fields[id].table));

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replaceAll(" ", "\u3000");
/** Between the letters of a header people put blanks, line breaks and joining signs. */
const joints = ["", " ", "_", "-", "\n", "\r\n", "\u00a0", "\u3000", ".", "/", "\u200b", "・", "–", "\u200f"];
const dressings: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  "upper case": (text) => text.toUpperCase(),
  "full width": fullWidth,
  "a unit behind": (text) => `${text} (NT$)`,
  "a unit in wide brackets": (text) => `${text}（元）`,
  "a unit in other brackets": (text) => `${text}【千元】`,
  "in brackets": (text) => `【${text}】`,
  "a colon": (text) => `${text}：`,
  "a star for must": (text) => `*${text}*`,
  "in quotes": (text) => `“${text}”`,
  "a question": (text) => `${text}?`,
  "marks of direction": (text) => `\u200f${text}\u200e`,
  "byte order mark": (text) => `\ufeff${text}`,
  "a number sign": (text) => `${text} #`,
  blanks: (text) => `  ${text}\t`,
};

test("every header that the words know stands there in the form in which headers are compared", () => {
  expect(known.filter(({ header }) => normaliseHeader(header) !== header)).toEqual([]);
  expect(known.length).toBeGreaterThan(1000);
});

const variant = fc.tuple(
  fc.constantFrom(...known),
  fc.constantFrom(...joints),
  fc.nat(30),
  fc.constantFrom(...Object.keys(dressings)),
  fc.constantFrom(...Object.keys(dressings)),
);

/** The field that a header alone in a table is found for. */
function foundFor(header: string, role: TableRole): FieldId | undefined {
  const { columns } = matchColumns(tableOf([[header]]).source, role, english);
  return (Object.keys(columns) as FieldId[]).find((id) => columns[id] === 0);
}

test("every header that the words know is found, for one of the fields that know it; a name alone stands for the customer", () => {
  for (const { field, header } of known) {
    const found = foundFor(header, fields[field].table);
    const serves = found !== undefined && (fields[found].kind === "key" || knownBy(found).includes(header));
    expect([header, serves]).toEqual([header, true]);
  }
});

const knownBy = (field: FieldId): readonly string[] => Object.values(fieldWords[field].headers).flat();

test("a header is found whatever its case, width, blanks, line breaks, joining signs, brackets and units, in all three languages", () => {
  fc.assert(
    fc.property(variant, ([{ field, header }, joint, at, first, second]) => {
      const letters = Array.from(header);
      const place = 1 + (at % Math.max(1, letters.length - 1));
      const text = dressings[second]!(dressings[first]!(letters.slice(0, place).join("") + joint + letters.slice(place).join("")));
      const { table } = fields[field];
      expect([text, foundFor(text, table)]).toEqual([text, foundFor(header, table)]);
    }),
    runs(800),
  );
}, 60_000);

const anyHeader = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom(...known).map(({ header }) => header),
  fc.constantFrom(
    "",
    " ",
    "()",
    "（）",
    "\ud83d",
    "=1+1",
    "客".repeat(4000),
    "(".repeat(32_767),
    "[(".repeat(10_000),
    " ".repeat(32_767),
    "__proto__",
    "constructor",
  ),
);

test("any headers at all: nothing is thrown, a column serves one field, a field has one column, and the same is found again", () => {
  const header = fc.uniqueArray(anyHeader, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(header, fc.constantFrom(...roles), (headers, role) => {
      const { source } = tableOf([headers, headers.map(() => null)]);
      const { columns } = matchColumns(source, role, english);
      const used = Object.values(columns);
      expect(new Set(used).size).toBe(used.length);
      expect(used.every((column) => column >= 0 && column < headers.length)).toBe(true);
      expect(matchColumns(source, role, english).columns).toEqual(columns);
    }),
    runs(150),
  );
}, 60_000);
