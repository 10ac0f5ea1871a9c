import { languages } from "../../../src/core/Language";
import { createSession } from "../../../src/flow/createSession";
import { matchColumns } from "../../../src/flow/matchColumns";
import { createWorkbook } from "../../../src/embedded/model/Workbook";
import { put } from "../../workbook/support/bookOf";
import { open } from "../../workbook/support/open";
import { day } from "../../support/classifyTable";

const customers = [
  ["Customer", "Last purchase", "Orders", "Sales region"],
  ["Ann", "2026-06-01", 4, "North"],
  ["Ben", "2025-12-01", 1, "South"],
];

async function opened(rows: readonly (readonly (string | number)[])[], language: (typeof languages)[number]) {
  const workbook = createWorkbook();
  workbook.sheet("Sheet1")!.name = "Customers";
  put(workbook, "Customers", rows);
  const { port } = await open(workbook);
  const session = createSession(port, { language, today: () => day("2026-06-30") });
  const { tables } = await session.survey();
  return { workbook, session, tables };
}

async function runSheet({ session, tables }: Awaited<ReturnType<typeof opened>>, sheet: string) {
  const { sources, facts } = await session.survey();
  const source = sources.find((table) => table.sheet === sheet && table.kind === "table")!;
  const rules = matchColumns(source, "rules", facts.culture);
  return session.preview({ method: "rules", tables: { ...tables, rules }, asOf: day("2026-06-30"), options: {} });
}

describe.each(languages)("a sheet of own rules to begin with (%s)", (language) => {
  test("holds two examples that run at once on what the tables hold, without a remark", async () => {
    const given = await opened(customers, language);
    const sheet = await given.session.giveRules(null, given.tables);
    const { ownRules, summary, guesses } = await runSheet(given, sheet);
    expect(ownRules!.map((rule) => rule.customers)).toEqual([1, 1]);
    expect(summary.map((line) => line.customers)).toEqual([1, 1]);
    expect(guesses.filter(({ code }) => code.startsWith("rule."))).toEqual([]);
  });

  test("falls back to a column of the user's own where no metric can be had", async () => {
    const given = await opened([["Customer", "Hobby"], ["Ann", "golf"], ["Ben", ""]], language); // prettier-ignore
    const { ownRules } = await runSheet(given, await given.session.giveRules(null, given.tables));
    expect(ownRules![0]!.when).toEqual([{ of: "Hobby", is: "known" }]);
    expect(ownRules!.map((rule) => rule.customers)).toEqual([1, 1]);
  });
});

test("the drop-down of names offers the headers of the user's list, and marks stand on the sheet as conditional formats", async () => {
  const given = await opened(customers, "en");
  const sheet = given.workbook.sheet(await given.session.giveRules(null, given.tables))!;
  const names = sheet.validations.flatMap(({ formula1 }) => (formula1?.startsWith("=$") ? [formula1] : []));
  expect(new Set(names).size).toBe(1);
  const column = names[0]!.charCodeAt(2) - 65;
  const first = Array.from({ length: 4 }, (_, row) => sheet.cells.get(4 + row, column)?.value);
  expect(first).toEqual(customers[0]);
  expect(sheet.conditionalFormats.filter(({ type }) => type === "custom")).toHaveLength(16);
});

test("a method's rules are copied with the options that were set", async () => {
  const given = await opened(customers, "en");
  const sheet = await given.session.giveRules({ method: "lifecycle", options: {} }, given.tables);
  expect(sheet).toBe("Rules Lifecycle");
  expect((await runSheet(given, sheet)).ownRules!.length).toBeGreaterThan(3);
});
