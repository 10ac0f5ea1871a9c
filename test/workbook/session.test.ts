import { isOwnChange } from "../../src/workbook/session/watchChanges";
import { dateOrder } from "../../src/workbook/session/readFacts";
import { customersBook } from "./support/bookOf";
import { open, tableNamed } from "./support/open";
import { classColumn, planOf, summarySheet } from "./support/plans";

const classes = ["A", "C", "B", "C", "A"];
const pause = () => new Promise((resolve) => setTimeout(resolve, 30));

test("the user's edits are told; our own writing and edits in our columns and sheets are not", async () => {
  const { port, workbook } = await open(customersBook());
  let told = 0;
  const stop = await port.onChange(() => (told += 1));
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)], { sheets: [summarySheet()] }));
  await pause();
  expect(told).toBe(0);
  workbook.setCell("Customers", 1, 3, { value: "B" }, "user");
  workbook.setCell("ABC summary", 20, 0, { value: "note" }, "user");
  await pause();
  expect(told).toBe(0);
  workbook.setCell("Customers", 1, 1, { value: 999 }, "user");
  await pause();
  expect(told).toBe(1);
  workbook.setCell("Customers", 2, 1, { value: 1 }, "remote");
  await pause();
  expect(told).toBe(2);
  await stop();
  workbook.setCell("Customers", 1, 1, { value: 5 }, "user");
  await pause();
  expect(told).toBe(2);
});

test("a change that reaches beyond our cells counts", () => {
  const own = [{ sheetId: "s", area: { row: 0, column: 3, rows: 6, columns: 1 } }];
  const change = (address: string) => isOwnChange({ triggerSource: "Unknown", worksheetId: "s", address }, own);
  expect([change("D2"), change("D1:D6"), change("C2:D2"), change("D7"), change("D2,A1")]).toEqual([true, true, false, false, false]);
  expect(isOwnChange({ triggerSource: "ThisLocalAddin", worksheetId: "x", address: "A1" }, [])).toBe(true);
});

test("a link from a report selects its cell, of several areas the first; a sheet that has gone is a refusal", async () => {
  const { port, workbook } = await open(customersBook());
  await port.write({ method: "abc", sheets: [summarySheet()] });
  await port.select("ABC summary", "B4");
  expect(workbook.sheet(workbook.activeSheet)!.name).toBe("ABC summary");
  expect(workbook.selection).toEqual({ row: 3, column: 1, rows: 1, columns: 1 });
  await port.select("Customers", "A1:A6,C1:C6");
  expect(workbook.sheet(workbook.activeSheet)!.name).toBe("Customers");
  expect(workbook.selection).toEqual({ row: 0, column: 0, rows: 6, columns: 1 });
  await expect(port.select("Gone", "A1")).rejects.toMatchObject({ code: "workbook.sheetGone", facts: { sheet: "Gone" } });
});

test.each([
  ["M/d/yyyy", "mdy"],
  ["dd.MM.yyyy", "dmy"],
  ["d/M/yyyy", "dmy"],
  ["yyyy/M/d", "ymd"],
  ["yy-mm-dd", "ymd"],
])("the order of a date like %s is %s", (pattern, order) => {
  expect(dateOrder(pattern)).toBe(order);
});
