import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/package/saveWorkbook";
import type { Workbook } from "../../../src/embedded/model/Workbook";
import type { Choice } from "../../../src/flow/Choice";
import { localClassifier } from "../../../src/flow/classifier/localClassifier";
import { createSession } from "../../../src/flow/createSession";
import type { Outcome } from "../../../src/flow/Outcome";
import { say } from "../../../src/words/say";
import { skippedSentence } from "../../../src/words/skipped";
import { wordsOf } from "../../../src/words/wordsOf";
import type { Receipt } from "../../../src/workbook/WorkbookPort";
import { day } from "../../support/classifyTable";
import { addTable, bookOf, put } from "../../workbook/support/bookOf";
import { open, type Opened } from "../../workbook/support/open";
import { rowsOf } from "../../workbook/support/rowsOf";

const historyName = "Clientele history";
const september = { Ann: 500, Bob: 80, Cid: 300, Dee: 20 };
const october = { Ann: 90, Bob: 700, Cid: 300, Eve: 60 };

/**
 * By hand, at 80 and 95 percent: September, 900 in all: Ann 500 (A), Cid 300 (begins at 56 %, A), Bob 80 (89 %, B), Dee 20 (98 %, C). October, 1,150: Bob 700
 * (A), Cid 300 (61 %, A), Ann 90 (87 %, B), Eve 60 (95 % less a little, B).
 *
 * Totals of one month as somebody pastes them: a customer and the revenue of the month. */
function totals(amounts: Readonly<Record<string, number>>, header = "Revenue"): Workbook {
  const workbook = bookOf([["Customer", header], ...Object.entries(amounts)]);
  addTable(workbook, "Customers", { name: "Customers", area: { row: 0, column: 0, rows: Object.keys(amounts).length + 1, columns: 2 } });
  return workbook;
}

interface Run {
  readonly outcome: Outcome;
  readonly receipt: Receipt;
}

async function review({ port }: Opened, asOf: string, patch: Partial<Choice> = {}): Promise<Run> {
  const classifier = localClassifier();
  const session = createSession(port, { language: "en", today: () => day("2026-11-03"), classifier });
  const { tables } = await session.survey();
  const choice: Choice = { method: "abc-review", tables, asOf: day(asOf), options: {}, ...patch };
  const preview = await session.preview(choice);
  return { outcome: classifier.outcomeOf(preview), receipt: await session.write(choice, preview) };
}

/** The next month's totals in the same table: what people paste over the old ones. */
function paste({ workbook }: Opened, amounts: Readonly<Record<string, number>>): void {
  put(workbook, "Customers", Object.entries(amounts), [1, 0]);
}

function history(workbook: Workbook, sheet = historyName): unknown[][] {
  const { area } = workbook.sheet(sheet)!.tables[0]!;
  return rowsOf(workbook, sheet, [area.row + 1, area.column, area.rows - 1, area.columns]);
}

async function twoMonths(): Promise<Opened> {
  const opened = await open(totals(september));
  await review(opened, "2026-09-30");
  paste(opened, october);
  return opened;
}

function pathsOf({ customers }: Outcome): Readonly<Record<string, unknown>> {
  return Object.fromEntries(customers.map(({ name, columns }) => [name, columns.path]));
}

const told = ({ sections }: Outcome): string =>
  sections
    .flatMap((section) => (section.kind === "sentences" ? section.lines : []))
    .map(({ code, facts }) => say(wordsOf("abc-review").phrases![code]!, "en", facts))
    .join("\n");

test("totals of two months in a row are compared by what the first review left in the workbook", async () => {
  const opened = await twoMonths();
  const { outcome, receipt } = await review(opened, "2026-10-31");
  expect(outcome.skipped).toEqual([]);
  expect(pathsOf(outcome)).toEqual({ Ann: "AB", Bob: "BA", Cid: "AA", Eve: "B" });
  expect(receipt.history).toBe(historyName);
  const rows = history(opened.workbook);
  expect(rows.filter(([period]) => period === "2026-09").map(([, key, name, cls, amount]) => [key, name, cls, amount])).toEqual([
    ["ann", "Ann", "A", 500],
    ["bob", "Bob", "B", 80],
    ["cid", "Cid", "A", 300],
    ["dee", "Dee", "C", 20],
  ]);
  expect(rows.filter(([period]) => period === "2026-10").length).toBeGreaterThanOrEqual(4);
  // New rows look like those above them, column by column.
  const { cells, tables } = opened.workbook.sheet(historyName)!;
  const { row, rows: count, columns } = tables[0]!.area;
  const looks = (at: number) =>
    Array.from({ length: columns }, (_, column) => opened.workbook.styles[cells.get(at, column)?.style ?? 0]?.alignment);
  expect(looks(row + count - 1)).toEqual(looks(row + 1));
});

