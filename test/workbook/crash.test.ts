import { isDeepStrictEqual } from "node:util";
import type { Workbook } from "../../src/embedded/model/Workbook";
import { openWorkbook } from "../../src/embedded/package/openWorkbook";
import { saveWorkbook } from "../../src/embedded/package/saveWorkbook";
import type { WritePlan } from "../../src/workbook/WorkbookPort";
import { bookOf, customersBook, put } from "./support/bookOf";
import { interrupted, requestsOf } from "./support/diesAt";
import { historyOf } from "./support/historyPlan";
import type { Opened } from "./support/open";
import { open, tableNamed } from "./support/open";
import { classColumn, numberColumn, planOf, summarySheet } from "./support/plans";
import { cellsOf, rowsOf } from "./support/rowsOf";
import { snapshot } from "./support/snapshot";

const classes = ["A", "C", "B", "C", "A"];
const ranks = [1, 5, 3, 4, 2];

async function firstPlan({ port }: Opened): Promise<WritePlan> {
  const source = await tableNamed(port, "Customers");
  const history = historyOf([
    ["2026-09", "ann", "Ann", "A", 10],
    ["2026-09", "bob", "Bob", "B", 20],
  ]);
  return planOf(source, [numberColumn("rank", ranks), classColumn(classes)], { sheets: [summarySheet()], history });
}

/** Replaces a column and a sheet, drops one of each, adds one of each; changes, removes and adds rows of the history. */
async function secondPlan({ port }: Opened): Promise<WritePlan> {
  const source = await tableNamed(port, "Customers");
  const other = summarySheet({ blocks: [{ row: 0, column: 0, values: [["Other"]] }], rules: [] });
  const columns = [classColumn(["B", "B", "B", "B", "B"], { labels: [{ text: "B", role: "risk" }] }), numberColumn("share", ranks)];
  const history = historyOf([
    ["2026-09", "ann", "Ann", "B", 11],
    ["2026-09", "cid", "Cid", "C", 30],
  ]);
  return planOf(source, columns, { sheets: [other, summarySheet({ id: "abc.change", name: "Change" })], history });
}

const books: readonly (readonly [string, () => Workbook])[] = [
  ["an Excel table", () => customersBook()],
  ["a plain range", () => customersBook({ native: false })],
  [
    "an Excel table with a note beside it",
    () => {
      const workbook = customersBook();
      put(workbook, "Customers", [["Note"], ["call"]], [0, 3]);
      return workbook;
    },
  ],
];

/** What is interrupted, each on a workbook that was made ready for it. */
const works: Readonly<Record<string, (opened: Opened) => Promise<() => Promise<unknown>>>> = {
  "a first run": async (opened) => {
    const plan = await firstPlan(opened);
    return () => opened.port.write(plan);
  },
  "a second run": async (opened) => {
    await opened.port.write(await firstPlan(opened));
    const plan = await secondPlan(opened);
    return () => opened.port.write(plan);
  },
};

const cases = books.flatMap(([book, make]) => Object.entries(works).map(([work, ready]) => ({ book, make, work, ready })));

test.each(cases)(
  "$work beside $book that dies after any request is found and put back when the pane opens",
  async ({ make, ready }) => {
    const whole = await open(make());
    const requests = await requestsOf(whole, await ready(whole));
    const done = snapshot(whole.workbook);
    let found = 0;
    for (let after = 1; after < requests; after++) {
      const opened = await open(make());
      const work = await ready(opened);
      const before = snapshot(opened.workbook);
      const next = await interrupted(opened, after, work);
      const { unfinished } = await next.port.owned();
      if (unfinished) {
        found += 1;
        expect(unfinished).toEqual({ kind: "writing", method: "abc" });
        expect(await next.port.canUndo()).toBe(true);
        await next.port.undo();
      }
      expect(await next.port.owned()).not.toHaveProperty("unfinished");
      const now = snapshot(opened.workbook);
      // Nothing is to be found before the journal is written, and nothing after the last change.
      if (unfinished || !isDeepStrictEqual(now, done)) expect({ after, ...(now as object) }).toEqual({ after, ...(before as object) });
    }
    expect(found).toBeGreaterThan(10);
  },
  120_000,
);

test.each(["taking back", "removing"] as const)(
  "%s that dies after any request is found and gone on with",
  async (what) => {
    const start = async (): Promise<Opened> => {
      const opened = await open(customersBook());
      await opened.port.write(await firstPlan(opened));
      await opened.port.write(await secondPlan(opened));
      return opened;
    };
    const act = ({ port }: Opened): Promise<void> => (what === "removing" ? port.removeAll() : port.undo());
    const whole = await start();
    const before = snapshot(whole.workbook);
    const requests = await requestsOf(whole, () => act(whole));
    const done = snapshot(whole.workbook);
    let found = 0;
    for (let after = 1; after < requests; after++) {
      const opened = await start();
      const next = await interrupted(opened, after, () => act(opened));
      const { unfinished } = await next.port.owned();
      if (unfinished) {
        found += 1;
        expect(unfinished.kind).toBe(what === "removing" ? "removing" : "takingBack");
        await act(next);
      }
      const now = snapshot(opened.workbook);
      const wanted = unfinished || !isDeepStrictEqual(now, before) ? done : before;
      expect({ after, ...(now as object) }).toEqual({ after, ...(wanted as object) });
    }
    expect(found).toBeGreaterThan(10);
  },
  120_000,
);

