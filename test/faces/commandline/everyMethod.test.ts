import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languages } from "../../../src/core/Language";
import { classCounts } from "../../../src/core/method/classCounts";
import { total } from "../../../src/core/statistics/total";
import type { Workbook } from "../../../src/embedded/model/Workbook";
import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { parseArguments } from "../../../src/faces/commandline/arguments/parseArguments";
import type { RunCommand } from "../../../src/faces/commandline/arguments/Command";
import { outcomeJson } from "../../../src/faces/commandline/run/outcomeJson";
import { outcomeText } from "../../../src/faces/commandline/run/outcomeText";
import { runMethod, type RunResult } from "../../../src/faces/commandline/run/runMethod";
import { planOf } from "../../../src/flow/planOf";
import { methods, type MethodId } from "../../../src/methods/methods";
import { toldOf } from "../../../src/sheets/toldOf";

const folder = mkdtempSync(join(tmpdir(), "clientele-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ids = Object.keys(methods) as MethodId[];
const sample = join(__dirname, "../../../samples/sales-team.xlsx");
const open = (path: string): Workbook => openWorkbook(readFileSync(path), "sample.xlsx");
const before = open(sample);

/** Milliseconds for one run on a busy machine: one that is given up leaves Excel open to the next. */
const patience = 120_000;

/** A mark in braces that was not filled (those of printed pages are Excel's to fill), or a value that is none. */
const unfinished = /\{(?!pages?\})[a-z]\w*[|}]|\bundefined\b|\bNaN\b|\bnull\b|\[object/i;

async function run(id: MethodId): Promise<RunResult & { readonly after: Workbook }> {
  const out = join(folder, `${id}.xlsx`);
  const result = await runMethod(parseArguments(["run", id, sample, "--out", out]) as RunCommand);
  const after = open(out);
  rmSync(out);
  return { ...result, after };
}

/** The user's cells that hold something else than before, or look different. */
function changedCells(after: Workbook): string[] {
  const changed: string[] = [];
  const alike = alikeIn(after);
  for (const sheet of before.sheets) {
    const now = after.sheet(sheet.name)?.cells;
    const used = sheet.cells.used(true);
    if (!used) continue;
    sheet.cells.forEach({ ...used }, (cell, row, column) => {
      const found = now?.get(row, column);
      const same = found !== undefined && found.value === cell.value && found.formula === cell.formula;
      if (!same || !alike(cell.style, found.style)) changed.push(`${sheet.name}!R${row + 1}C${column + 1}`);
    });
  }
  return changed;
}

/** Whether a style of the sample and one of the copy look the same; each pair is compared once. */
function alikeIn(after: Workbook): (old: number, now: number) => boolean {
  const known = new Map<string, boolean>();
  return (old, now) => {
    const pair = `${old} ${now}`;
    const found = known.get(pair) ?? JSON.stringify(look(after, now)) === JSON.stringify(look(before, old));
    known.set(pair, found);
    return found;
  };
}

function look({ styles }: Workbook, index: number) {
  const { origin: _, ...seen } = styles[index]!;
  return seen;
}

/** What is written to cells that were empty, sheet by sheet. */
function writtenTexts(after: Workbook): string[] {
  const texts: string[] = [];
  for (const sheet of after.sheets) {
    const used = sheet.cells.used(true);
    if (!used) continue;
    const old = before.sheet(sheet.name)?.cells;
    sheet.cells.forEach(used, ({ value }, row, column) => {
      if (typeof value === "string" && (old?.get(row, column)?.value ?? null) === null) texts.push(value);
    });
  }
  return texts;
}

/** The rows of the class table as they stand on the summary sheet, its total last: label, customers and, where there is one, money. */
function classTableOf({ outcome, receipt, after }: Awaited<ReturnType<typeof run>>): (readonly unknown[])[] {
  const summary = receipt!.sheets.find(({ id }) => id.startsWith(`${outcome.method}.summary`))!;
  const { cells } = after.sheet(summary.name)!;
  const header = toldOf(outcome).words.classHeader.en;
  const used = cells.used(true)!;
  const value = (row: number, column: number): unknown => cells.get(row, column)?.value;
  const at = [...Array(used.rows).keys()].find((row) => value(row, 0) === header && value(row, 1) === "Customers")!;
  const size = outcome.summary.length + 1;
  return Array.from({ length: size }, (_, row) => [0, 1, 3].map((column) => value(at + 1 + row, column)));
}

describe.each(ids)("clientele run %s on the shipped sample", (id) => {
  let result: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    result = await run(id);
  }, patience);

  test("uses two classes at least", () => {
    expect(classCounts(result.outcome.customers.map((customer) => customer.class)).size).toBeGreaterThan(1);
  });

  test("changes no cell of the user's", () => expect(changedCells(result.after)).toEqual([]));

  test("leaves no mark in its sentences unfilled, in any language", () => {
    const { outcome } = result;
    const told = languages.flatMap((language) => [
      outcomeText(result, { language }),
      JSON.stringify(planOf(outcome, language), (_, value: unknown) => (typeof value === "string" ? value : (value ?? 0))),
      ...outcomeJson(outcome, language).customers.map(({ why = "" }) => why),
    ]);
    expect([...told, ...writtenTexts(result.after)].filter((text) => unfinished.test(text)).map((text) => excerpt(text))).toEqual([]);
  });

  test("writes a class table that agrees with a recount of the classes beside the customers", () => {
    const { outcome, receipt, after } = result;
    const rows = classTableOf(result);
    const labelOf = (each: string): string => toldOf(outcome).words.classes[each]!.label.en;
    const counts = classCounts(outcome.customers.map((customer) => labelOf(customer.class)));
    const classes = rows.slice(0, -1);
    expect(classes.map(([label, customers]) => [label, customers])).toEqual(
      outcome.summary.map(({ class: each }) => [labelOf(each), counts.get(labelOf(each)) ?? 0]),
    );
    expect(rows.at(-1)!.slice(0, 2)).toEqual(["Total", outcome.customers.length]);
    if (outcome.summary.some(({ value }) => value !== null)) {
      expect(Number(rows.at(-1)![2])).toBeCloseTo(total(classes.map(([, , money]) => Number(money))), 2);
    }
    const [written] = receipt!.columns?.headers ?? [];
    const sheet = after.sheet(receipt!.columns!.sheet)!.cells;
    const used = sheet.used(true)!;
    const column = [...Array(used.columns).keys()].find((each) => sheet.get(0, each)?.value === written)!;
    const beside = Array.from({ length: used.rows - 1 }, (_, row) => sheet.get(row + 1, column)?.value).flatMap((label) => label ?? []);
    const listed = outcome.customers.flatMap(({ class: each, rows: at }) => at.map(() => labelOf(each)));
    expect([...classCounts(beside.map(String))].sort()).toEqual([...classCounts(listed)].sort());
  });
});

function excerpt(text: string): string {
  const at = unfinished.exec(text)?.index ?? 0;
  return text.slice(Math.max(0, at - 60), at + 60);
}
