import type { Workbook } from "../../src/embedded/model/Workbook";
import { FaultSwitches } from "../../src/embedded/host/faults/FaultSwitches";
import type { WritePlan } from "../../src/workbook/WorkbookPort";
import { beforeRequest } from "./support/beforeRequest";
import { customersBook } from "./support/bookOf";
import { open, tableNamed, type Opened } from "./support/open";
import { classColumn, numberColumn, planOf, summarySheet } from "./support/plans";
import { cellsOf } from "./support/rowsOf";
import { snapshot } from "./support/snapshot";

const classes = ["A", "C", "B", "C", "A"];
const columns = () => [numberColumn("rank", [1, 5, 3, 4, 2]), classColumn(classes)];

async function planned(native = true): Promise<Opened & { readonly plan: WritePlan }> {
  const opened = await open(customersBook({ native }));
  const plan = planOf(await tableNamed(opened.port, "Customers"), columns(), { sheets: [summarySheet()] });
  return { ...opened, plan };
}

const wholeRow = (row: number) => ({ row, column: 0, rows: 1, columns: 16_384 });

/** What the user's first three columns hold. */
const users = (workbook: Workbook, sheet = "Customers") =>
  Object.fromEntries(Object.entries(cellsOf(workbook, sheet)).filter(([at]) => /^[A-C]\d/.test(at)));

describe("between preview and write", () => {
  test.each([
    ["a row was put in", "workbook.tableGrew", (book: Workbook) => book.shift("Customers", wholeRow(3), "down", "user")],
    ["a row was taken out by a co-author", "workbook.tableGrew", (book: Workbook) => book.shift("Customers", wholeRow(3), "up", "remote")],
    [
      "a column was given another name",
      "workbook.tableChanged",
      (book: Workbook) => book.setCell("Customers", 0, 1, { value: "Total" }, "user"),
    ],
    [
      "the sheet was deleted",
      "workbook.tableGone",
      (book: Workbook): void => {
        book.addSheet("Other", "load");
        book.deleteSheet(book.sheet("Customers")!.id, "user");
      },
    ],
    [
      "the sheet was protected",
      "workbook.sheetProtected",
      (book: Workbook): unknown => (book.sheet("Customers")!.protection.protected = true),
    ],
  ] as const)("%s: the run is refused as the plan foretells, and nothing is changed", async (_, code, change) => {
    const { port, workbook, plan } = await planned();
    change(workbook);
    const before = snapshot(workbook);
    const foretold: string[] = (await port.plan(plan)).obstacles.map((each) => each.code);
    expect(foretold[0]).toBe(code);
    await expect(port.write(plan)).rejects.toMatchObject({ code });
    expect(snapshot(workbook)).toEqual(before);
  });

  test("the sheet was renamed, and another table was put beside: the results go to the table all the same", async () => {
    const { port, workbook, excel, plan } = await planned();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Customers").name = "It's ours & 'mine' now";
      await context.sync();
    });
    const receipt = await port.write(plan);
    expect(receipt.columns).toMatchObject({ sheet: "It's ours & 'mine' now", address: "D1:E6" });
    expect(cellsOf(workbook, "It's ours & 'mine' now")).toMatchObject({ E1: "Segment", E2: "A" });
    await port.undo();
    expect(cellsOf(workbook, "It's ours & 'mine' now")).toEqual(cellsOf(customersBook(), "Customers"));
  });

  test("our column of an earlier run was edited by a co-author: undo brings his edit back", async () => {
    const { port, workbook, plan } = await planned();
    await port.write(plan);
    workbook.setCell("Customers", 2, 4, { value: "keep an eye on" }, "remote");
    const edited = snapshot(workbook, { withParts: false });
    await port.write(planOf(await tableNamed(port, "Customers"), columns(), { sheets: [summarySheet()] }));
    await port.undo();
    expect(snapshot(workbook, { withParts: false })).toEqual(edited);
  });
});

