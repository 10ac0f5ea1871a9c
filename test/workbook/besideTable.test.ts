import type { Workbook } from "../../src/embedded/model/Workbook";
import { addTable, customersBook, put } from "./support/bookOf";
import { interrupted, requestsOf } from "./support/diesAt";
import { open, tableNamed, type Opened } from "./support/open";
import { classColumn, numberColumn, planOf } from "./support/plans";
import { cellsOf } from "./support/rowsOf";
import { snapshot } from "./support/snapshot";

const classes = ["A", "C", "B", "C", "A"];
const ranks = [1, 5, 3, 4, 2];
const rank = () => numberColumn("rank", ranks);
const segment = () => classColumn(classes);
const note = () => ({ id: "note", header: "Note", width: 30, values: classes });

/** Cells of the user's beside the table, in its rows and beneath, with formulas that refer to one another. */
function crowded(workbook = customersBook()): Workbook {
  put(workbook, "Customers", [["Target"], [700], [800]], [0, 8]);
  put(workbook, "Customers", [["beneath"]], [9, 4]);
  put(workbook, "Customers", [["far beneath"]], [20, 9]);
  workbook.setCell("Customers", 3, 8, { value: 1500, formula: "=I2+I3" }, "load");
  workbook.setCell("Customers", 12, 0, { value: 1500, formula: "=I4" }, "load");
  return workbook;
}

const write = async ({ port }: Opened, ...columns: Parameters<typeof planOf>[1]) =>
  port.write(planOf(await tableNamed(port, "Customers"), columns));

/** Everything but what we remember of the workbook. */
const state = ({ workbook }: Opened) => snapshot(workbook, { withParts: false });

/** What stands on the user's sheet right of column H and beneath the table. */
const beside = ({ workbook }: Opened) =>
  Object.fromEntries(Object.entries(cellsOf(workbook, "Customers")).filter(([at]) => /^[H-Z]/.test(at) || Number(/\d+/.exec(at)) > 6));

describe("what stands beside an Excel table keeps its place", () => {
  test("when a run drops a column from within the table, when that is taken back, and when all is removed", async () => {
    const opened = await open(crowded());
    const [before, users] = [state(opened), beside(opened)];
    await write(opened, rank(), segment());
    const first = state(opened);
    await write(opened, segment());
    expect(beside(opened)).toEqual(users);
    expect(cellsOf(opened.workbook, "Customers")).toMatchObject({ D1: "Segment", D2: "A" });
    expect(cellsOf(opened.workbook, "Customers")).not.toHaveProperty("E1");
    await opened.port.undo();
    expect(state(opened)).toEqual(first);
    await write(opened, segment());
    await opened.port.removeAll();
    expect(state(opened)).toEqual(before);
  });

  test("when several columns come and go at once, between others of ours", async () => {
    const opened = await open(crowded());
    const [before, users] = [state(opened), beside(opened)];
    await write(opened, rank(), segment(), note(), numberColumn("share", ranks));
    const first = state(opened);
    await write(opened, segment(), numberColumn("share", ranks), numberColumn("gap", ranks));
    expect(beside(opened)).toEqual(users);
    expect(cellsOf(opened.workbook, "Customers")).toMatchObject({ D1: "Segment", E1: "SHARE", F1: "GAP" });
    await opened.port.undo();
    expect(state(opened)).toEqual(first);
    await opened.port.removeAll();
    expect(state(opened)).toEqual(before);
  });

  test("when the user's own column stands to the right of ours in the table", async () => {
    const opened = await open(crowded());
    await write(opened, rank(), segment());
    await opened.excel.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Customers");
      table.resize("A1:F6");
      context.workbook.worksheets.getItem("Customers").getRange("F1:F2").values = [["Mine"], ["keep"]];
      await context.sync();
    });
    const [users, before] = [beside(opened), state(opened)];
    await write(opened, segment());
    expect(beside(opened)).toEqual(users);
    await opened.port.undo();
    expect(state(opened)).toEqual(before);
    await opened.port.removeAll();
    expect(beside(opened)).toEqual(users);
    expect(opened.workbook.sheet("Customers")!.tables[0]!.columns.map(({ name }) => name)).toEqual(["Customer", "Sum", "City", "Mine"]);
    expect(opened.workbook.names).toEqual([]);
  });

  test("when whole sheet columns were inserted, and the user has written beneath one of ours since", async () => {
    const opened = await open(crowded(withNote()));
    await write(opened, rank(), segment());
    opened.workbook.setCell("Customers", 30, 3, { value: "beneath ours" }, "user");
    const [before, users] = [state(opened), besideFrom(opened, "F")];
    await write(opened, segment());
    expect(besideFrom(opened, "F")).toEqual(users);
    expect(cellsOf(opened.workbook, "Customers")).toMatchObject({ D31: "beneath ours", D1: "Segment" });
    await opened.port.undo();
    expect(state(opened)).toEqual(before);
  });

  test("when inserted sheet columns go and come back, what stands above them keeps its look", async () => {
    const workbook = titled();
    const opened = await open(workbook);
    const before = state(opened);
    await write(opened, rank(), segment());
    const first = state(opened);
    await write(opened, segment());
    await opened.port.undo();
    expect(state(opened)).toEqual(first);
    await opened.port.removeAll();
    expect(state(opened)).toEqual(before);
  });
});

