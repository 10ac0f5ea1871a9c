import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/package/saveWorkbook";
import { main } from "../../../src/faces/commandline/main";
import { customersBook } from "../../workbook/support/bookOf";
import { interrupted } from "../../workbook/support/diesAt";
import { open, tableNamed } from "../../workbook/support/open";
import { classColumn, planOf, summarySheet } from "../../workbook/support/plans";

const folder = mkdtempSync(join(tmpdir(), "clientele-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a file in which a run was interrupted is mended before it is read: told on the side, and the copy holds nothing of it", async () => {
  const first = await open(customersBook());
  const plan = planOf(await tableNamed(first.port, "Customers"), [classColumn(["A", "B", "B", "C", "A"])], {
    sheets: [summarySheet({ name: "Half done" })],
  });
  const { workbook } = await interrupted(first, 24, () => first.port.write({ ...plan, method: "rfm" }));
  const [file, copy] = [join(folder, "customers.xlsx"), join(folder, "copy.xlsx")];
  writeFileSync(file, saveWorkbook(workbook));
  const bytes = readFileSync(file);
  let err = "";
  const code = await main(["run", "abc", file, "--map", "revenue=Sum", "--out", copy], {
    out: () => undefined,
    err: (text) => (err += text),
  });
  expect([code, err]).toEqual([0, `Writing results into ${file} had been interrupted: it was put back as it was before.\n`]);
  expect(readFileSync(file)).toEqual(bytes);
  const written = openWorkbook(readFileSync(copy), "copy.xlsx");
  const headers = written.sheet("Customers")!.tables[0]!.columns.map(({ name }) => name);
  expect(headers.slice(0, 3)).toEqual(["Customer", "Sum", "City"]);
  expect(headers).not.toContain("Segment");
  expect(written.sheet("Half done")).toBeUndefined();
});
