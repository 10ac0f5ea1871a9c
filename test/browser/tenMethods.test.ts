import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openWorkbook } from "../../src/embedded/package/openWorkbook";
import { saveWorkbook } from "../../src/embedded/package/saveWorkbook";
import type { Workbook } from "../../src/embedded/model/Workbook";
import type { RunCommand } from "../../src/faces/commandline/arguments/Command";
import { parseArguments } from "../../src/faces/commandline/arguments/parseArguments";
import { runMethod, type RunResult } from "../../src/faces/commandline/run/runMethod";
import { toldOf } from "../../src/sheets/toldOf";
import { columnLetters } from "../../src/core/columnLetters";
import type { MethodId } from "../../src/methods/methods";
import { openDemo, type Demo } from "./support/launch";

/** The methods, each with what the money of its classes is the sum of. */
const money = {
  rfm: "orders",
  abc: "orders",
  lifecycle: "orders",
  loyalty: "orders",
  churn: "none",
  credit: "orders",
  importance: "Expected amount",
  "deal-status": "Expected amount",
  renewal: "orders",
  "industry-cycle": "orders",
} as const satisfies Readonly<Partial<Record<MethodId, string>>>;
type Ten = keyof typeof money;
const ten = Object.keys(money) as Ten[];
const people = 2000;
const recount = "Recount";
const folder = mkdtempSync(join(tmpdir(), "ten-"));
const path = join(folder, "team.xlsx");

/** Milliseconds for ten runs over a large workbook on a busy machine. */
const patience = 600_000;

/** Where a summary says something of a class, and the plain formula that says it again from the cells beside the customers and the orders. */
interface Recount {
  readonly what: string;
  readonly told: unknown;
  readonly formula: string;
}

let demo: Demo | undefined;
let before: Workbook;
let after: Workbook;
const results: RunResult[] = [];

beforeAll(async () => {
  const writing = `import("./scripts/samples/salesTeam.mjs").then(async ({ salesTeam }) => {
    require("node:fs").writeFileSync(process.argv[1], await salesTeam(${people}));
    process.exit(0);
  })`;
  execFileSync(process.execPath, ["-e", writing, path], { cwd: resolve(__dirname, "../..") });
  before = open();
  for (const method of ten) {
    const made = join(folder, `${method}.xlsx`);
    results.push(await runMethod(parseArguments(["run", method, path, "--out", made]) as RunCommand));
    renameSync(made, path);
  }
  after = open();
}, patience);

afterAll(async () => {
  await demo?.close();
  rmSync(folder, { recursive: true });
});

const open = (): Workbook => openWorkbook(readFileSync(path), "team.xlsx");

test("ten methods one after another change no cell of a workbook of 2,000 customers but add their own", () => {
  const changed: string[] = [];
  let compared = 0;
  for (const sheet of before.sheets) {
    const now = after.sheet(sheet.name)!.cells;
    sheet.cells.forEach(sheet.cells.used(true)!, (cell, row, column) => {
      compared++;
      const found = now.get(row, column);
      const same = found?.value === cell.value && found.formula === cell.formula;
      if (!same || after.styles[found.style]?.numberFormat !== before.styles[cell.style]?.numberFormat)
        changed.push(`${sheet.name}!${columnLetters(column)}${row + 1}`);
    });
  }
  expect(compared).toBeGreaterThan(400_000);
  expect(changed).toEqual([]);
  for (const { outcome } of results) expect(outcome.customers.length).toBeGreaterThan(people / 3);
});

test(
  "each summary says what plain formulas over the class columns and the orders say",
  async () => {
    const formulas = results.flatMap((result) => recountsOf(result));
    expect(formulas.length).toBeGreaterThan(80);
    writeRecount(formulas);
    demo = await openDemo({ file: path, patience });
    await demo.page.evaluate(() => window.embeddedWorkbook!.settle());
    const found = await demo.page.evaluate(
      ([sheet, rows]) => {
        const { cells } = window.embeddedWorkbook!.model.sheets.find(({ name }) => name === sheet)!;
        return Array.from({ length: rows }, (_, row) => cells.get(row, 0)?.value ?? null);
      },
      [recount, formulas.length] as const,
    );
    const told = formulas.map(({ what, told: value }) => [what, rounded(value)]);
    expect(formulas.map(({ what }, row) => [what, rounded(found[row])])).toEqual(told);
    expect(demo.problems).toEqual([]);
  },
  patience,
);

/** Each customer's revenue on the sheet of the recount, summed up from the orders by a formula in every row. */
const revenue = `${recount}!$C$1:$C$${people}`;

/** To the cent. */
function rounded(value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 100) / 100 : value;
}

/** The class table's customers and money of every class, read from the summary sheet. */
function recountsOf({ outcome, receipt }: RunResult): Recount[] {
  const { classHeader, classes } = toldOf(outcome).words;
  const written = receipt!.columns!;
  const { cells } = after.sheet(receipt!.sheets.find(({ id }) => id === `${outcome.method}.summary`)!.name)!;
  const used = cells.used(true)!;
  const value = (row: number, column: number): unknown => cells.get(row, column)?.value ?? null;
  const top = Array.from({ length: used.rows }, (_, row) => row).find(
    (row) => value(row, 0) === classHeader.en && value(row, 1) === "Customers",
  )!;
  const classColumn = columnUnder(written.sheet, written.headers[0]!);
  const from = money[outcome.method as Ten];
  const amounts = from === "orders" ? revenue : columnUnder(written.sheet, from);
  return outcome.summary.flatMap(({ class: id }, index): Recount[] => {
    const label = classes[id]!.label.en;
    const row = top + 1 + index;
    expect(value(row, 0)).toBe(label);
    const asked = `"${label.replaceAll('"', '""')}"`;
    const customers = {
      what: `${outcome.method}: customers of ${label}`,
      told: value(row, 1),
      formula: `COUNTIF(${classColumn},${asked})`,
    };
    if (from === "none") return [customers];
    const sum = `SUMIF(${classColumn},${asked},${amounts})`;
    return [customers, { what: `${outcome.method}: money of ${label}`, told: value(row, 3), formula: sum }];
  });
}

/** The data cells under a header of a sheet, as a reference. */
function columnUnder(sheet: string, header: string): string {
  const { cells } = after.sheet(sheet)!;
  const used = cells.used(true)!;
  const column = Array.from({ length: used.columns }, (_, index) => index).find((index) => cells.get(0, index)?.value === header);
  if (column === undefined) return "";
  const letters = columnLetters(column);
  return `${sheet}!$${letters}$2:$${letters}$${used.rows}`;
}

/** The same workbook with a sheet of the formulas, which no program has computed yet. */
function writeRecount(formulas: readonly Recount[]): void {
  after.addSheet(recount, "api");
  const write = (row: number, column: number, formula: string): void =>
    after.setCell(recount, row, column, { value: null, formula: `=${formula}` }, "api");
  formulas.forEach(({ formula }, row) => write(row, 0, formula));
  const [customer, amount, key] = [
    columnUnder("Orders", "Customer no"),
    columnUnder("Orders", "Amount"),
    columnUnder("Customers", "Customer no"),
  ];
  for (let row = 0; row < people; row++) write(row, 2, `SUMIF(${customer},${key.slice(0, key.indexOf("$"))}$A$${row + 2},${amount})`);
  writeFileSync(path, saveWorkbook(after));
}