/** A note right beside the table, so that sheet columns have to be inserted. */
function withNote(): Workbook {
  const workbook = customersBook();
  put(workbook, "Customers", [["Note"], ["call"]], [0, 3]);
  return workbook;
}

/** The table beneath a coloured title, with a note right beside it. */
function titled(): Workbook {
  const workbook = customersBook({ native: false });
  workbook.shift("Customers", { row: 0, column: 0, rows: 2, columns: 16_384 }, "down", "load");
  addTable(workbook, "Customers", { name: "Customers", area: { row: 2, column: 0, rows: 6, columns: 3 } });
  const fill = workbook.styleIndex({ ...workbook.styles[0]!, fill: "#1F4E78" });
  for (const column of [0, 1, 2]) workbook.setCell("Customers", 0, column, { value: column === 0 ? "Title" : null, style: fill }, "load");
  put(workbook, "Customers", [["Note"], ["call"]], [2, 3]);
  return workbook;
}

const besideFrom = ({ workbook }: Opened, letter: string) =>
  Object.fromEntries(Object.entries(cellsOf(workbook, "Customers")).filter(([at]) => at >= letter));

test("widths: a column of ours that moves up within its table takes its width along, and every sheet column has its own back in the end", async () => {
  const workbook = customersBook();
  [3, 4, 5].forEach((column, index) => workbook.sheet("Customers")!.columns.set(column, { width: 3 + index }));
  const opened = await open(workbook);
  const width = (column: number) => Math.round(workbook.sheet("Customers")!.columns.get(column)!.width!);
  const before = state(opened);
  await write(opened, note(), segment());
  await opened.port.write(planOf(await tableNamed(opened.port, "Customers"), [{ ...note(), width: 14 }], { method: "rfm" }));
  const both = state(opened);
  await write(opened, segment());
  expect([3, 4, 5].map(width)).toEqual([14, 14, 5]);
  await opened.port.undo();
  expect(state(opened)).toEqual(both);
  await write(opened, segment());
  await opened.port.removeAll();
  expect(state(opened)).toEqual(before);
});

