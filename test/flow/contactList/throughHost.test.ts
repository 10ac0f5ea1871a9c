import { createSession } from "../../../src/flow/createSession";
import { contactListPlan } from "../../../src/flow/contactList/contactListPlan";
import { makeContactList } from "../../../src/flow/contactList/makeContactList";
import type { Language } from "../../../src/core/Language";
import type { Workbook } from "../../../src/embedded/model/Workbook";
import type { MethodId } from "../../../src/methods/methods";
import type { WorkbookPort } from "../../../src/workbook/WorkbookPort";
import { day } from "../../support/classifyTable";
import { addTable, bookOf } from "../../workbook/support/bookOf";
import { open } from "../../workbook/support/open";
import { cellsOf, rowsOf } from "../../workbook/support/rowsOf";

/*
 * ABC by revenue, of 1,000 together, before each: Ann 0, Bob 600, Cid 850, Dee 950, Eve 980: A A B C C, to be contacted every 7, 7, 30, 90, 90 days.
 * Grade on 22 November: Ann needs one within a month: A, every day. Bob latent: D, 30. Cid within three months: B, 7. Dee none: E, 365. Eve without a date: D, 30.
 * Silent customers: Dee bought and spoke more than three months ago: silent, 7. Bob did not buy: in touch, 30. The others are active, 90.
 */
const header = ["Customer", "Salesperson", "Revenue", "Last order", "Last contact", "Need", "Expected close"];
const customers = [
  ["Ann", "Mia", 600, "2026-11-01", "2026-11-21", "explicit", "2026-12-10"],
  ["Bob", "Leo", 250, "2026-05-01", "2026-11-20", "latent", ""],
  ["Cid", "Leo", 100, "2026-11-10", "2026-11-10", "explicit", "2027-01-15"],
  ["Dee", "", 30, "2026-03-01", "2026-04-01", "none", ""],
  ["Eve", "Mia", 20, "2026-11-20", "2026-11-21", "explicit", ""],
];

function customersBook(): Workbook {
  const dated = customers.map((row) => row.map((cell) => (/^\d{4}-/.test(String(cell)) ? day(String(cell)) : cell === "" ? null : cell)));
  const workbook = bookOf([header, ...dated]);
  addTable(workbook, "Customers", { name: "Customers", area: { row: 0, column: 0, rows: 6, columns: 7 } });
  return workbook;
}

/** Runs methods one after another, as the pane does. */
async function run(port: WorkbookPort, methods: readonly MethodId[], on: string): Promise<void> {
  const session = createSession(port, { language: "en", today: () => day(on) });
  for (const method of methods) {
    const { tables } = await session.survey();
    const choice = { method, tables, asOf: null, options: {} };
    await session.write(choice, await session.preview(choice));
  }
}

async function makeList(port: WorkbookPort, on: string, language: Language = "en") {
  const survey = await createSession(port, { language, today: () => day(on) }).survey();
  const list = await makeContactList(port, survey, { tables: survey.tables, today: day(on), day: null });
  return { list, receipt: await port.write(contactListPlan(list, language)) };
}

/** The rows of the list, from its table: columns by header, empty cells left out. */
function listed(workbook: Workbook, sheet = "Who to contact"): Record<string, unknown>[] {
  const { area } = workbook.sheet(sheet)!.tables[0]!;
  const [headers, ...rows] = rowsOf(workbook, sheet, [area.row, area.column, area.rows, area.columns]);
  return rows.map((row) => Object.fromEntries(row.flatMap((cell, index) => (cell === null ? [] : [[String(headers![index]), cell]]))));
}

/** Types into a column of the list beside a customer. */
function type(workbook: Workbook, customer: string, cells: Record<string, string | number>): void {
  const { area } = workbook.sheet("Who to contact")!.tables[0]!;
  const all = rowsOf(workbook, "Who to contact", [area.row, area.column, area.rows, area.columns]);
  const row = all.findIndex((each) => each[1] === customer);
  for (const [name, value] of Object.entries(cells))
    workbook.setCell("Who to contact", area.row + row, area.column + all[0]!.indexOf(name), { value }, "user");
}

const methodsRun = ["abc", "grade", "inactive"] as const;

test("three methods, one list: who is due, why, by what channel, worth how much, how long overdue, as worked out by hand", async () => {
  const { port, workbook } = await open(customersBook());
  await run(port, methodsRun, "2026-11-22");
  await makeList(port, "2026-11-22");
  const ann = { Priority: "1 Urgent", Why: "A–E grade: A (every day)", Channel: "Visit", Due: day("2026-11-22"), "Days overdue": 0 };
  const dee = {
    Priority: "1 Urgent",
    Why: "Silent customers: Silent (every 7 days); ABC: C",
    Channel: "Phone",
    Due: day("2026-04-08"),
    "Days overdue": 228,
  };
  const cid = { Priority: "2 Soon", Why: "A–E grade: B (every 7 days)", Channel: "Message", Due: day("2026-11-17"), "Days overdue": 5 };
  expect(listed(workbook)).toMatchObject([
    { Customer: "Ann", ...ann, "Last contact": day("2026-11-21"), Value: 600, Owner: "Mia" },
    { Customer: "Dee", ...dee, "Last contact": day("2026-04-01"), Value: 30 },
    { Customer: "Cid", ...cid, "Last contact": day("2026-11-10"), Value: 100, Owner: "Leo" },
  ]);
  expect(cellsOf(workbook, "Who to contact")).toMatchObject({ A2: "3 customers are due: 2 urgent, 1 soon, 0 routine." });
  expect(cellsOf(workbook, "Who to contact, basis").A3).toBe("Asked: ABC, A–E grade, Silent customers.");
});

