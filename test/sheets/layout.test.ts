import { languages, type Language } from "../../src/core/Language";
import type { MethodId } from "../../src/methods/methods";
import { methods } from "../../src/methods/methods";
import { sheetsOf } from "../../src/sheets/sheetsOf";
import { wordsOf } from "../../src/words/wordsOf";
import { areaOf, cellsOf, overlap, valuesIn } from "./support/cells";
import { cutCells } from "./support/cutCells";
import { sampleReport, type Sample } from "./support/sampleReport";

const cases: readonly (readonly [string, MethodId, Sample])[] = [
  ["rfm, few customers", "rfm", { count: 12 }],
  ["rfm, many customers", "rfm", { count: 400, moneyFormat: '"NT$"#,##0.00' }],
  ["rfm, ten scores and eight types", "rfm", { count: 200, options: { scale: 10, segments: "eight" } }],
  ["rfm, one customer", "rfm", { count: 1 }],
  ["abc, few customers", "abc", { count: 20 }],
  ["abc, many customers", "abc", { count: 300 }],
  ["abc, five classes by amounts", "abc", { count: 1200, options: { by: "threshold", cuts: [900000, 500000, 100, 1] } }],
  ["abc, with refunds", "abc", { count: 40, money: (customer) => (customer % 3 === 0 ? -500 : customer * 1000) }],
  ["grade", "grade", { count: 100 }],
  ["grade, one prospect", "grade", { count: 1 }],
];

const every = cases.flatMap(([name, id, sample]) =>
  languages.map((language) => ({
    name: `${name}, ${language}`,
    id,
    language,
    sheets: sheetsOf(sampleReport(id, sample), { language, beside: false }),
  })),
);

const each = every.flatMap(({ name, id, language, sheets }) =>
  sheets.map((sheet) => ({ name: `${name}: ${sheet.name}`, id, language, sheet })),
);

describe.each(each)("$name", ({ id, language, sheet }) => {
  test("lays no block over another", () => {
    const areas = sheet.blocks.map(areaOf);
    const clashes = areas.flatMap((area, index) => areas.slice(index + 1).filter((other) => overlap(area, other)));
    expect(clashes).toEqual([]);
  });

  test("lays no chart over cells or another chart", () => {
    const areas = sheet.blocks.map(areaOf);
    sheet.charts.forEach(({ area }, index) => {
      expect([...areas, ...sheet.charts.slice(index + 1).map((chart) => chart.area)].filter((other) => overlap(area, other))).toEqual([]);
    });
  });

  test("gives all rows of a block one length, and as many formats as columns or one", () => {
    for (const { values, formats } of sheet.blocks) {
      expect(new Set(values.map((row) => row.length)).size).toBe(1);
      if (formats) expect([1, values[0]!.length]).toContain(formats.length);
    }
  });

  test("shows every value whole: its column holds it, or it runs over empty cells", () => {
    expect(cutCells(sheet)).toEqual([]);
  });

  test("colours only cells of rules whose class word stands in them", () => {
    const labels = new Set(Object.values(wordsOf(id).classes).map(({ label }) => label[language]));
    for (const rule of sheet.rules) {
      if (rule.kind !== "text") continue;
      expect(labels).toContain(rule.text);
      expect(valuesIn(sheet, rule.area)).toContain(rule.text);
    }
  });

  test("draws charts from cells that hold numbers, with a category for each", () => {
    for (const { categories, series } of sheet.charts) {
      expect(valuesIn(sheet, categories)).not.toContain(null);
      for (const { values, pointColors } of series) {
        expect(values.rows).toBe(categories.rows);
        expect(pointColors?.length ?? values.rows).toBe(values.rows);
        expect(valuesIn(sheet, values).every((value) => typeof value === "number")).toBe(true);
      }
    }
  });

  test("has a name that Excel takes", () => {
    expect(sheet.name.length).toBeLessThanOrEqual(31);
    expect(sheet.name).toMatch(/^[^'[\]:*?/\\][^[\]:*?/\\]*[^'[\]:*?/\\]$/);
  });

  test("heads a native table with texts that differ", () => {
    if (!sheet.table) return;
    const headers = valuesIn(sheet, { ...sheet.table.area, rows: 1 });
    expect(headers.every((header) => typeof header === "string" && header !== "")).toBe(true);
    expect(new Set(headers).size).toBe(headers.length);
    expect(sheet.frozenRows).toBe(sheet.table.area.row + 1);
  });
});

describe("all sheets of a run", () => {
  test.each(every)("$name: have ids and names of their own, the summary first", ({ id, sheets }) => {
    expect(sheets[0]!.id).toBe(`${id}.summary`);
    expect(new Set(sheets.map((sheet) => sheet.id)).size).toBe(sheets.length);
    expect(new Set(sheets.map((sheet) => sheet.name)).size).toBe(sheets.length);
  });

  test("say the same in every language: only words and date formats differ", () => {
    for (const id of Object.keys(methods) as MethodId[]) {
      const numbers = (language: Language) =>
        sheetsOf(sampleReport(id), { language, beside: true }).map((sheet) =>
          [...cellsOf(sheet).values()].filter(({ value }) => typeof value === "number").map(({ value }) => value),
        );
      expect(numbers("zh-TW")).toEqual(numbers("en"));
      expect(numbers("zh-CN")).toEqual(numbers("en"));
    }
  });

  test("do not depend on the locale or the time zone of the machine", () => {
    const named = (original: object): object =>
      new Proxy(original, {
        construct: (target, args: unknown[]) => {
          if (args[0] === undefined) throw new Error("The machine's locale was asked for");
          return Reflect.construct(target as new (...args: unknown[]) => object, args);
        },
      });
    const kept = { NumberFormat: Intl.NumberFormat, DateTimeFormat: Intl.DateTimeFormat };
    Object.assign(Intl, { NumberFormat: named(Intl.NumberFormat), DateTimeFormat: named(Intl.DateTimeFormat) });
    try {
      expect(() => sheetsOf(sampleReport("rfm"), { language: "en", beside: false })).not.toThrow();
    } finally {
      Object.assign(Intl, kept);
    }
  });
});
