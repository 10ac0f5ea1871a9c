import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { palette } from "../../../src/core/palette";
import type { OutcomeJson } from "../../../src/faces/commandline/run/outcomeJson";
import { main } from "../../../src/faces/commandline/main";
import { methods, type MethodId } from "../../../src/methods/methods";
import { hasLibreOffice, python, readOurselves, readWithOpenpyxl, shownByLibreOffice, shownByUs } from "./readers/readers";
import type { SheetFound } from "./readers/readers";

const root = join(__dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "clientele-readers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Written {
  file: string;
  outcome: OutcomeJson;
}

/** Runs a method over a sample and gives what it said beside what it wrote. */
async function written(method: MethodId, sample: string, rest: string[]): Promise<Written> {
  const file = join(folder, `${method}.xlsx`);
  const said: string[] = [];
  const args = ["run", method, join(root, "samples", sample), ...rest, "--out", file, "--json"];
  expect(await main(args, { out: (text) => said.push(text), err: (text) => said.push(text) })).toBe(0);
  return { file, outcome: JSON.parse(said.join("")) as OutcomeJson };
}

const asOf = ["--as-of", "2011-12-31"];
interface Place {
  sheet: string;
  name: number;
  label: number;
}

const scenes: [MethodId, { sample: string; rest: string[] }, Place][] = [
  ["rfm", { sample: "online-retail.xlsx", rest: asOf }, { sheet: "Customers", name: 0, label: 3 }],
  ["abc", { sample: "online-retail.xlsx", rest: [...asOf, "--lang", "zh-CN"] }, { sheet: "Customers", name: 0, label: 3 }],
  ["grade", { sample: "prospects-zh.xlsx", rest: ["--as-of", "2026-11-21", "--lang", "zh-TW"] }, { sheet: "潛在客戶", name: 0, label: 8 }],
];

/** The same with what no program keeps to the last digit: fifteen digits, as Excel has them. */
function plain(sheets: readonly SheetFound[]): SheetFound[] {
  return sheets.map((sheet) => {
    const values = sheet.values.map((row) => row.map((value) => (typeof value === "number" ? Number(value.toPrecision(14)) : value)));
    for (const row of values) while (row.length > 0 && row.at(-1) === null) row.pop();
    while (values.at(-1)?.length === 0) values.pop();
    return { ...sheet, values };
  });
}

const trimmed = (texts: string[][]): string[][] => {
  const rows = texts.map((row) => row.join("\t").trimEnd().split("\t"));
  while (rows.length > 0 && rows.at(-1)!.join("") === "") rows.pop();
  return rows;
};

const pairs = (list: readonly (readonly [unknown, unknown])[]): string[] =>
  list.map(([name, label]) => `${String(name).trim()}: ${String(label)}`).sort();

/** Holds what a reader found to what the run said. */
function expectMeant(sheets: readonly SheetFound[], method: MethodId, { outcome, place }: { outcome: OutcomeJson; place: Place }): void {
  const rows = sheets.find(({ name }) => name === place.sheet)!.values.slice(1);
  const found = rows.filter((row) => typeof row[place.label] === "string").map((row) => [row[place.name], row[place.label]] as const);
  expect(pairs(found)).toEqual(pairs(outcome.customers.map(({ name, label }) => [name, label] as const)));
  const classes: Readonly<Record<string, { role: keyof typeof palette }>> = methods[method].classes;
  const fills = outcome.summary.map(({ class: id, label }) => ({ formula: `"${label}"`, fill: palette[classes[id]!.role].fill!.slice(1) }));
  expect(sheets.find(({ name }) => name === place.sheet)!.rules).toMatchObject(fills);
  const summary = sheets.find(({ charts }) => charts.length > 0)!;
  const heads = summary.values.slice(5, 5 + outcome.summary.length).map((row) => row.slice(0, 2));
  expect(heads).toEqual(outcome.summary.map(({ label, customers }) => [label, customers]));
  expect(summary.charts[0]).toMatchObject({
    series: [{ kind: "barChart", values: `'${summary.name}'!$B$6:$B$${5 + outcome.summary.length}` }],
  });
}

describe.each(scenes)("%s, written to a file", (method, { sample, rest }, place) => {
  let run: Written;
  beforeAll(async () => {
    run = await written(method, sample, rest);
  }, 60_000);

  test("holds the classes, colours and charts that the run said, as our own reader finds them", () => {
    expectMeant(readOurselves(run.file), method, { outcome: run.outcome, place });
  });

  test(`is the same to ${python === undefined ? "a second opening (openpyxl is not installed)" : "openpyxl, which warns of nothing"}`, () => {
    const { warnings, sheets } =
      python === undefined ? { warnings: [], sheets: readOurselves(run.file) } : readWithOpenpyxl(python, run.file);
    expect(warnings).toEqual([]);
    expectMeant(
      sheets.map((sheet) => ({ ...sheet, rules: sheet.rules.map(({ formula, fill }) => ({ formula: [formula].flat().join(), fill })) })),
      method,
      { outcome: run.outcome, place },
    );
    const without = (list: SheetFound[]) => plain(list).map(({ name, values, charts }) => ({ name, values, charts }));
    expect(without(sheets)).toEqual(without(readOurselves(run.file)));
  });

  test(`shows the same in ${hasLibreOffice ? "LibreOffice, in every cell" : "a second opening (LibreOffice is not installed)"}`, () => {
    const ours = shownByUs(run.file);
    const theirs = hasLibreOffice ? shownByLibreOffice(run.file) : shownByUs(run.file);
    expect([...theirs.keys()].sort()).toEqual([...ours.keys()].sort());
    for (const [name, texts] of ours) expect([name, trimmed(theirs.get(name)!)]).toEqual([name, trimmed(texts)]);
  }, 60_000);

  test("is a sound package: every part has its type, every relationship its part", () => {
    const said = execFileSync(process.execPath, [join(root, "scripts/checkPackage.mjs"), run.file], { encoding: "utf8" });
    expect(said).toMatch(/parts, all in order/);
  });
});
