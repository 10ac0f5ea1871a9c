import type { Workbook } from "../../src/embedded/model/Workbook";
import type { WritePlan } from "../../src/workbook/WorkbookPort";
import { customersBook, put } from "./support/bookOf";
import { loseEachRequest, stopAtActions } from "./support/failingWrites";
import type { Opened } from "./support/open";
import { open, tableNamed } from "./support/open";
import { classColumn, numberColumn, planOf, summarySheet } from "./support/plans";
import { snapshot } from "./support/snapshot";

const classes = ["A", "C", "B", "C", "A"];
const ranks = [1, 5, 3, 4, 2];

const list = summarySheet({
  id: "abc.list",
  name: "ABC list",
  rules: [],
  table: { area: { row: 2, column: 0, rows: 4, columns: 3 }, name: "Calls" },
});

async function firstPlan({ port }: Opened): Promise<WritePlan> {
  const source = await tableNamed(port, "Customers");
  return planOf(source, [numberColumn("rank", ranks), classColumn(classes)], { sheets: [summarySheet(), list] });
}

/** Replaces a column and a sheet, drops one of each, adds one of each. */
async function secondPlan({ port }: Opened): Promise<WritePlan> {
  const source = await tableNamed(port, "Customers");
  const other = summarySheet({ blocks: [{ row: 0, column: 0, values: [["Other"]] }], rules: [] });
  const columns = [classColumn(["B", "B", "B", "B", "B"], { labels: [{ text: "B", role: "risk" }] }), numberColumn("share", ranks)];
  return planOf(source, columns, { sheets: [other, summarySheet({ id: "abc.change", name: "Change" })] });
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

const runs: readonly (readonly [string, (opened: Opened) => Promise<WritePlan>])[] = [
  ["a first run", (opened) => firstPlan(opened)],
  [
    "a second run",
    async (opened) => {
      await opened.port.write(await firstPlan(opened));
      return secondPlan(opened);
    },
  ],
];

const faults = ["loseConnectionAt", "loseAnswerAt"] as const;
const everyCase = books.flatMap(([book, make]) =>
  runs.flatMap(([run, prepare]) => faults.map((fault) => ({ book, run, fault, make, prepare }))),
);

test.each(everyCase)(
  "$run beside $book that fails at any request ($fault) leaves the workbook as it was",
  async ({ make, prepare, fault }) => {
    const requests = await loseEachRequest(fault, async () => {
      const opened = await open(make());
      return { opened, plan: await prepare(opened) };
    });
    expect(requests).toBeGreaterThan(10);
  },
  120_000,
);

test.each(runs)(
  "%s in which Excel stops at an action in the middle of a request leaves the workbook as it was",
  async (_, prepare) => {
    const stops = await stopAtActions(17, async () => {
      const opened = await open(customersBook());
      return { opened, plan: await prepare(opened) };
    });
    expect(stops).toBeGreaterThan(15);
  },
  120_000,
);

test.each(runs)(
  "%s that is called off at any step leaves the workbook as it was",
  async (_, prepare) => {
    for (let step = 1; ; step++) {
      const opened = await open(customersBook());
      const plan = await prepare(opened);
      const before = snapshot(opened.workbook);
      const stop = new AbortController();
      let told = 0;
      const progress = (): void => {
        told += 1;
        if (told === step) stop.abort();
      };
      const outcome = await opened.port.write(plan, { progress, signal: stop.signal }).then(
        () => "done",
        (error: unknown) => (error as Error).name,
      );
      if (outcome === "done") {
        expect(step).toBeGreaterThan(5);
        break;
      }
      expect([step, outcome]).toEqual([step, "AbortError"]);
      expect({ step, ...(snapshot(opened.workbook) as object) }).toEqual({ step, ...(before as object) });
    }
  },
  120_000,
);

test("a sheet that is deleted under our feet is a refusal, not a half-written workbook", async () => {
  const opened = await open(customersBook());
  const plan = await firstPlan(opened);
  const before = snapshot(opened.workbook);
  const work = (): void => {
    const sheet = opened.workbook.sheet("ABC summary");
    if (sheet) opened.workbook.deleteSheet(sheet.id, "remote");
  };
  for (let action = 150; action < 400; action += 25) {
    opened.excel.faults.interruptAt = { action, work };
    const outcome = await opened.port.write(plan).then(
      () => "done",
      (error: unknown) => error as { code?: string },
    );
    delete opened.excel.faults.interruptAt;
    if (outcome === "done") await opened.port.removeAll();
    expect({ action, ...(snapshot(opened.workbook) as object) }).toEqual({ action, ...(before as object) });
  }
}, 120_000);

test("when the pane is closed in the middle of a run, another one can take back what was written", async () => {
  for (const requests of [8, 12, 16, 20, 24, 28]) {
    const opened = await open(customersBook());
    const plan = await firstPlan(opened);
    const before = snapshot(opened.workbook);
    let left = requests;
    const { host } = opened.excel;
    const receive = host.xdm.receive.bind(host.xdm);
    host.xdm.receive = (message: string) => {
      // A request is an `executeMethod`; from some point on nobody answers any more.
      if (message.includes("executeMethod") && left-- <= 0) return;
      receive(message);
    };
    void opened.port.write(plan).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const next = await open(opened.workbook);
    await next.port.removeAll();
    expect({ requests, ...(snapshot(opened.workbook) as object) }).toEqual({ requests, ...(before as object) });
  }
}, 60_000);
