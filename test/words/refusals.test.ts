import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../src/core/Language";
import { methods, type MethodId } from "../../src/methods/methods";
import { refusalSentence } from "../../src/words/refusals";

const source = join(__dirname, "../../src");

/** Every refusal code that stands in the source of a room. */
function codesIn(room: string): string[] {
  const files = readdirSync(join(source, room), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const codes = files.flatMap((file) =>
    [...readFileSync(join(source, room, file), "utf8").matchAll(/"((?:workbook|flow|option)\.[a-zA-Z]+)"/g)].map(([, code]) => code!),
  );
  return [...new Set(codes)];
}

const codes = [...codesIn("workbook"), ...codesIn("flow")];

test("the source has refusal codes to hold against the words", () => expect(codes.length).toBeGreaterThan(20));

test.each(codes)("%s has a sentence in every language, complete with its place", (code) => {
  const facts = {
    sheet: "Orders",
    address: "B2:C9",
    table: "Orders",
    column: "Amount",
    reason: "GeneralException",
    option: "cuts",
    met: "x",
    allowed: "y",
    min: 2,
    max: 10,
    rows: 3,
    columns: 2,
    expected: 4,
    found: 5,
  };
  const needs: Record<string, string> = code === "flow.missingNeed" ? { method: "rfm", need: "monetary", fields: "monetary,amount" } : {};
  for (const language of languages) {
    const sentence = refusalSentence({ code, facts: { ...facts, ...needs } }, language);
    expect(sentence).not.toContain(code);
    expect(sentence).not.toMatch(/[{}]/);
  }
});

test.each(Object.keys(methods) as MethodId[])("every refusal of %s has its sentence", (id) => {
  const facts = { met: 1, option: "recencyBreaks", wanted: 4, count: 2, customers: 60, period: "2026-10", first: 2, second: 1, months: 3 };
  for (const code of methods[id].says.refusals) {
    for (const language of languages) expect(refusalSentence({ code: `${id}.${code}`, facts }, language)).not.toMatch(/[{}]/);
  }
});

test.each(languages)(
  "what Excel says for programmers, a member's name and the address of a manual, is not said to users in %s",
  (language) => {
    const facts = {
      location: "Range.values",
      reason: "X",
      message: 'Too much was asked for. Please refer to the documentation: "https://example.com".',
    };
    for (const code of ["workbook.mergedInTheWay", "workbook.filteredConflict", "workbook.sheetProtected", "workbook.tooLarge"]) {
      expect(refusalSentence({ code, facts }, language)).not.toMatch(/Range|https?:|refer|[(（][)）]/);
    }
    expect(refusalSentence({ code: "workbook.tooLarge", facts }, language)).toContain("Too much was asked for");
    const chinese = { ...facts, message: "要求太大。請參閱 https://example.com" };
    expect(refusalSentence({ code: "workbook.tooLarge", facts: chinese }, language)).not.toContain("https");
  },
);
