import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/package/saveWorkbook";
import { main } from "../../../src/faces/commandline/main";
import { bookOf } from "../../workbook/support/bookOf";

const folder = mkdtempSync(join(tmpdir(), "review-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

interface Json {
  periods: string[];
  movement: { from: string; to: string; customers: number; value: number }[];
  customers: { name: string; class: string; columns: Record<string, unknown> }[];
}

async function clientele(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await main(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

/** The sheet of totals of a month, over what the file holds already. */
function totals(name: string, amounts: readonly (readonly [string, number])[], from?: string): string {
  const bytes = from === undefined ? undefined : new Uint8Array(readFileSync(at(from)));
  const workbook = bytes ? openWorkbook(bytes, "totals.xlsx") : bookOf([["Customer", "Revenue"]]);
  amounts.forEach((row, down) => row.forEach((value, across) => workbook.setCell("Customers", down + 1, across, { value }, "user")));
  writeFileSync(at(name), saveWorkbook(workbook, bytes));
  return at(name);
}

const september = [["Ann", 500], ["Bob", 80], ["Cid", 300]] as const; // prettier-ignore
const october = [["Ann", 50], ["Bob", 700], ["Cid", 300]] as const; // prettier-ignore

test("totals of two months, file by file: what the first run left in the file is compared by the second, and written on", async () => {
  const first = await clientele(
    "run",
    "abc-review",
    totals("september.xlsx", september),
    "--as-of",
    "2026-09-30",
    "--out",
    at("kept.xlsx"),
  );
  expect([first.code, first.err]).toEqual([0, ""]);
  expect(first.out).toMatch(/history on Clientele history/);
  const file = totals("october.xlsx", october, "kept.xlsx");
  const { code, out, err } = await clientele("run", "abc-review", file, "--as-of", "2026-10-31", "--out", at("both.xlsx"), "--json");
  expect([code, err]).toEqual([0, ""]);
  const { periods, movement, customers } = JSON.parse(out) as Json;
  expect(periods).toEqual(["2026-09", "2026-10"]);
  expect(movement.reduce((sum, { customers: heads }) => sum + heads, 0)).toBe(3);
  expect(customers.find(({ name }) => name === "Ann")?.columns.path).toBe("AC");
  const rows = openWorkbook(readFileSync(at("both.xlsx")), "both.xlsx").sheet("Clientele history")!.tables[0]!.area.rows;
  expect(rows).toBe(1 + 6);
});
