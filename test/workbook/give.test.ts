import { customersBook } from "./support/bookOf";
import { open } from "./support/open";
import { planOf, summarySheet } from "./support/plans";
import { tableNamed } from "./support/open";

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
