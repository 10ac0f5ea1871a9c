import type { SheetDescription } from "../../../src/sheets/SheetDescription";
import type { WorkbookPort, WritePlan } from "../../../src/workbook/WorkbookPort";
import { customersBook, put } from "./bookOf";
import { historyOf } from "./historyPlan";
import { open, tableNamed, type Opened } from "./open";
import { classColumn, numberColumn, planOf, summarySheet } from "./plans";
import { snapshot } from "./snapshot";

/** Work that is about to be done on a workbook made ready for it. */
export interface Ready {
  readonly opened: Opened;
  readonly before: unknown;
  readonly act: (signal: AbortSignal) => Promise<unknown>;
  /** Ends what could not be ended, where it is not put back of itself. */
  readonly goOn?: () => Promise<unknown>;
}

const ranks = [1, 5, 3, 4, 2];

async function firstPlan({ port }: Opened): Promise<WritePlan> {
  const columns = [numberColumn("rank", ranks), classColumn(["A", "C", "B", "C", "A"])];
  const history = historyOf([["2026-09", "ann", "Ann", "A", 10]]);
  const chart = {
    name: "Share",
    title: "Share",
    area: { row: 8, column: 0, rows: 8, columns: 4 },
    categories: { row: 3, column: 0, rows: 3, columns: 1 },
    series: [{ name: "Customers", values: { row: 3, column: 1, rows: 3, columns: 1 }, type: "column", color: "#0B5CAD" }],
  } as const;
  return planOf(await tableNamed(port, "Customers"), columns, { sheets: [summarySheet({ charts: [chart] })], history });
}

/** Replaces a column and a sheet, drops a column, adds a column and a sheet, changes and adds rows of the history. */
async function secondPlan({ port }: Opened): Promise<WritePlan> {
  const columns = [classColumn(["B", "B", "B", "B", "B"], { labels: [{ text: "B", role: "risk" }] }), numberColumn("share", ranks)];
  const other = summarySheet({ blocks: [{ row: 0, column: 0, values: [["Other"]] }], rules: [] });
  const history = historyOf([
    ["2026-09", "ann", "Ann", "B", 11],
    ["2026-09", "cid", "Cid", "C", 30],
  ]);
  const sheets = [other, summarySheet({ id: "abc.change", name: "Change" })];
  return planOf(await tableNamed(port, "Customers"), columns, { sheets, history });
}

/** A list of whom to contact, in which the user writes. */
function contacts(names: readonly string[]): SheetDescription {
  const area = { row: 2, column: 0, rows: names.length + 1, columns: 3 };
  return summarySheet({
    id: "contacts",
    name: "Contact list",
    blocks: [
      { row: 2, column: 0, values: [["Customer", "What to do", "Done"]] },
      { row: 3, column: 0, values: names.map((name) => [name, "Call", null]) },
    ],
    rules: [],
    table: { area, name: "Contacts", kept: { keyColumn: 0, columns: [2], carried: [] } },
  });
}

/** A table whose rows hold something of the user's further right, under a filter's buttons and in widths of his own. */
function crowdedBook() {
  const workbook = customersBook();
  put(workbook, "Customers", [["Target"], [700]], [0, 8]);
  workbook.sheet("Customers")!.columns.set(4, { width: 3 });
  return workbook;
}

const fresh = async (): Promise<Opened> => open(crowdedBook());

async function twice(): Promise<Opened> {
  const opened = await fresh();
  await opened.port.write(await firstPlan(opened));
  await opened.port.write(await secondPlan(opened));
  return opened;
}

/** What is made ready by some work. */
function ready(opened: Opened, act: Ready["act"], goOn?: Ready["goOn"]): Ready {
  return { opened, before: snapshot(opened.workbook), act, ...(goOn && { goOn }) };
}

const writing = (opened: Opened, plan: WritePlan): Ready => ready(opened, (signal) => opened.port.write(plan, { signal }));

function ending(opened: Opened, end: (port: WorkbookPort) => Promise<unknown>): Ready {
  return ready(
    opened,
    () => end(opened.port),
    () => end(opened.port),
  );
}

/** All that changes a workbook, or has it calculated. */
export const faultWorks: Readonly<Record<string, () => Promise<Ready>>> = {
  "a run": async () => {
    const opened = await fresh();
    return writing(opened, await firstPlan(opened));
  },
  "a run that replaces an earlier one": async () => {
    const opened = await fresh();
    await opened.port.write(await firstPlan(opened));
    return writing(opened, await secondPlan(opened));
  },
  "a review that changes and removes rows of the history": async () => {
    const opened = await fresh();
    const lines = ["ann", "bob", "cid"].map((name) => ["2026-09", name, name, "A", 10] as const);
    await opened.port.write({ method: "abc", sheets: [], history: historyOf(lines) });
    const history = historyOf([["2026-09", "cid", "Cid", "B", 12], ["2026-09", "dee", "Dee", "C", 1]]); // prettier-ignore
    return writing(opened, { method: "abc", sheets: [], history });
  },
  "a contact list in which the user wrote": async () => {
    const opened = await fresh();
    await opened.port.write({ method: "contacts", sheets: [contacts(["Ann", "Bob", "Cid"])] });
    opened.workbook.setCell("Contact list", 4, 2, { value: "on Monday" }, "user");
    return writing(opened, { method: "contacts", sheets: [contacts(["Bob", "Eve"])] });
  },
  undo: async () => ending(await twice(), (port) => port.undo()),
  "removing all": async () => ending(await twice(), (port) => port.removeAll()),
  "a sheet that is given": async () => {
    const opened = await fresh();
    await opened.port.write(await firstPlan(opened));
    return ready(opened, () => opened.port.give(summarySheet({ id: "gift", name: "Gift" })));
  },
  "calculating anew": async () => {
    const opened = await fresh();
    for (let row = 1; row < 6; row++) {
      opened.workbook.setCell("Customers", row, 12, { value: { error: "#NAME?" }, formula: `=ABCCLASS(B${row + 1},B$2:B$6)` }, "load");
    }
    return ready(opened, (signal) => opened.port.recalculate(["ABCCLASS"], { signal }));
  },
};
