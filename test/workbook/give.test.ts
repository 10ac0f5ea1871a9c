import { isDeepStrictEqual } from "node:util";
import { customersBook } from "./support/bookOf";
import { interrupted, requestsOf } from "./support/diesAt";
import { open, tableNamed, type Opened } from "./support/open";
import { classColumn, planOf, summarySheet } from "./support/plans";
import { snapshot } from "./support/snapshot";

const choices = [
  { area: { row: 3, column: 0, rows: 2, columns: 1 }, values: ["at least", "至多"] },
  { area: { row: 3, column: 1, rows: 2, columns: 1 }, from: { row: 3, column: 0, rows: 2, columns: 1 } },
] as const;

test("a sheet that is given away is the user's: not replaced, not taken back, not removed", async () => {
  const { port, workbook } = await open(customersBook());
  const names = () => workbook.sheets.map(({ name }) => name);
  const before = names();
  expect(await port.give(summarySheet())).toBe("ABC summary");
  expect(await port.give(summarySheet())).toBe("ABC summary (2)");
  expect(await port.owned()).toEqual({ columns: 0, sheets: [], history: [], methods: [] });
  expect(await port.canUndo()).toBe(false);
  const source = await tableNamed(port, "Customers");
  await port.write(planOf(source, [], { sheets: [summarySheet()] }));
  expect(names()).toContain("ABC summary (3)");
  await port.undo();
  await port.removeAll();
  expect(names()).toEqual([...before, "ABC summary", "ABC summary (2)"]);
});

test("its drop-downs offer words, or what stands in other cells, and let something else be typed", async () => {
  const { port, workbook } = await open(customersBook());
  await port.give(summarySheet({ choices }));
  const sheet = workbook.sheet("ABC summary")!;
  expect(sheet.validations.map(({ type, formula1, error }) => [type, formula1, error?.show])).toEqual([
    ["list", '="at least,至多"', false],
    ["list", "=$A$4:$A$5", false],
  ]);
});

describe("a crash while a sheet is given", () => {
  const start = async (): Promise<Opened> => {
    const opened = await open(customersBook());
    const source = await tableNamed(opened.port, "Customers");
    await opened.port.write(planOf(source, [classColumn(["A", "C", "B", "C", "A"])]));
    return opened;
  };

  /** After so many requests the sheet has been built; what says that it is unfinished still stands. */
  const late = 10;

  test("at any request is found when the pane opens; the workbook is put back, with the run before it that can be taken back", async () => {
    const whole = await start();
    const requests = await requestsOf(whole, () => whole.port.give(summarySheet({ choices })));
    const done = snapshot(whole.workbook);
    let found = 0;
    for (let after = 1; after < requests; after++) {
      const opened = await start();
      const before = snapshot(opened.workbook);
      const next = await interrupted(opened, after, () => opened.port.give(summarySheet({ choices })));
      const { unfinished } = await next.port.owned();
      if (unfinished) {
        found += 1;
        expect(unfinished).toEqual({ kind: "giving", method: "" });
        await expect(next.port.give(summarySheet())).rejects.toMatchObject({ code: "workbook.unfinished" });
        await next.port.undo();
      }
      const now = snapshot(opened.workbook);
      const wanted = !unfinished && isDeepStrictEqual(now, done) ? done : before;
      expect({ after, ...(now as object) }).toEqual({ after, ...(wanted as object) });
      if (wanted === before) await next.port.undo();
      else await next.port.removeAll();
      expect(await next.port.owned()).toMatchObject({ columns: 0, sheets: [] });
    }
    expect(found).toBeGreaterThan(3);
    expect(requests).toBeGreaterThan(late + 1);
  }, 60_000);

  test("can be left as it stands: the sheet is the user's, as far as it came", async () => {
    const opened = await start();
    const next = await interrupted(opened, late, () => opened.port.give(summarySheet()));
    expect((await next.port.owned()).unfinished?.kind).toBe("giving");
    await next.port.leave();
    expect(await next.port.owned()).toEqual({ columns: 1, sheets: [], history: [], methods: ["abc"] });
    await next.port.removeAll();
    expect(next.workbook.sheets.map(({ name }) => name)).toEqual(["Customers", "ABC summary"]);
    expect(next.workbook.names).toEqual([]);
  });

  test("what the user has written on the unfinished sheet meanwhile stays with him", async () => {
    const opened = await start();
    const next = await interrupted(opened, late, () => opened.port.give(summarySheet()));
    opened.workbook.setCell("ABC summary", 30, 5, { value: "mine" }, "user");
    await next.port.undo();
    expect(opened.workbook.sheet("ABC summary")!.cells.get(30, 5)!.value).toBe("mine");
    expect(await next.port.owned()).toEqual({ columns: 1, sheets: [], history: [], methods: ["abc"] });
  });
});
