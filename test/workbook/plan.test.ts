import type { Workbook } from "../../src/embedded/model/Workbook";
import type { WritePlan } from "../../src/workbook/WorkbookPort";
import { languages } from "../../src/core/Language";
import { planNote } from "../../src/words/planNote";
import { bookOf, customersBook } from "./support/bookOf";
import { open, tableNamed, type Opened } from "./support/open";
import { classColumn, numberColumn, planOf, summarySheet } from "./support/plans";

const classes = ["A", "C", "B", "B", "A"];

async function opened(workbook: Workbook, name = "Customers") {
  const given = await open(workbook);
  const source = await tableNamed(given.port, name);
  const plan = planOf(source, [classColumn(classes), numberColumn("r", [1, 2, 3, 4, 5])], { sheets: [summarySheet()] });
  return { ...given, plan };
}

/** What is said of the plan, and what writing it then does. */
async function both({ port }: Opened, plan: WritePlan) {
  const { obstacles, remarks } = await port.plan(plan);
  const thrown = await port.write(plan).then(
    () => null,
    (error: unknown) => (error as { code: string }).code,
  );
  return {
    obstacles: obstacles.map(({ code }) => code),
    remarks: remarks.map(({ code }) => code),
    notes: [...obstacles, ...remarks],
    thrown,
  };
}

function expectSentences(notes: Awaited<ReturnType<typeof both>>["notes"]): void {
  for (const note of notes) for (const language of languages) expect(planNote(note, language)).toMatch(/^[^{}]{12,}$/);
}

const content = ({ sheets }: Workbook) =>
  JSON.stringify(sheets.map((sheet) => [sheet.name, [...Array(20).keys()].map((row) => sheet.cells.get(row, row % 8)), sheet.tables]));

describe("a plan", () => {
  test("tells column by column and sheet by sheet what is added, and is what is written then", async () => {
    const { port, workbook, plan } = await opened(customersBook());
    const before = content(workbook);
    const shown = await port.plan(plan);
    expect(content(workbook)).toBe(before);
    expect(shown).toEqual({
      columns: {
        sheet: "Customers",
        added: [
          { header: "Segment", address: "D1:D6" },
          { header: "R", address: "E1:E6" },
        ],
        replaced: [],
        removed: [],
        kept: ["Customer", "Sum", "City"],
      },
      sheets: [{ name: "ABC summary", what: "added" }],
      keptSheets: 0,
      obstacles: [],
      remarks: [],
    });
    const receipt = await port.write(plan);
    expect(receipt.columns!.headers).toEqual(shown.columns!.added.map(({ header }) => header));
    expect(receipt.columns!.address).toBe("D1:E6");
    expect(receipt.sheets.map(({ name }) => name)).toEqual(shown.sheets.map(({ name }) => name));
  });

  test("tells what of an earlier run is replaced, removed and left to the user", async () => {
    const { port, workbook, plan } = await opened(customersBook());
    await port.write(plan);
    workbook.setCell("ABC summary", 20, 1, { value: "my note" }, "user");
    const source = await tableNamed(port, "Customers");
    const { columns, sheets } = await port.plan(planOf(source, [classColumn(classes)], { sheets: [summarySheet()] }));
    expect(columns!.replaced).toEqual([{ header: "Segment", address: "D1:D6" }]);
    expect(columns!.removed).toEqual([{ header: "R", address: "E1:E6" }]);
    expect(sheets).toEqual([
      { name: "ABC summary (2)", what: "added" },
      { name: "ABC summary", what: "left" },
    ]);
  });
});

