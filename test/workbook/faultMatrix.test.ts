import { Refusal } from "../../src/core/refusal/Refusal";
import type { WritePlan } from "../../src/workbook/WorkbookPort";
import { beforeRequest } from "./support/beforeRequest";
import { customersBook } from "./support/bookOf";
import { calm, strikes, type Strike } from "./support/faultsAtRequest";
import { historyOf } from "./support/historyPlan";
import type { Opened } from "./support/open";
import { open, tableNamed } from "./support/open";
import { classColumn, numberColumn, planOf, summarySheet } from "./support/plans";
import { snapshot } from "./support/snapshot";

const ranks = [1, 5, 3, 4, 2];

async function firstPlan({ port }: Opened): Promise<WritePlan> {
  const columns = [numberColumn("rank", ranks), classColumn(["A", "C", "B", "C", "A"])];
  const history = historyOf([["2026-09", "ann", "Ann", "A", 10]]);
  return planOf(await tableNamed(port, "Customers"), columns, { sheets: [summarySheet()], history });
}

/** Replaces a column and a sheet, drops a column, adds a column and a sheet, changes and adds rows of the history. */
async function secondPlan({ port }: Opened): Promise<WritePlan> {
  const columns = [classColumn(["B", "B", "B", "B", "B"], { labels: [{ text: "B", role: "risk" }] }), numberColumn("share", ranks)];
  const other = summarySheet({ blocks: [{ row: 0, column: 0, values: [["Other"]] }], rules: [] });
  const history = historyOf([
    ["2026-09", "ann", "Ann", "B", 11],
    ["2026-09", "cid", "Cid", "C", 30],
  ]);
  return planOf(await tableNamed(port, "Customers"), columns, {
    sheets: [other, summarySheet({ id: "abc.change", name: "Change" })],
    history,
  });
}

interface Ready {
  readonly opened: Opened;
  readonly plan: WritePlan;
  readonly before: unknown;
}

const runs: Readonly<Record<string, () => Promise<Ready>>> = {
  "a run": async () => {
    const opened = await open(customersBook());
    return { opened, plan: await firstPlan(opened), before: snapshot(opened.workbook) };
  },
  "a run that replaces an earlier one": async () => {
    const opened = await open(customersBook());
    await opened.port.write(await firstPlan(opened));
    return { opened, plan: await secondPlan(opened), before: snapshot(opened.workbook) };
  },
};

/** Writes while one thing goes wrong at one request. @returns `done`, or the code of the refusal */
async function struck({ opened, plan }: Ready, at: number, strike: Strike): Promise<string> {
  let end: (() => void) | undefined;
  const watched = beforeRequest(opened.excel, (request) => {
    if (request === at) end = strike(opened.excel);
    else if (request === at + 1) end?.();
  });
  const outcome = await opened.port.write(plan).then(
    () => "done",
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  );
  end?.();
  watched.stop();
  calm(opened.excel);
  return outcome;
}

test.each(Object.entries(runs))(
  "%s leaves the workbook as it was before or as it is after, whatever goes wrong at whatever request",
  async (name, ready) => {
    const whole = await ready();
    const watched = beforeRequest(whole.opened.excel, () => undefined);
    await whole.opened.port.write(whole.plan);
    const requests = watched.requests();
    const after = snapshot(whole.opened.workbook);
    let now = await ready();
    let [faults, refused] = [0, 0];
    const lost: string[] = [];
    for (const [kind, strike] of Object.entries(strikes)) {
      for (let request = 1; request <= requests; request++) {
        const outcome = await struck(now, request, strike);
        faults += 1;
        if (outcome !== "done") {
          refused += 1;
          expect([kind, request, outcome]).toEqual([kind, request, expect.stringMatching(/^workbook\.(?!rollbackFailed)/) as string]);
        }
        const found = snapshot(now.opened.workbook);
        const same = JSON.stringify(found) === JSON.stringify(outcome === "done" ? after : now.before);
        if (!same) lost.push(`${kind} at request ${request}: ${outcome}`);
        // One that was taken back is used again: what is left behind would add up.
        if (outcome === "done" || !same) now = await ready();
      }
    }
    process.stdout.write(`${name}: ${requests} requests, ${faults} faults tried, ${refused} refused, lost: ${lost.length}\n`);
    expect(lost).toEqual([]);
    expect(faults).toBe(requests * Object.keys(strikes).length);
    expect(refused).toBeGreaterThan(faults / 3);
  },
  300_000,
);
