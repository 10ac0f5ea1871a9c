import type { Workbook } from "../../src/embedded/model/Workbook";
import { columnLetters } from "../../src/core/columnLetters";
import { customersBook } from "./support/bookOf";
import { loseEachRequest, stopAtActions } from "./support/failingWrites";
import { historyPlan, type HistoryLine } from "./support/historyPlan";
import type { Opened } from "./support/open";
import { open, tableNamed } from "./support/open";
import { classColumn, planOf, summarySheet } from "./support/plans";
import { cellsOf, rowsOf } from "./support/rowsOf";
import { snapshot } from "./support/snapshot";

const september: readonly HistoryLine[] = [
  ["2026-09", "ann", "Ann", "A", 500],
  ["2026-09", "bob", "Bob", "C", 100],
  ["2026-09", "cid", "Cid", "B", 300],
];
const october: readonly HistoryLine[] = [
  ["2026-10", "ann", "Ann", "A", 700],
  ["2026-10", "bob", "Bob", "B", 200],
  ["2026-10", "0042", "0042", "C", 50],
];
/** The same month once more: Bob is gone, Dee is new, Ann brought more. */
const octoberAgain: readonly HistoryLine[] = [
  ["2026-10", "ann", "Ann", "A", 900],
  ["2026-10", "0042", "0042", "C", 50],
  ["2026-10", "dee", "Dee", "B", 250],
];

const sheetName = "Clientele history";

async function twoMonths(): Promise<Opened> {
  const opened = await open(customersBook());
  await opened.port.write(historyPlan(september));
  await opened.port.write(historyPlan(october));
  return opened;
}

function lines(workbook: Workbook, sheet = sheetName): unknown[][] {
  const { area } = workbook.sheet(sheet)!.tables[0]!;
  return rowsOf(workbook, sheet, [area.row + 1, area.column, area.rows - 1, area.columns]);
}

/** What a user types into a cell. */
function type(workbook: Workbook, cell: readonly [row: number, column: number], value: string | number): void {
  workbook.setCell(sheetName, cell[0], cell[1], { value }, "user");
}

describe("the list that outlives the runs", () => {
  test("grows by a period at a time, in one native table, and keys of digits stay text", async () => {
    const { workbook } = await twoMonths();
    expect(lines(workbook)).toEqual([...september, ...october]);
    expect(workbook.sheet(sheetName)!.tables).toHaveLength(1);
  });

  test("running a period again replaces that period only: who stays keeps the row, who is gone goes, who is new comes to the end", async () => {
    const { port, workbook } = await twoMonths();
    await port.write(historyPlan(octoberAgain));
    expect(lines(workbook)).toEqual([...september, octoberAgain[0], octoberAgain[1], octoberAgain[2]]);
    await port.write(historyPlan(octoberAgain));
    expect(lines(workbook)).toHaveLength(6);
  });

  test("is read by the register: renamed, sorted, with columns moved and added, it is the same list", async () => {
    const { port, workbook } = await twoMonths();
    const state = workbook.sheet(sheetName)!;
    workbook.renameSheet(state.id, "Our ABC", "user");
    const cells = await port.history("abc");
    expect(cells).toMatchObject({ sheet: "Our ABC", row: 3, rows: 6 });
    expect(cells?.columns.get("value.revenue")).toEqual({ header: "Revenue", column: 4, cells: [500, 100, 300, 700, 200, 50] });
    expect(cells?.columns.get("key")?.cells[5]).toBe("0042");
  });

  test("leaves rows of other periods, damaged rows and the user's own columns exactly as they are", async () => {
    const { port, workbook } = await twoMonths();
    const state = workbook.sheet(sheetName)!;
    const table = state.tables[0]!;
    table.columns.push({ id: 6, name: "Remark" });
    table.area = { ...table.area, columns: 6 };
    type(workbook, [2, 5], "Remark");
    type(workbook, [3, 5], "=1+1");
    type(workbook, [6, 5], "call her");
    type(workbook, [4, 4], "lots");
    type(workbook, [5, 0], "September");
    type(workbook, [8, 1], "");
    const before = lines(workbook);
    await port.write(historyPlan(octoberAgain));
    const after = lines(workbook);
    expect(after.slice(0, 3)).toEqual(before.slice(0, 3));
    expect(after[3]).toEqual(["2026-10", "ann", "Ann", "A", 900, "call her"]);
    // Bob's row went; the row whose customer was wiped out is nobody's and stays.
    expect(after[4]).toEqual(before[5]);
    expect(after.slice(5).map((line) => line.slice(0, 5))).toEqual([octoberAgain[1], octoberAgain[2]]);
  });

  test("is a refusal, and nothing is written, where one of its headers is gone, its table, or the room beneath it", async () => {
    const { port, workbook } = await twoMonths();
    type(workbook, [10, 2], "my note");
    const noted = snapshot(workbook);
    await expect(
      port.write(
        historyPlan([
          ["2026-11", "ann", "Ann", "A", 1],
          ["2026-11", "bob", "Bob", "A", 1],
        ]),
      ),
    ).rejects.toMatchObject({
      code: "workbook.historyNoRoom",
      facts: { sheet: sheetName },
    });
    expect(snapshot(workbook)).toEqual(noted);
    type(workbook, [2, 4], "Turnover");
    workbook.sheet(sheetName)!.tables[0]!.columns[4]!.name = "Turnover";
    await expect(port.history("abc")).rejects.toMatchObject({ code: "workbook.historyColumnGone", facts: { column: "Revenue" } });
    workbook.sheet(sheetName)!.tables.length = 0;
    await expect(port.history("abc")).rejects.toMatchObject({ code: "workbook.historyTableGone", facts: { sheet: sheetName } });
  });

  test("begins anew where the user deleted its sheet", async () => {
    const { port, workbook } = await twoMonths();
    workbook.deleteSheet(workbook.sheet(sheetName)!.id, "user");
    expect(await port.history("abc")).toBeNull();
    await port.write(historyPlan(october));
    expect(lines(workbook)).toEqual(october);
  });
});

