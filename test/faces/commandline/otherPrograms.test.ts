import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/package/saveWorkbook";
import { main } from "../../../src/faces/commandline/main";

const root = join(__dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "clientele-files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface PartRow {
  name: string;
  state: "identical" | "changed" | "added" | "left out" | "lost";
  kept?: number;
  total?: number;
}

const fixture = (name: string): string => join(root, "test/fixtures/files", name);
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

/** Runs a method over a file by the command line and compares the copy that it wrote with the original. */
async function classified(method: string, name: string): Promise<{ rows: PartRow[]; out: string }> {
  const out = join(folder, `${method}-${name}`);
  const said: string[] = [];
  const code = await main(["run", method, fixture(name), "--as-of", "2026-01-31", "--out", out], {
    out: () => undefined,
    err: (text) => said.push(text),
  });
  expect([code, said.join("")]).toEqual([0, ""]);
  const table = execFileSync(process.execPath, [join(root, "scripts/compareParts.mjs"), fixture(name), out, "--json"], {
    encoding: "utf8",
  });
  return { rows: JSON.parse(table) as PartRow[], out };
}

const inState = (rows: readonly PartRow[], state: PartRow["state"]): string[] =>
  rows.filter((row) => row.state === state).map(({ name }) => name);
const partOf = (file: string, name: string): string => new TextDecoder().decode(unzipSync(bytesOf(file))[name]);

/** Parts that hold the list of sheets, the styles and the list of parts: every run adds to them. */
const LISTS = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"];
const TABLE = [...LISTS, "xl/tables/table1.xml", "xl/worksheets/sheet1.xml"];

describe("a workbook of another program, classified on the command line", () => {
  test.each([
    ["abc", "openpyxl.xlsx", TABLE],
    // Five columns beside the table need room: what stood there moves, with its notes and drawings.
    ["rfm", "openpyxl.xlsx", [...TABLE, "xl/comments/comment1.xml", "xl/drawings/commentsDrawing1.vml", "xl/drawings/drawing1.xml"]],
    ["abc", "libreoffice.xlsx", TABLE],
    ["rfm", "libreoffice.xlsx", [...TABLE, "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/drawings/drawing1.xml"]],
    ["abc", "excelize.xlsx", LISTS],
    ["rfm", "excelize.xlsx", LISTS],
    ["abc", "rich.xlsm", TABLE],
    ["rfm", "rich.xlsm", TABLE],
  ])(
    "%s of %s changes what it must, adds its own, and loses nothing",
    async (method, name, expected) => {
      const { rows } = await classified(method, name);
      expect(inState(rows, "changed").sort()).toEqual([...expected].sort());
      expect(inState(rows, "lost")).toEqual([]);
      for (const { name: part, kept, total } of rows.filter(({ name: one }) => LISTS.includes(one)))
        expect([part, (total ?? 0) - (kept ?? 0)]).toEqual([part, part === "xl/styles.xml" ? expect.any(Number) : 0]);
    },
    60_000,
  );

  test("what stood right of the table is still together, six columns further", async () => {
    const { out } = await classified("rfm", "openpyxl.xlsx");
    const sheet = partOf(out, "xl/worksheets/sheet1.xml");
    expect(partOf(out, "xl/comments/comment1.xml")).toMatch(/<comment ref="A2"[\s\S]*<comment ref="N2"/);
    expect(partOf(out, "xl/drawings/commentsDrawing1.vml")).toMatch(/<ns2:Column>0<[\s\S]*<ns2:Column>13</);
    expect(sheet).toMatch(/<hyperlink [^>]*ref="N3"/);
    expect(sheet).toMatch(/sqref="O2:O61"[^>]*><formula1>"open,done"/);
    expect(sheet).toContain('<formula>$O2="open"</formula>');
    expect(sheet).toMatch(/<brk id="12"/);
    expect(partOf(out, "xl/workbook.xml")).toContain("$A$1:$O$61</definedName>");
    expect(partOf(out, "xl/charts/chart1.xml")).toContain("$F$2:$F$13");
    const { cells } = openWorkbook(bytesOf(out), "a.xlsx").sheets[0]!;
    expect([cells.get(0, 13)?.value, cells.get(1, 13)?.value, cells.get(3, 13)?.formula]).toEqual([
      "Remarks",
      "call in May",
      "=SUM(F2:F61)",
    ]);
  }, 60_000);

  test.each(["openpyxl.xlsx", "libreoffice.xlsx", "excelize.xlsx", "rich.xlsm"])(
    "%s opened and saved is the same file, byte for byte",
    (name) => {
      const bytes = bytesOf(fixture(name));
      expect(Buffer.from(saveWorkbook(openWorkbook(bytes, name), bytes)).equals(Buffer.from(bytes))).toBe(true);
    },
  );

  test.each(["openpyxl.xlsx", "libreoffice.xlsx", "excelize.xlsx", "rich.xlsm"])(
    "%s with rows and columns inserted and taken out again has every part as it was",
    (name) => {
      const bytes = bytesOf(fixture(name));
      const workbook = openWorkbook(bytes, name);
      for (const { id } of workbook.sheets) {
        const [rows, columns] = [
          { row: 1, column: 0, rows: 3, columns: 16_384 },
          { row: 0, column: 0, rows: 1_048_576, columns: 2 },
        ];
        workbook.shift(id, rows, "down", "user");
        workbook.shift(id, columns, "right", "user");
        workbook.shift(id, columns, "left", "user");
        workbook.shift(id, rows, "up", "user");
      }
      const [before, after] = [unzipSync(bytes), unzipSync(saveWorkbook(workbook, bytes))];
      expect(Object.keys(after)).toEqual(Object.keys(before));
      for (const part of Object.keys(before))
        expect([part, Buffer.from(after[part]!).toString("latin1")]).toEqual([part, Buffer.from(before[part]!).toString("latin1")]);
    },
  );
});
