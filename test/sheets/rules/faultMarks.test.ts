import { languages } from "../../../src/core/Language";
import { comparisonWords, roleWords } from "../../../src/words/ruleSheet";
import { wordFor } from "../../../src/words/ruleColumns/wordFor";
import { completeOptions } from "../../../src/flow/completeOptions";
import { methods } from "../../../src/methods/methods";
import { methodTable } from "../../../src/sheets/rules/methodTable";
import { ruleSheet } from "../../../src/sheets/rules/ruleSheet";

const sheetIn = (language: (typeof languages)[number]) =>
  ruleSheet(
    methodTable("urgency", { options: completeOptions(methods.urgency.options, {}), language, headers: ["Sales region", " "] }),
    language,
  );

/** The cells beneath the header in a column of the sheet. */
function listIn(sheet: ReturnType<typeof sheetIn>, column: number): string[] {
  const block = sheet.blocks.find((each) => each.column === column && each.row === sheet.table!.area.row + 1)!;
  return block.values.map(([value]) => String(value));
}

describe.each(languages)("the marks of wrong cells on a sheet of rules (%s)", (language) => {
  const sheet = sheetIn(language);
  const { area } = sheet.table!;

  test("are formulas of at most 255 characters without array constants, which Excel refuses in conditional formats", () => {
    const marks = sheet.rules.flatMap((rule) => (rule.kind === "formula" ? [rule] : []));
    expect(marks).toHaveLength(4 + 3 * 4);
    for (const { formula } of marks) {
      expect(formula.length).toBeLessThanOrEqual(255);
      expect(formula).toMatch(/^=[^{}]+$/);
    }
  });

  test("hold every cell against words that the reader takes, and against all that it offers", () => {
    const comparisons = listIn(sheet, area.columns + 3);
    const colours = listIn(sheet, area.columns + 5);
    for (const word of comparisons) expect(wordFor(comparisonWords, word)).toBeDefined();
    for (const word of colours) expect(wordFor(roleWords, word)).toBeDefined();
    for (const { label } of Object.values(comparisonWords)) expect(comparisons).toContain(label[language]);
    for (const { label } of Object.values(roleWords)) expect(colours).toContain(label[language]);
  });

  test("offer the user's own headers as names, each once and none that is blank", () => {
    const names = listIn(sheet, area.columns + 1);
    expect(names).toContain("Sales region");
    expect(names.every((name) => name.trim() !== "")).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  });
});