/** A second run that died when this many requests had been answered, with what the workbook was like before. */
async function died(after: number, make = () => customersBook()): Promise<{ next: Opened; before: unknown; opened: Opened }> {
  const opened = await open(make());
  const work = await works["a second run"]!(opened);
  const before = snapshot(opened.workbook);
  return { next: await interrupted(opened, after, work), before, opened };
}

/** Requests after which the second run has written some of its cells, but not all. */
const midway = 40;

test("what was interrupted is found in the file too, where ids of sheets are given anew", async () => {
  const { next } = await died(midway);
  const reopened = await open(openWorkbook(saveWorkbook(next.workbook), "Book1.xlsx"));
  expect(await reopened.port.owned()).toMatchObject({ unfinished: { kind: "writing", method: "abc" } });
  await reopened.port.undo();
  const whole = await open(customersBook());
  await whole.port.write(await firstPlan(whole));
  const values = (workbook: Workbook) => workbook.sheets.map(({ name, cells }) => [name, cells.used(true)]);
  expect(values(reopened.workbook)).toEqual(values(whole.workbook));
  expect(cellsOf(reopened.workbook, "Customers")).toEqual(cellsOf(whole.workbook, "Customers"));
  expect(cellsOf(reopened.workbook, "ABC summary")).toEqual(cellsOf(whole.workbook, "ABC summary"));
});

test("nothing is written over an interrupted run until the user has put it back or has left it", async () => {
  const { next, before } = await died(midway);
  const plan = await secondPlan(next);
  await expect(next.port.write(plan)).rejects.toMatchObject({ code: "workbook.unfinished" });
  expect((await next.port.plan(plan)).obstacles).toContainEqual({ code: "workbook.unfinished", facts: {} });
  await next.port.undo();
  expect(snapshot(next.workbook)).toEqual(before);
  await next.port.write(plan);
});

test("an interrupted run that is left as it is counts as ours, cannot be taken back, and can be run over and removed", async () => {
  const { next } = await died(midway);
  await next.port.leave();
  expect(await next.port.owned()).not.toHaveProperty("unfinished");
  expect(await next.port.canUndo()).toBe(false);
  await next.port.write(await secondPlan(next));
  await next.port.removeAll();
  expect(next.workbook.sheets).toHaveLength(1);
  expect(cellsOf(next.workbook, "Customers")).toEqual(cellsOf(customersBook(), "Customers"));
  expect(next.workbook.names).toEqual([]);
});

test("earlier values do not come back into rows that were sorted since: nothing is touched, and it can be tried again", async () => {
  const { next } = await died(midway);
  const sort = (ascending: boolean) =>
    next.excel.Excel.run(async (context) => {
      context.workbook.tables.getItem("Customers").sort.apply([{ key: 0, ascending }]);
      await context.sync();
    });
  await sort(false);
  const sorted = snapshot(next.workbook);
  await expect(next.port.undo()).rejects.toMatchObject({ code: "workbook.undoRowsMoved" });
  expect(snapshot(next.workbook)).toEqual(sorted);
  await sort(true);
  await next.port.undo();
  expect(rowsOf(next.workbook, "Customers", [0, 3, 2, 2])).toEqual([
    ["RANK", "Segment"],
    [1, "A"],
  ]);
});

test("what the user wrote on a sheet of ours after the interruption stays with him", async () => {
  const { next } = await died(midway);
  const [sheet] = next.workbook.sheets.filter(({ name }) => name.startsWith("ABC summary"));
  next.workbook.setCell(sheet!.id, 30, 8, { value: "call them on Monday" }, "user");
  await next.port.undo();
  const notes = next.workbook.sheets.filter(({ cells }) => cells.get(30, 8)?.value === "call them on Monday");
  expect(notes).toHaveLength(1);
  expect((await next.port.owned()).sheets).not.toContain(notes[0]!.name);
});

test("a long journal is packed, found, and gone when the workbook has been put back", async () => {
  const rows = 30_000;
  const make = () => bookOf([["Customer", "Sum"], ...Array.from({ length: rows }, (_, row) => [`C${row}`, row + 1])]);
  const notes = (seed: number) => Array.from({ length: rows }, (_, row) => `${((row + seed) * 7919) % 65_521} ${"x".repeat(40)}`);
  const note = (seed: number) => ({ id: "note", header: "Note", width: 20, values: notes(seed) });
  const opened = await open(make());
  await opened.port.write(planOf(await tableNamed(opened.port, "Customers"), [note(1)]));
  const before = cellsOf(opened.workbook, "Customers");
  const plan = planOf(await tableNamed(opened.port, "Customers"), [note(2)]);
  const next = await interrupted(opened, 22, () => opened.port.write(plan));
  const journal = opened.workbook.customXmlParts.filter(({ xml }) => xml.includes("urn:clientele:journal"));
  expect(journal.map(({ xml }) => />1\/1 gzip/.test(xml) && xml.length < 1_000_000)).toEqual([true]);
  expect(cellsOf(opened.workbook, "Customers")).not.toEqual(before);
  await next.port.undo();
  expect(cellsOf(next.workbook, "Customers")).toEqual(before);
  expect(next.workbook.customXmlParts.some(({ xml }) => xml.includes("urn:clientele:journal"))).toBe(false);
}, 60_000);
