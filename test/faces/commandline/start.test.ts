import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/package/saveWorkbook";
import { main } from "../../../src/faces/commandline/main";

const folder = mkdtempSync(join(tmpdir(), "clientele-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

async function clientele(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await main(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

interface Json {
  readonly customers: readonly { readonly name: string; readonly class: string; readonly columns: Readonly<Record<string, unknown>> }[];
}

/** Fills cells of a sheet as a person would, into the empty table. */
function fill(path: string, sheet: string, cells: readonly (readonly [column: number, value: string | number])[]): void {
  const bytes = readFileSync(path);
  const workbook = openWorkbook(bytes, "file.xlsx");
  const { id, tables } = workbook.sheet(sheet)!;
  const { row, column } = tables[0]!.area;
  for (const [at, value] of cells) workbook.setCell(id, row + 1, column + at, { value }, "user");
  writeFileSync(path, saveWorkbook(workbook, bytes));
}

describe("clientele start", () => {
  test.each([
    ["en", ["Customers", "Contacts"], ["Explicit", "Inbound", "Visit"]],
    ["zh-TW", ["客戶", "聯絡紀錄"], ["明確", "來電來訊", "拜訪"]],
    ["zh-CN", ["客户", "联系记录"], ["明确", "来电来讯", "拜访"]],
  ])(
    "writes two sheets that the methods understand, and a contact brings the next one up to date (%s)",
    async (language, sheets, words) => {
      const [list, log] = sheets as [string, string];
      const [need, direction, kind] = words as [string, string, string];
      const path = at(`start-${language}.xlsx`);
      const { code, out, err } = await clientele("start", "--out", path, "--lang", language);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toContain(list);
      const workbook = openWorkbook(readFileSync(path), "start.xlsx");
      expect(workbook.sheets.map(({ name }) => name)).toEqual([list, log]);
      expect(workbook.sheet(list)!.validations.length).toBeGreaterThan(0);

      fill(path, list, [
        [0, "Ann"],
        [6, need],
        [9, 46_030],
      ]);
      const first = await customersOf(path);
      expect(first).toEqual([{ name: "Ann", class: "thin", grade: "A", next: "2026-01-04" }]);

      fill(path, log, [
        [0, "Ann"],
        [1, 46_026],
        [2, direction],
        [3, kind],
      ]);
      expect(await customersOf(path)).toEqual([{ name: "Ann", class: "thin", grade: "A", next: "2026-01-05" }]);
    },
  );

  test("adds the sheets to a copy of a workbook, whose own sheets stay in front", async () => {
    writeFileSync(at("own.csv"), "a,b\n1,2\n");
    const { code } = await clientele("start", at("own.csv"), "--out", at("own.xlsx"));
    expect(code).toBe(0);
    const names = openWorkbook(readFileSync(at("own.xlsx")), "own.xlsx").sheets.map(({ name }) => name);
    expect(names).toEqual(["own", "Customers", "Contacts"]);
  });

  test("says what is missing", async () => {
    expect(await clientele("start")).toMatchObject({ code: 2, err: "--out with the file to write is missing.\n" });
    expect((await clientele("start", "a.xlsx", "b", "--out", at("c.xlsx"))).code).toBe(2);
  });
});

/** As of 4 January 2026, serial 46,026. */
async function customersOf(path: string) {
  const { out, err } = await clientele("run", "customer-file", path, "--as-of", "2026-01-04", "--json");
  expect(err).toBe("");
  return (JSON.parse(out) as Json).customers.map(({ name, class: id, columns }) => ({
    name,
    class: id,
    grade: columns["grade"],
    next: columns["nextContact"],
  }));
}