test("the same month again doubles nothing, in the list or among the sheets, and survives saving and opening", async () => {
  const opened = await twoMonths();
  await review(opened, "2026-10-31");
  const rows = history(opened.workbook);
  const sheets = opened.workbook.sheets.map(({ name }) => name);
  const again = await open(openWorkbook(saveWorkbook(opened.workbook), "Book1.xlsx"));
  await review(again, "2026-10-31");
  expect(history(again.workbook)).toEqual(rows);
  expect(again.workbook.sheets.map(({ name }) => name)).toEqual(sheets);
});

test("a damaged row is told by sheet and cell, stays as it is, and everybody else is compared", async () => {
  const opened = await twoMonths();
  const { area } = opened.workbook.sheet(historyName)!.tables[0]!;
  opened.workbook.setCell(historyName, area.row + 1, 4, { value: "lots" }, "user");
  const before = history(opened.workbook)[0];
  const { outcome } = await review(opened, "2026-10-31");
  expect(outcome.skipped.map((each) => skippedSentence(each, "en"))).toEqual([
    `${historyName}!E${area.row + 2} (column Revenue): “lots” is not a number`,
  ]);
  expect(pathsOf(outcome).Cid).toBe("AA");
  expect(history(opened.workbook)[0]).toEqual(before);
});

test("a renamed customer keeps the history under the key, and a new key of the same name is told", async () => {
  const opened = await open(
    bookOf([
      ["Customer no", "Name", "Revenue"],
      ["C1", "Acme Ltd", 500],
      ["C2", "Beta", 90],
    ]),
  );
  await review(opened, "2026-09-30");
  put(
    opened.workbook,
    "Customers",
    [
      ["C1", "Acme Group", 600],
      ["C9", "Beta", 95],
    ],
    [1, 0],
  );
  const { outcome } = await review(opened, "2026-10-31");
  expect(pathsOf(outcome)["Acme Group"]).toBe("AA");
  expect(told(outcome)).toMatch(/Beta/);
  expect(told(outcome)).toMatch(/c9|C9/);
});

test("a column that moved is found by its header, in the customers' table and in the history", async () => {
  const opened = await twoMonths();
  const state = opened.workbook.sheet(historyName)!;
  const { area } = state.tables[0]!;
  // Period and key change places, header and all.
  for (let row = area.row; row < area.row + area.rows; row++) {
    const [period, key] = [state.cells.get(row, 0)?.value ?? null, state.cells.get(row, 1)?.value ?? null];
    // Two columns of a table cannot bear one header, not even for a moment.
    opened.workbook.setCell(historyName, row, 1, { value: "moving" }, "user");
    opened.workbook.setCell(historyName, row, 0, { value: key }, "user");
    opened.workbook.setCell(historyName, row, 1, { value: period }, "user");
  }
  const { outcome } = await review(opened, "2026-10-31");
  expect(pathsOf(outcome).Ann).toBe("AB");
  expect(history(opened.workbook).at(-1)?.[1]).toBe("2026-10");
});

test("amounts of another currency are told and not compared, and stay in the history", async () => {
  const opened = await open(totals(september));
  const format = async (text: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Customers").getRange("B2:B5").numberFormat = [[text], [text], [text], [text]];
      await context.sync();
    });
  await format('"NT$"#,##0');
  await review(opened, "2026-09-30");
  expect(history(opened.workbook)[0]?.at(-1)).toBe("NT$");
  paste(opened, october);
  await format("[$€-407]#,##0");
  const kept = history(opened.workbook);
  const { outcome } = await review(opened, "2026-10-31");
  expect(told(outcome)).toContain("NT$");
  expect(Object.values(pathsOf(outcome)).every((path) => String(path).length <= 1 || !String(path).startsWith("A"))).toBe(true);
  expect(history(opened.workbook).slice(0, kept.length)).toEqual(kept);
});

test("a measure that is missing this month is told or the other one judged, and the history keeps both months as they were", async () => {
  const opened = await open(
    bookOf([
      ["Customer", "Revenue", "Margin"],
      ["Ann", 500, 50],
      ["Bob", 90, 40],
    ]),
  );
  await review(opened, "2026-09-30");
  const kept = history(opened.workbook);
  put(opened.workbook, "Customers", [
    ["Customer", "Revenue", "City"],
    ["Ann", 510, "Oslo"],
    ["Bob", 80, "Rome"],
  ]);
  const { outcome } = await review(opened, "2026-10-31");
  expect(outcome.period).toBe("2026-10");
  expect(history(opened.workbook).slice(0, kept.length)).toEqual(kept);
  expect(told(outcome)).toMatch(/margin/i);
});

test("the workbook remembers the review, and says which period is due", async () => {
  const opened = await twoMonths();
  const session = createSession(opened.port, { language: "en", today: () => day("2026-11-03") });
  const survey = await session.survey();
  expect(survey.remembered?.method).toBe("abc-review");
  // Totals bear no date: on 3 November the month that has ended is October.
  expect(survey.next).toBe("2026-10");
});