describe("between write and undo", () => {
  /** Two runs, of which the second is to be taken back. */
  async function twice(): Promise<Opened> {
    const { plan, ...opened } = await planned();
    await opened.port.write(plan);
    const again = [numberColumn("rank", [5, 4, 3, 2, 1]), classColumn(["B", "B", "B", "B", "B"])];
    await opened.port.write(planOf(await tableNamed(opened.port, "Customers"), again, { sheets: [summarySheet()] }));
    return opened;
  }

  test.each([
    ["a row was put in", (book: Workbook) => book.shift("Customers", wholeRow(3), "down", "user")],
    ["a row was taken out by a co-author", (book: Workbook) => book.shift("Customers", wholeRow(3), "up", "remote")],
    ["our column was edited by a co-author", (book: Workbook) => book.setCell("Customers", 2, 4, { value: "C" }, "remote")],
  ] as const)("%s: earlier values are not put beside the wrong customers; removing all leaves what is the user's", async (_, change) => {
    const { port, workbook } = await twice();
    change(workbook);
    const before = snapshot(workbook);
    await expect(port.undo()).rejects.toMatchObject({ code: "workbook.undoRowsMoved" });
    expect(snapshot(workbook)).toEqual(before);
    const mine = users(workbook);
    await port.removeAll();
    expect(cellsOf(workbook, "Customers")).toEqual(mine);
    expect(workbook.names).toEqual([]);
  });

  test("a filter was set that hides rows: undo reaches the hidden rows too and leaves the filter", async () => {
    const { port, workbook, excel } = await twice();
    await excel.Excel.run(async (context) => {
      context.workbook.tables.getItem("Customers").columns.getItem("City").filter.applyValuesFilter(["Oslo"]);
      await context.sync();
    });
    const hidden = () => [...workbook.sheet("Customers")!.rows].flatMap(([row, { hidden: is }]) => (is ? row : []));
    const before = hidden();
    expect(before.length).toBeGreaterThan(0);
    await port.undo();
    expect(cellsOf(workbook, "Customers")).toMatchObject({ D2: 1, E2: "A", D3: 5, E3: "C", E6: "A" });
    expect(hidden()).toEqual(before);
  });

  test("the sheets were renamed, and one of ours deleted: undo finds the others and does not bring back what the user deleted", async () => {
    const { port, workbook, excel } = await twice();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Customers").name = "Clients!";
      context.workbook.worksheets.getItem("ABC summary").delete();
      await context.sync();
    });
    await port.undo();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Clients!"]);
    expect(cellsOf(workbook, "Clients!")).toMatchObject({ D2: 1, E2: "A" });
    await port.removeAll();
    expect(cellsOf(workbook, "Clients!")).toEqual(cellsOf(customersBook(), "Customers"));
  });

  test("the sheet was protected: undo and removal say so and change nothing", async () => {
    const { port, workbook } = await twice();
    workbook.sheet("Customers")!.protection.protected = true;
    const before = snapshot(workbook);
    for (const what of ["undo", "removeAll"] as const) {
      await expect(port[what]()).rejects.toMatchObject({ code: "workbook.sheetProtected" });
      expect(snapshot(workbook)).toEqual(before);
    }
  });
});

describe("while we write", () => {
  test.each([
    ["the table grows", (book: Workbook) => book.shift("Customers", wholeRow(3), "down", "remote")],
    ["a row goes", (book: Workbook) => book.shift("Customers", wholeRow(3), "up", "remote")],
    ["a cell beside is typed into", (book: Workbook) => book.setCell("Customers", 9, 0, { value: "typed" }, "remote")],
    ["the user's own cells change", (book: Workbook) => book.setCell("Customers", 3, 1, { value: 301 }, "remote")],
  ] as const)(
    "%s, at any request: no cell of the user's is lost, and all of ours can be removed",
    async (_, change) => {
      const whole = await planned();
      const count = beforeRequest(whole.excel, () => undefined);
      await whole.port.write(whole.plan);
      count.stop();
      for (let at = 1; at <= count.requests(); at += 2) {
        const { port, workbook, excel, plan } = await planned();
        let mine: unknown;
        const watched = beforeRequest(excel, (request) => {
          if (request !== at) return;
          change(workbook);
          mine = users(workbook);
        });
        await port.write(plan).catch((error: unknown) => expect(error).toMatchObject({ code: /^workbook\./ }));
        watched.stop();
        expect({ at, mine: users(workbook) }).toEqual({ at, mine });
        if ((await port.owned()).unfinished) await port.undo();
        await port.removeAll();
        expect({ at, cells: cellsOf(workbook, "Customers") }).toEqual({ at, cells: mine });
        expect(workbook.names).toEqual([]);
      }
    },
    60_000,
  );

  test("a cell is being edited: the run waits until it is done, and then goes through", async () => {
    const { port, workbook, excel, plan } = await planned();
    const switches = new FaultSwitches({ faults: excel.faults, workbook });
    let isDone = false;
    const watched = beforeRequest(excel, (request) => {
      if (request !== 12) return;
      switches.on("editMode");
      setTimeout(() => {
        expect(isDone).toBe(false);
        switches.off("editMode");
      }, 300);
    });
    await port.write(plan);
    isDone = true;
    watched.stop();
    expect(cellsOf(workbook, "Customers")).toMatchObject({ D2: 1, E2: "A" });
  });
});