describe("taking back", () => {
  test("undo brings the history back as it was, whatever the run did to it", async () => {
    const { port, workbook } = await twoMonths();
    type(workbook, [7, 4], 201);
    const before = snapshot(workbook, { withParts: false });
    await port.write(historyPlan(octoberAgain));
    await port.undo();
    expect(snapshot(workbook, { withParts: false })).toEqual(before);
  });

  test("undo of the first run takes the list away", async () => {
    const opened = await open(customersBook());
    await opened.port.write(historyPlan(september));
    await opened.port.undo();
    expect(opened.workbook.sheet(sheetName)).toBeUndefined();
  });

  test("undo is refused once rows of the history were sorted: amounts would come back beside the wrong customers", async () => {
    const { port, workbook } = await twoMonths();
    const [first, second] = [lines(workbook)[0]!, lines(workbook)[1]!];
    [second, first].forEach((line, row) => line.forEach((value, column) => type(workbook, [3 + row, column], value as string)));
    const sorted = snapshot(workbook);
    await expect(port.undo()).rejects.toMatchObject({ code: "workbook.undoRowsMoved" });
    expect(snapshot(workbook)).toEqual(sorted);
  });

  test("removing all names the history among what goes, and takes it with its later rows", async () => {
    const opened = await open(customersBook());
    const before = snapshot(opened.workbook);
    await opened.port.write(historyPlan(september));
    await opened.port.write(historyPlan(october));
    expect(await opened.port.owned()).toMatchObject({ columns: 0, sheets: [sheetName], history: [sheetName] });
    await opened.port.removeAll();
    expect(snapshot(opened.workbook)).toEqual(before);
  });

  test("removing all leaves a history to the user in which he keeps a column of his own", async () => {
    const { port, workbook } = await twoMonths();
    type(workbook, [3, 6], "mine");
    await port.removeAll();
    expect(cellsOf(workbook, sheetName)[`${columnLetters(6)}4`]).toBe("mine");
    expect((await port.owned()).history).toEqual([]);
  });
});

describe("a run that fails", () => {
  /** Beside a class column and a summary, as a review writes it; with a filter button and a column of the user's own. */
  async function prepared(): Promise<{ opened: Opened; plan: ReturnType<typeof historyPlan> }> {
    const opened = await twoMonths();
    type(opened.workbook, [7, 6], "mine");
    const source = await tableNamed(opened.port, "Customers");
    const columns = planOf(source, [classColumn(["A", "C", "B", "C", "A"])], { sheets: [summarySheet()] });
    return { opened, plan: { ...historyPlan(octoberAgain), ...columns } };
  }

  test.each(["loseConnectionAt", "loseAnswerAt"] as const)(
    "at any request (%s) leaves the history and the workbook as they were",
    async (fault) => {
      expect(await loseEachRequest(fault, prepared)).toBeGreaterThan(15);
    },
    120_000,
  );

  test("in the middle of a request leaves the history and the workbook as they were", async () => {
    expect(await stopAtActions(13, prepared)).toBeGreaterThan(15);
  }, 120_000);
});