describe("what cannot be moved and put back is told before anything is changed", () => {
  const ways: readonly (readonly [string, string, (workbook: Workbook) => void])[] = [
    [
      "merged cells that reach beyond the table's rows",
      "workbook.mergedInTheWay",
      (workbook) => void workbook.sheet("Customers")!.merges.push({ row: 4, column: 9, rows: 4, columns: 2 }),
    ],
    [
      "a pivot table",
      "workbook.pivotInTheWay",
      (workbook) => void workbook.sheet("Customers")!.pivots.push({ name: "Pivot", area: { row: 1, column: 9, rows: 3, columns: 2 } }),
    ],
    [
      "another table that reaches beyond the table's rows",
      "workbook.tableInTheWay",
      (workbook) => {
        put(workbook, "Customers", [["Head"], ["x"], ["y"]], [4, 10]);
        addTable(workbook, "Customers", { name: "Second", area: { row: 4, column: 10, rows: 3, columns: 1 } });
      },
    ],
  ];

  test.each(ways)("%s, in a run, undo and removal", async (_, code, place) => {
    const opened = await open(crowded());
    await write(opened, rank(), segment());
    place(opened.workbook);
    const before = snapshot(opened.workbook);
    const plan = planOf(await tableNamed(opened.port, "Customers"), [segment()]);
    expect((await opened.port.plan(plan)).obstacles.map((each) => each.code)).toEqual([code]);
    await expect(opened.port.write(plan)).rejects.toMatchObject({ code, facts: { sheet: "Customers" } });
    expect(snapshot(opened.workbook)).toEqual(before);
    await opened.port.write(planOf(await tableNamed(opened.port, "Customers"), [rank(), segment()], { method: "rfm" }));
    const second = state(opened);
    await opened.port.undo();
    await opened.port.write(planOf(await tableNamed(opened.port, "Customers"), [rank(), segment()], { method: "rfm" }));
    expect(state(opened)).toEqual(second);
    // All of ours stand at the right end: they go without moving anything.
    await opened.port.removeAll();
    expect(await opened.port.owned()).toMatchObject({ columns: 0 });
  });

  test("removal and undo of columns with the user's own behind them in the table, where merged cells stand in the way", async () => {
    const opened = await open(crowded());
    await write(opened, segment());
    await opened.excel.Excel.run(async (context) => {
      context.workbook.tables.getItem("Customers").resize("A1:E6");
      await context.sync();
    });
    opened.workbook.sheet("Customers")!.merges.push({ row: 4, column: 9, rows: 4, columns: 2 });
    const before = snapshot(opened.workbook);
    for (const what of ["removeAll", "undo"] as const) {
      await expect(opened.port[what]()).rejects.toMatchObject({ code: "workbook.mergedInTheWay" });
      expect(snapshot(opened.workbook)).toEqual(before);
    }
  });

  test("undo, where the user has written into the cells that a dropped column needs", async () => {
    const opened = await open(crowded());
    await write(opened, rank(), segment());
    await write(opened, segment());
    for (const column of [4, 5, 6, 7]) opened.workbook.setCell("Customers", 2, column, { value: "mine" }, "user");
    const before = snapshot(opened.workbook);
    await expect(opened.port.undo()).rejects.toMatchObject({ code: "workbook.noRoom", facts: { sheet: "Customers", address: "E1:E6" } });
    expect(snapshot(opened.workbook)).toEqual(before);
    opened.workbook.setCell("Customers", 2, 4, { value: null }, "user");
    await opened.port.undo();
    expect(cellsOf(opened.workbook, "Customers")).toMatchObject({ D1: "RANK", E1: "Segment", F3: "mine", G3: "mine", H3: "mine" });
  });
});

describe("a crash while a column leaves or enters a table in a crowded row is repaired to the cell", () => {
  const start = async (): Promise<Opened> => {
    const opened = await open(crowded());
    await write(opened, rank(), note(), segment());
    return opened;
  };
  const drop = async (opened: Opened) => {
    const plan = planOf(await tableNamed(opened.port, "Customers"), [segment()]);
    return () => opened.port.write(plan);
  };

  test("of a run: back to before", async () => {
    const whole = await start();
    const requests = await requestsOf(whole, await drop(whole));
    for (let after = 1; after < requests; after++) {
      const opened = await start();
      const before = snapshot(opened.workbook);
      const next = await interrupted(opened, after, await drop(opened));
      if (!(await next.port.owned()).unfinished) continue;
      await next.port.undo();
      expect({ after, ...(snapshot(opened.workbook) as object) }).toEqual({ after, ...(before as object) });
    }
    expect(requests).toBeGreaterThan(20);
  }, 60_000);

  test.each(["undo", "removeAll"] as const)(
    "of %s: on to the end",
    async (what) => {
      const begin = async (): Promise<Opened> => {
        const opened = await start();
        // A column of the user's behind ours, so that removal has to take ours from within.
        await (
          await drop(opened)
        )();
        await opened.excel.Excel.run(async (context) => {
          context.workbook.tables.getItem("Customers").resize("A1:E6");
          await context.sync();
        });
        return opened;
      };
      const whole = await begin();
      const requests = await requestsOf(whole, () => whole.port[what]());
      const done = state(whole);
      let found = 0;
      for (let after = 1; after < requests; after++) {
        const opened = await begin();
        const next = await interrupted(opened, after, () => opened.port[what]());
        if (!(await next.port.owned()).unfinished) continue;
        found += 1;
        await next.port[what]();
        expect({ after, ...(state(next) as object) }).toEqual({ after, ...(done as object) });
      }
      expect(found).toBeGreaterThan(5);
    },
    60_000,
  );
});
