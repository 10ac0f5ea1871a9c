import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { classColumns } from "../../src/sheets/classColumns";
import { sheetsOf } from "../../src/sheets/sheetsOf";
import type { MethodId } from "../../src/methods/methods";
import type { Language } from "../../src/core/Language";
import { sampleReport } from "./support/sampleReport";

const folder = (name: string): string => join(__dirname, name);

/** Small reports whose sheets are kept whole, so that every change of a sheet is read as a diff. What a run gives is written to `actual` when it differs. */
test.each([
  ["rfm", "en"],
  ["abc", "zh-CN"],
  ["grade", "zh-TW"],
] as const satisfies readonly (readonly [MethodId, Language])[])(
  "The sheets of a small %s report in %s are as they were reviewed",
  (id, language) => {
    const report = sampleReport(id, {
      count: 8,
      skipped: [{ sheet: "Orders", row: 9, column: "Date", cell: "B9", code: "cell.notADate", facts: { met: "n/a" } }],
    });
    const written = { columns: classColumns(report, 9, language), sheets: sheetsOf(report, { language, beside: false }) };
    const file = `${id}.${language}.json`;
    const actual = `${pretty(written)}\n`;
    const expected = join(folder("expected"), file);
    rmSync(join(folder("actual"), file), { force: true });
    if (!existsSync(expected) || readFileSync(expected, "utf8") !== actual) {
      mkdirSync(folder("actual"), { recursive: true });
      writeFileSync(join(folder("actual"), file), actual);
    }
    expect(actual).toBe(existsSync(expected) ? readFileSync(expected, "utf8") : "");
  },
);

/** JSON with short arrays and objects on one line, so that a row of cells is a line of the diff. */
function pretty(value: unknown, indent = ""): string {
  const flat = JSON.stringify(value);
  if (typeof value !== "object" || value === null || flat.length + indent.length <= 120) return flat;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => `${inner}${pretty(item, inner)}`)
    : Object.entries(value).flatMap(([key, item]) =>
        item === undefined ? [] : [`${inner}${JSON.stringify(key)}: ${pretty(item, inner)}`],
      );
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open!}\n${lines.join(",\n")}\n${indent}${close!}`;
}
