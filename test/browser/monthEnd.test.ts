import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveWorkbook } from "../../src/embedded/package/saveWorkbook";
import { wordsOf } from "../../src/words/wordsOf";
import { addTable, bookOf } from "../workbook/support/bookOf";
import { openDemo, type Demo } from "./support/launch";
import { pageUp, press, previewReady } from "./taskpane/support/paneUser";

const historyName = "Clientele history";
const names = ["Acme", "Bolt", "Cedar", "Delta", "Ember", "Fjord", "Grove", "Haven"];
const september = [5200, 3100, 900, 640, 310, 120, 80, 40];
const october = [4800, 700, 2600, 650, 300, 0, 95, 60];

let demo: Demo;

afterEach(async () => {
  expect(demo.problems).toEqual([]);
  expect(demo.foreign).toEqual([]);
  await demo.close();
});

/** A sheet of totals as it comes out of the books each month: a customer, revenue and margin. */
function totalsFile(): string {
  const workbook = bookOf([
    ["Customer", "Revenue", "Margin"],
    ...names.map((name, index) => [name, september[index]!, Math.round(september[index]! / 4)]),
  ]);
  addTable(workbook, "Customers", { name: "Customers", area: { row: 0, column: 0, rows: names.length + 1, columns: 3 } });
  const path = join(mkdtempSync(join(tmpdir(), "month-end-")), "totals.xlsx");
  writeFileSync(path, saveWorkbook(workbook));
  return path;
}

const settled = () => demo.page.evaluate(() => window.embeddedWorkbook!.settle());

const type = (sheet: string, address: string, text: string) =>
  demo.page.evaluate(([name, cell, value]) => window.embeddedWorkbook!.typeFormula(name, cell, value), [sheet, address, text] as const);

const sheetNames = () => demo.page.evaluate(() => window.embeddedWorkbook!.model.sheets.map(({ name }) => name));

/** The cells of the table on a sheet, header first. */
const tableOf = (sheet: string) =>
  demo.page.evaluate((wanted) => {
    const { tables, cells } = window.embeddedWorkbook!.model.sheets.find(({ name }) => name === wanted)!;
    const { row, column, rows, columns } = tables[0]!.area;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, across) => cells.get(row + down, column + across)?.value ?? null),
    );
  }, sheet);

/** The place of a customer's cell under a header of a sheet's table, as an address. */
async function cellOf(sheet: string, customer: string, header: string): Promise<string> {
  const table = await tableOf(sheet);
  const { row, column } = await demo.page.evaluate(
    (wanted) => window.embeddedWorkbook!.model.sheets.find(({ name }) => name === wanted)!.tables[0]!.area,
    sheet,
  );
  const down = table.findIndex((line) => line.includes(customer));
  return `${String.fromCharCode(65 + column + table[0]!.indexOf(header))}${row + down + 1}`;
}

const valueOf = async (sheet: string, customer: string, header: string) => {
  const table = await tableOf(sheet);
  return table.find((line) => line.includes(customer))?.[table[0]!.indexOf(header)];
};

/** Sets the as-of date of the preview, so that the test means the same on every day, and waits for the new picture. */
async function asOf(day: string, period: string): Promise<void> {
  await press(demo.pane, /^Change: As-of date/);
  await demo.pane.getByLabel("As-of date", { exact: true }).fill(day);
  await demo.pane.getByRole("status").getByText(period).waitFor();
  await previewReady(demo.pane);
}

async function write(): Promise<void> {
  await press(demo.pane, "Write to workbook");
  await pageUp(demo.pane, "Done");
  await settled();
}

/** The list that people work through: the one sheet of a period with a column for the owner. */
async function listOf(period: string): Promise<string> {
  const sheets = (await sheetNames()).filter((name) => name.includes(period));
  for (const sheet of sheets) {
    const held = await demo.page.evaluate(
      (wanted) =>
        window
          .embeddedWorkbook!.model.sheets.find(({ name }) => name === wanted)!
          .tables.flatMap(({ columns }) => columns.map(({ name }) => name)),
      sheet,
    );
    if (held.includes("Owner")) return sheet;
  }
  throw new Error(`No list with owners among ${sheets.join(", ")}`);
}

test("two month-ends in a row, then the second once more: compared, nothing doubled, owners and ticks kept", async () => {
  demo = await openDemo({ file: totalsFile(), language: "en" });
  await pageUp(demo.pane, "Clientele");
  await demo.pane.getByText(wordsOf("abc-review").question.en, { exact: true }).click();
  await press(demo.pane, "Preview");
  await previewReady(demo.pane);
  await asOf("2026-09-30", "2026-09");
  await write();
  const first = await tableOf(historyName);
  expect(first).toHaveLength(names.length + 1);
  const septemberList = await listOf("2026-09");
  await type(septemberList, await cellOf(septemberList, "Bolt", "Owner"), "Mia");
  await type(septemberList, await cellOf(septemberList, "Bolt", "Done"), "yes");

  // A month later: the new totals over the old ones, and one button.
  for (const [index, amount] of october.entries()) await type("Customers", `B${index + 2}`, String(amount));
  await press(demo.pane, "Another method");
  await pageUp(demo.pane, "Clientele");
  await press(demo.pane, /^Review /);
  await previewReady(demo.pane);
  await asOf("2026-10-31", "2026-10");
  await demo.pane.getByRole("heading", { name: wordsOf("abc-review").sections.changed!.title.en }).waitFor();
  await write();
  const second = await tableOf(historyName);
  expect(second.slice(0, first.length)).toEqual(first);
  const octoberList = await listOf("2026-10");
  expect(await valueOf(octoberList, "Bolt", "Owner")).toBe("Mia");
  expect(await valueOf(octoberList, "Bolt", "Done")).toBeNull();
  expect(await valueOf(septemberList, "Bolt", "Done")).toBe("yes");
  await type(octoberList, await cellOf(octoberList, "Cedar", "Owner"), "Leo");
  await type(octoberList, await cellOf(octoberList, "Cedar", "Done"), "called");
  const sheets = await sheetNames();

  // The same month again, after a correction.
  await type("Customers", "B4", "2700");
  await press(demo.pane, "Another method");
  await pageUp(demo.pane, "Clientele");
  await press(demo.pane, /^Review /);
  await previewReady(demo.pane);
  await asOf("2026-10-31", "2026-10");
  await write();
  expect(await sheetNames()).toEqual(sheets);
  const third = await tableOf(historyName);
  expect(third).toHaveLength(second.length);
  expect(third.slice(0, first.length)).toEqual(first);
  expect(third.filter((line) => line.includes("2026-10") && line.includes("Cedar"))[0]).toContain(2700);
  expect(await valueOf(octoberList, "Cedar", "Owner")).toBe("Leo");
  expect(await valueOf(octoberList, "Cedar", "Done")).toBe("called");
  expect(await valueOf(octoberList, "Bolt", "Owner")).toBe("Mia");

  // The question before removing names the history.
  await press(demo.pane, "Remove everything Clientele wrote");
  await demo.pane.getByText(/history of earlier periods/).waitFor();
}, 120_000);
