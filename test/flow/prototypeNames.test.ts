import type { Cell } from "../../src/core/Cell";
import { readKey } from "../../src/core/cells/readKey";
import { completeOptions } from "../../src/flow/completeOptions";
import { handOf } from "../../src/flow/contactList/handOf";
import { keptIn } from "../../src/flow/keptIn";
import { recallChoice, recallRun, rememberChoice } from "../../src/flow/rememberedChoice";
import { methods } from "../../src/methods/methods";
import { sheetsOf } from "../../src/sheets/sheetsOf";
import { classifyTable, day, english, inputOf } from "../support/classifyTable";

/** What every object has without being given it; as names of customers they are names like any other. */
const names = ["__proto__", "constructor", "toString", "valueOf", "hasOwnProperty", "isPrototypeOf", "prototype", "length"];

const before = Object.getOwnPropertyNames(Object.prototype).sort();

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

describe("customers, items, classes and columns with the names of what every object has", () => {
  test("customers are one each, and every sheet names them", () => {
    const orders: Cell[][] = names.flatMap((name, row) => [
      [name, `${row}a`, "2026-01-05", 100 + row],
      [name, `${row}b`, "2026-03-05", 10 + row],
    ]);
    const outcome = classifyTable("rfm", { Orders: [["Customer", "Order no", "Date", "Amount"], ...orders] }, { asOf: "2026-06-30" });
    expect(outcome.customers.map(({ name, columns }) => [name, columns.monetary])).toEqual(names.map((name, row) => [name, 110 + 2 * row]));
    const written = JSON.stringify(sheetsOf(outcome, { language: "en", beside: false }));
    for (const name of names) expect(written).toContain(JSON.stringify(name));
  });

  test("columns with such headers stay the user's own, and none is taken for a field", () => {
    // "valueOf" is left out: it does begin with a word that a header of values has.
    const headers = names.filter((name) => name !== "valueOf");
    const rows: Cell[][] = [
      ["Customer", "Revenue", ...headers],
      ["Ann", 10, ...headers.map(() => 1)],
      ["Ben", 30, ...headers.map(() => 2)],
    ];
    expect(classifyTable("abc", { Customers: rows }).customers.map(({ name }) => name)).toEqual(["Ann", "Ben"]);
    const matched = Object.values(inputOf("abc", { Customers: rows }).choice.tables.customers!.columns);
    expect(matched.filter((column) => column > 1)).toEqual([]);
  });

  test("items are bought together like any others", () => {
    const lines: Cell[][] = [1, 2, 3, 4].flatMap((order) => names.slice(0, 3).map((item) => [`C${order}`, order, "2026-01-05", item, 1]));
    const sheet = [["Customer", "Order no", "Date", "Product", "Amount"], ...lines, ["C9", 9, "2026-01-05", "Tea", 1]];
    const outcome = classifyTable("association", { Orders: sheet }, { asOf: "2026-06-30", options: { support: 0.4, confidence: 0.7 } });
    const told = JSON.stringify(outcome.figures?.model);
    for (const item of names.slice(0, 3)) expect(told).toContain(JSON.stringify(item));
  });

  test("classes of the user's own rules, and the columns that they compare, are told and counted by these names", () => {
    const header: Cell[] = ["Order", "Class", "Colour", "Column 1", "Comparison 1", "Value 1"];
    for (const name of names) {
      const rules: Cell[][] = [header, [1, name, "best", name, "at least", 5], [2, "Rest", "plain", null, null, null]];
      const customers: Cell[][] = [
        ["Customer", name],
        ["Ann", 7],
        ["Ben", 3],
      ];
      const outcome = classifyTable("rules", { Customers: customers, Rules: rules }, { asOf: "2026-06-30" });
      expect(outcome.customers.map((each) => each.class)).toEqual([name, "Rest"]);
      expect(outcome.summary.map((line) => [line.class, line.customers])).toEqual([
        [name, 1],
        ["Rest", 1],
      ]);
      expect(JSON.stringify(sheetsOf(outcome, { language: "en", beside: true }))).toContain(JSON.stringify(name));
    }
  });

  test("what was written by hand beside them on the list of contacts is found again, and nothing where nothing was", () => {
    const reading = { culture: english, day: day("2026-11-22") };
    const rows = names.map((name) => ({ name, cells: [null, null, null, null, null] }));
    const without = handOf({ rows, day: day("2026-11-20"), days: {} }, reading);
    for (const name of names) expect(without.get(readKey(name))?.onList).toBeNull();
    const days = Object.fromEntries(names.map((name) => [readKey(name), day("2026-11-01")]));
    const found = handOf({ rows, day: day("2026-11-20"), days }, reading);
    for (const name of names) expect(found.get(readKey(name))?.onList).toBe(day("2026-11-01"));
  });
});

describe("what the workbook keeps, written by somebody else", () => {
  const poison = '{"polluted":1}';
  const texts = [
    `{"version":1,"method":"abc","tables":{"__proto__":${poison}},"options":{"__proto__":${poison}},"__proto__":${poison}}`,
    `{"version":1,"method":"__proto__","tables":{},"options":{},"runs":{"__proto__":${poison},"abc":{"tables":{},"options":{"__proto__":${poison}}}}}`,
    '{"version":1,"method":"constructor","tables":{},"options":{}}',
    `{"__proto__":${poison},"constructor":{"prototype":${poison}}}`,
  ];

  test("adds nothing to any object, and names no method and no option that there is not", () => {
    for (const text of texts) {
      const { source } = inputOf("abc", {
        Customers: [
          ["Customer", "Revenue"],
          ["Ann", 1],
        ],
      }).data.customers!;
      const choice = recallChoice(text, [source]) ?? recallRun(text, "abc", [source]);
      if (choice) {
        expect(Object.hasOwn(methods, choice.method)).toBe(true);
        const options = completeOptions(methods.abc.options, choice.options) as Record<string, unknown>;
        expect(options.polluted).toBeUndefined();
        expect(Object.keys(options).sort()).toEqual(Object.keys(completeOptions(methods.abc.options, {})).sort());
        expect(rememberChoice(choice, [source], text)).not.toBe("");
      }
      expect(keptIn(text).polluted).toBeUndefined();
    }
  });
});
