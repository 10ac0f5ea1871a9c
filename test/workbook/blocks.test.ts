import type { Workbook } from "../../src/embedded/model/Workbook";
import { beforeRequest } from "./support/beforeRequest";
import { bookOf } from "./support/bookOf";
import { open, tableNamed } from "./support/open";
import { planOf, summarySheet } from "./support/plans";
import { rowsOf } from "./support/rowsOf";
import { snapshot } from "./support/snapshot";

const rows = 12_000;
const long = (row: number) => `${row} 客戶 ${"x".repeat(400)}`;
const book = (): Workbook => bookOf([["Customer", "Sum"], ...Array.from({ length: rows }, (_, row) => [`C${row}`, row])]);
const note = { id: "note", header: "Note", width: 20, values: Array.from({ length: rows }, (_, row) => long(row)) };

test.each([
  [5 * 1024 * 1024, 0],
  [1_500_000, 1],
  [400_000, 1],
])(
  "where Excel takes no more than %d bytes at once, 5 MB of results go through, in blocks that fit",
  async (limit, leastRefused) => {
    const { port, workbook, excel } = await open(book());
    const plan = planOf(await tableNamed(port, "Customers"), [note], { sheets: [summarySheet()] });
    const before = snapshot(workbook);
    excel.faults.payloadLimit = limit;
    let refused = 0;
    const { xdm } = excel.host;
    const receive = xdm.receive.bind(xdm);
    xdm.receive = (message: string) => {
      if (message.length > limit) refused += 1;
      receive(message);
    };
    const watched = beforeRequest(excel, () => undefined);
    await port.write(plan);
    watched.stop();
    expect(refused).toBeGreaterThanOrEqual(leastRefused);
    expect(refused).toBeLessThan(8);
    expect(rowsOf(workbook, "Customers", [1, 2, rows, 1]).map(([text]) => text)).toEqual(note.values);
    await port.undo();
    expect(snapshot(workbook)).toEqual(before);
  },
  120_000,
);

test("undo after the user deleted sheets before ours builds what was replaced at the end", async () => {
  const workbook = bookOf([["Customer", "Sum"], ["Ann", 1], ["Bob", 2]]); // prettier-ignore
  for (const name of ["One", "Two", "Three"]) workbook.addSheet(name, "load");
  const { port } = await open(workbook);
  await port.write({ method: "abc", sheets: [summarySheet()] });
  await port.write({ method: "abc", sheets: [] });
  for (const name of ["One", "Two", "Three"]) workbook.deleteSheet(workbook.sheet(name)!.id, "user");
  await port.undo();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Customers", "ABC summary"]);
});