describe("what stands in the way is told before writing, by the code with which writing refuses", () => {
  test("a protected sheet and a protected workbook, both at once", async () => {
    const given = await opened(customersBook());
    given.workbook.sheet("Customers")!.protection.protected = true;
    await given.excel.Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const { obstacles, thrown, notes } = await both(given, given.plan);
    expect(obstacles).toEqual(["workbook.sheetProtected", "workbook.structureProtected"]);
    expect(thrown).toBe(obstacles[0]);
    expectSentences(notes);
  });

  test("merged cells across columns of ours", async () => {
    const given = await opened(customersBook({ native: false }));
    await given.port.write(given.plan);
    given.workbook.sheet("Customers")!.merges.push({ row: 2, column: 3, rows: 2, columns: 1 });
    const { obstacles, thrown, notes } = await both(given, given.plan);
    expect(obstacles).toEqual(["workbook.mergedInTheWay"]);
    expect(thrown).toBe("workbook.mergedInTheWay");
    expectSentences(notes);
  });

  test("merged cells beside the table that hold nothing: beside a range ours go further, beside a table the room is made", async () => {
    for (const native of [true, false]) {
      const given = await opened(customersBook({ native }));
      given.workbook.sheet("Customers")!.merges.push({ row: 1, column: 3, rows: 2, columns: 2 });
      const { obstacles, remarks, thrown } = await both(given, given.plan);
      expect([obstacles, remarks, thrown]).toEqual([[], [native ? "plan.inserted" : "plan.apart"], null]);
      expect(given.workbook.sheet("Customers")!.merges).toEqual([{ row: 1, column: native ? 5 : 3, rows: 2, columns: 2 }]);
    }
  });

  test("merged cells across the edge of a table: no sheet column can be put there, and they are named", async () => {
    const given = await opened(customersBook());
    given.workbook.setCell("Customers", 0, 4, { value: "mine" }, "user");
    given.workbook.setCell("Customers", 9, 1, { value: "Remarks" }, "user");
    given.workbook.sheet("Customers")!.merges.push({ row: 9, column: 1, rows: 1, columns: 4 });
    const { obstacles, thrown, notes } = await both(given, given.plan);
    expect([obstacles, thrown]).toEqual([["workbook.mergedInTheWay"], "workbook.mergedInTheWay"]);
    expect(notes[0]!.facts).toMatchObject({ sheet: "Customers", address: "B10:E10" });
    expectSentences(notes);
  });

  test("more merged cells than Excel tells", async () => {
    const given = await opened(customersBook());
    const { merges } = given.workbook.sheet("Customers")!;
    for (let row = 0; row < 600; row++) merges.push({ row: 40 + row, column: 0, rows: 1, columns: 2 });
    expect((await both(given, given.plan)).thrown).toBeNull();
    for (let row = 0; row < 600; row++) merges.push({ row: 0, column: 5 + 2 * row, rows: 1, columns: 2 });
    merges.push({ row: 1, column: 5, rows: 1, columns: 2 });
    const second = { ...given.plan, method: "rfm" };
    const { obstacles, thrown } = await both(given, second);
    expect([obstacles, thrown]).toEqual([[], null]);
  });

  test("a pivot table across columns of ours", async () => {
    const given = await opened(customersBook({ native: false }));
    await given.port.write(given.plan);
    given.workbook.sheet("Customers")!.pivots.push({ name: "Pivot", area: { row: 3, column: 4, rows: 2, columns: 2 } });
    const { obstacles, thrown, notes } = await both(given, given.plan);
    expect(obstacles).toEqual(["workbook.pivotInTheWay"]);
    expect(thrown).toBe("workbook.pivotInTheWay");
    expectSentences(notes);
  });

  test("a formula that spills into columns of ours", async () => {
    const given = await opened(customersBook({ native: false }));
    await given.port.write(given.plan);
    for (let row = 1; row < 6; row++) given.workbook.setCell("Customers", row, 4, { value: null }, "user");
    given.workbook.setCell("Customers", 1, 4, { value: 1, formula: "=SEQUENCE(3)", spill: { rows: 3, columns: 1 } }, "user");
    const { obstacles, thrown, notes } = await both(given, given.plan);
    expect(obstacles).toEqual(["workbook.spilledInTheWay"]);
    expect(thrown).toBe("workbook.spilledInTheWay");
    expectSentences(notes);
  });

  test("a sheet without a column left", async () => {
    const rows = [["Customer", "Sum"], ["Ann", 1], ["Bob", 2], ["Cid", 3], ["Dee", 4], ["Eve", 5]]; // prettier-ignore
    const given = await opened(bookOf(rows, { at: [0, 16_382] }));
    const { obstacles, thrown, notes } = await both(given, given.plan);
    expect(obstacles).toEqual(["workbook.noRoom"]);
    expect(thrown).toBe("workbook.noRoom");
    expectSentences(notes);
  });

  test("rows that were added since the table was read", async () => {
    const given = await opened(customersBook());
    const { columns } = given.plan;
    const short = { ...given.plan, columns: { ...columns!, columns: [classColumn(classes.slice(1))] } };
    const { obstacles, thrown } = await both(given, short);
    expect(obstacles).toEqual(["workbook.tableGrew"]);
    expect(thrown).toBe("workbook.tableGrew");
  });
});

describe("what is worth knowing is told and does not stop the run", () => {
  test("rows that a filter hides", async () => {
    const given = await opened(customersBook());
    given.workbook.sheet("Customers")!.rows.set(2, { hidden: true });
    const { obstacles, remarks, notes, thrown } = await both(given, given.plan);
    expect([obstacles, remarks, thrown]).toEqual([[], ["plan.hiddenRows"], null]);
    expectSentences(notes);
  });

  test("cells beside a plain range, and beside a table", async () => {
    const range = await opened(customersBook({ native: false }));
    range.workbook.setCell("Customers", 9, 3, { value: "mine" }, "user");
    range.workbook.setCell("Customers", 2, 4, { value: "mine" }, "user");
    const apart = await both(range, range.plan);
    expect(apart.remarks).toEqual(["plan.apart"]);
    const table = await opened(customersBook());
    table.workbook.setCell("Customers", 2, 4, { value: "mine" }, "user");
    const inserted = await both(table, table.plan);
    expect(inserted.remarks).toEqual(["plan.inserted"]);
    expectSentences([...apart.notes, ...inserted.notes]);
  });

  test("somebody else who edits the same workbook", async () => {
    const given = await opened(customersBook());
    await given.port.onChange(() => undefined);
    given.workbook.setCell("Customers", 1, 1, { value: 501 }, "remote");
    await new Promise((resolve) => setTimeout(resolve, 50));
    const { remarks, notes, thrown } = await both(given, given.plan);
    expect([remarks, thrown]).toEqual([["plan.shared"], null]);
    expect(notes[0]!.facts.sheet).toBe("Customers");
    expectSentences(notes);
  });
});
