import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/package/saveWorkbook";
import { parseArguments } from "../../../src/faces/commandline/arguments/parseArguments";
import { exitCodes, main } from "../../../src/faces/commandline/main";
import { day } from "../../support/classifyTable";
import { bookOf } from "../../workbook/support/bookOf";

const folder = mkdtempSync(join(tmpdir(), "follow-up-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

async function clientele(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await main(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

/** By revenue Ann and Bob are A (every 7 days) and Cid is C (every 90); Ann was last in touch 21 days before the list, Bob 2, Cid 100. */
function customersFile(): string {
  const rows = [
    ["Customer", "Revenue", "Last contact"],
    ["Ann", 500, day("2026-11-01")],
    ["Bob", 480, day("2026-11-20")],
    ["Cid", 20, day("2026-08-14")],
  ];
  writeFileSync(at("customers.xlsx"), saveWorkbook(bookOf(rows)));
  return at("customers.xlsx");
}

test("file by file: classify, list, note what was done, list again", async () => {
  expect((await clientele("run", "abc", customersFile(), "--out", at("classified.xlsx"))).code).toBe(0);
  const first = await clientele("follow-up", at("classified.xlsx"), "--as-of", "2026-11-22", "--out", at("list.xlsx"));
  expect([first.code, first.err]).toEqual([0, ""]);
  expect(first.out).toMatch(/2 customers are due: 0 urgent, 1 soon, 1 routine/);
  expect(first.out).toMatch(/2 Soon +Ann +Phone +2026-11-08 +14 +500 +ABC: A \(every 7 days\)/);
  expect(first.out).toMatch(/sheets Who to contact, Who to contact, basis/);
  const bytes = new Uint8Array(readFileSync(at("list.xlsx")));
  const workbook = openWorkbook(bytes, "list.xlsx");
  const { area } = workbook.sheet("Who to contact")!.tables[0]!;
  workbook.setCell("Who to contact", area.row + 1, area.column + area.columns - 1, { value: "likes the new range" }, "user");
  workbook.setCell("Who to contact", area.row + 1, area.column + area.columns - 4, { value: "Phoned" }, "user");
  writeFileSync(at("noted.xlsx"), saveWorkbook(workbook, bytes));
  const { code, out } = await clientele("follow-up", at("noted.xlsx"), "--as-of", "2026-11-23", "--out", at("again.xlsx"), "--json");
  expect(code).toBe(0);
  const { contacts } = JSON.parse(out) as { contacts: { name: string; state: string; due: string }[] };
  expect(contacts.map(({ name, state, due }) => [name, state, due])).toEqual([
    ["Cid", "routine", "2026-11-12"],
    ["Ann", "done", "2026-11-29"],
  ]);
  const again = openWorkbook(new Uint8Array(readFileSync(at("again.xlsx"))), "again.xlsx").sheet("Who to contact")!;
  const last = again.tables[0]!.area.row + 2;
  expect(again.cells.get(last, area.columns - 1)?.value).toBe("likes the new range");
  expect(again.cells.get(last, area.columns - 3)?.value).toBe(day("2026-11-22"));
});

test("a file in which nothing was run is refused, with what to do", async () => {
  const { code, err } = await clientele("follow-up", customersFile());
  expect(code).toBe(exitCodes.refused);
  expect(err).toMatch(/classify the customers first/);
});

test("the arguments are a workbook, a day, a language and a copy", () => {
  expect(parseArguments(["follow-up", "a.xlsx", "--as-of", "2026-11-22", "--lang", "zh-TW"])).toEqual({
    command: "follow-up",
    file: "a.xlsx",
    asOf: day("2026-11-22"),
    language: "zh-TW",
    json: false,
  });
  expect(() => parseArguments(["follow-up"])).toThrow();
  expect(() => parseArguments(["follow-up", "a.xlsx", "b.xlsx"])).toThrow();
  expect(() => parseArguments(["follow-up", "a.xlsx", "--set", "x=1"])).toThrow();
});