test("what was done is kept: a tick begins the interval anew, a day that was set wins, notes stay, whoever is due again is open again", async () => {
  const { port, workbook } = await open(customersBook());
  await run(port, methodsRun, "2026-11-22");
  await makeList(port, "2026-11-22");
  type(workbook, "Ann", { Done: "Visited", Note: "wants a quote" });
  type(workbook, "Dee", { Done: "Phoned", Note: "call in a week", Owner: "Leo" });
  type(workbook, "Cid", { Done: "Not reached", Note: "on holiday", "Next contact": day("2026-11-25") });
  await makeList(port, "2026-11-23");
  // Ann wants a contact every day: the tick of yesterday is her last contact, and she is due again.
  const [ann, dee, cid, ...others] = listed(workbook);
  expect(others).toEqual([]);
  expect(ann).toMatchObject({
    Customer: "Ann",
    Priority: "1 Urgent",
    Due: day("2026-11-23"),
    "Last contact": day("2026-11-22"),
    Note: "wants a quote",
  });
  expect(ann).not.toHaveProperty("Done");
  // Dee was phoned on the day of the list: seven days until the next call.
  expect(dee).toMatchObject({
    Customer: "Dee",
    Priority: "4 Done",
    Done: "Phoned",
    "Done on": day("2026-11-22"),
    Due: day("2026-11-29"),
    Owner: "Leo",
  });
  expect(cid).toMatchObject({ Customer: "Cid", Priority: "5 Later", Done: "Not reached", Due: day("2026-11-25"), Note: "on holiday" });
  await makeList(port, "2026-11-30");
  expect(
    listed(workbook).map((row) => [row.Customer, row.Priority, row.Due, row["Last contact"], row.Done, row["Done on"], row.Note]),
  ).toEqual([
    ["Ann", "1 Urgent", day("2026-11-23"), day("2026-11-22"), undefined, undefined, "wants a quote"],
    ["Cid", "1 Urgent", day("2026-11-25"), day("2026-11-10"), "Not reached", undefined, "on holiday"],
    ["Dee", "1 Urgent", day("2026-11-29"), day("2026-11-22"), undefined, undefined, "call in a week"],
    ["Bob", "2 Soon", day("2026-11-27"), day("2026-11-20"), undefined, undefined, undefined],
  ]);
});

test("a tick without a date on an old row is of the list's day, not of the contact before", async () => {
  const { port, workbook } = await open(customersBook());
  await run(port, methodsRun, "2026-11-22");
  await makeList(port, "2026-11-22");
  type(workbook, "Dee", { Done: "Phoned", "Done on": day("2026-11-21") });
  await makeList(port, "2026-11-30");
  type(workbook, "Dee", { Done: "Visited" });
  await makeList(port, "2026-12-01");
  expect(listed(workbook).find(({ Customer }) => Customer === "Dee")).toMatchObject({
    Done: "Visited",
    "Done on": day("2026-11-30"),
    Due: day("2026-12-07"),
  });
});

test("whoever leaves the list with a note stays told, also when he has gone from the customers' table, and in another language", async () => {
  const { port, workbook } = await open(customersBook());
  await run(port, methodsRun, "2026-11-22");
  await makeList(port, "2026-11-22");
  type(workbook, "Dee", { Note: "moved to Bern" });
  type(workbook, "Cid", { Note: "asked for a sample" });
  workbook.setCell("Customers", 4, 4, { value: day("2026-11-22") }, "user");
  workbook.setCell("Customers", 3, 0, { value: "Cornelius" }, "user");
  const { receipt } = await makeList(port, "2026-11-23", "zh-TW");
  expect(receipt.sheets.map(({ appended = 0 }) => appended)).toEqual([1, 0]);
  expect(listed(workbook, "聯絡名單").map((row) => [row["優先順序"], row["客戶"], row["備註"]])).toEqual([
    ["1 緊急", "Ann", undefined],
    ["2 盡快", "Cornelius", undefined],
    ["5 未到期", "Dee", "moved to Bern"],
    [undefined, "Cid", "asked for a sample"],
  ]);
});

test("a list is taken back like a run, and removing leaves the customers as they were", async () => {
  const { port, workbook } = await open(customersBook());
  const before = cellsOf(workbook, "Customers");
  await run(port, methodsRun, "2026-11-22");
  await makeList(port, "2026-11-22");
  type(workbook, "Ann", { Note: "wants a quote" });
  await makeList(port, "2026-11-23");
  await port.undo();
  expect(listed(workbook)[0]).toMatchObject({ Customer: "Ann", Due: day("2026-11-22"), Note: "wants a quote" });
  await port.removeAll();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Customers"]);
  expect(cellsOf(workbook, "Customers")).toEqual(before);
});

test("a workbook in which nothing was run has no list to make", async () => {
  const { port } = await open(customersBook());
  await expect(makeList(port, "2026-11-22")).rejects.toMatchObject({ code: "flow.nothingRun" });
});

test("a method that cannot be asked any more stops nobody, and is told", async () => {
  const { port, workbook } = await open(customersBook());
  await run(port, methodsRun, "2026-11-22");
  workbook.setCell("Customers", 0, 2, { value: "Remarks" }, "user");
  workbook.sheet("Customers")!.tables[0]!.columns[2]!.name = "Remarks";
  const { list } = await makeList(port, "2026-11-22");
  expect(list.methods.map(({ en }) => en)).toEqual(["A–E grade", "Silent customers"]);
  expect(list.silent.map(({ method }) => method.en)).toEqual(["ABC"]);
  expect(list.due).toBe(3);
});
