import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { printMatrix } from "../../../src/faces/commandline/call/printMatrix";
import { main } from "../../../src/faces/commandline/main";

const folder = mkdtempSync(join(tmpdir(), "injection-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What spreadsheets compute when they open a text, as OWASP lists it under CSV injection. */
const formulas = ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", '=HYPERLINK("http://localhost","x")', "\t=1+1", "\r=1+1"];
const escapes = ["\u001b[31mred", "\u009b2Jgone", "bell\u0007", "back\b\b\b"];

async function clientele(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await main(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

function csv(names: readonly string[]): string {
  const path = join(folder, "list.csv");
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  writeFileSync(path, ["Customer,Revenue,Note", ...names.map((name, row) => `${quoted(name)},${100 - row},x`)].join("\n"));
  return path;
}

/** Signs that a terminal obeys, but for the end of a line and the tab. */
const steers = /(?![\n\t])\p{Cc}/u;

test("rows parted by tabs hold nothing that a spreadsheet would compute, and numbers stay numbers", () => {
  let printed = "";
  printMatrix(
    [formulas, [-1, 2.5, true, null, "plain"]],
    { json: false, language: "en" },
    { out: (text) => (printed += text), err: () => undefined },
  );
  const [first, second] = printed.split("\n");
  expect(first!.split("\t")).toHaveLength(formulas.length);
  for (const cell of first!.split("\t")) expect(cell).toMatch(/^'/);
  expect(second).toBe("-1\t2.5\ttrue\t\tplain");
});

test("JSON holds every name as it is", async () => {
  const names = [...formulas.slice(0, 6), ...escapes];
  const { out } = await clientele("run", "abc", csv(names), "--json");
  expect(out).not.toMatch(steers);
  const { customers } = JSON.parse(out) as { readonly customers: readonly { readonly name: string }[] };
  expect(customers.map(({ name }) => name)).toEqual(expect.arrayContaining(formulas.slice(0, 6)));
});

test("nothing that is printed steers the terminal: neither names and headers nor complaints about them", async () => {
  const path = csv(escapes);
  const said = [
    await clientele("run", "abc", path),
    await clientele("run", "abc", path, "--plan"),
    await clientele("run", "abc", path, "--json"),
    await clientele("run", "abc", path, "--map", "customers.customer=\u001b[2J"),
    await clientele("run", "\u001b[31mabc", path),
    await clientele("run", "abc", join(folder, "\u001b[31m.xlsx")),
    await clientele("follow-up", path),
  ];
  for (const { out, err } of said) {
    expect(out).not.toMatch(steers);
    expect(err).not.toMatch(steers);
  }
  expect(said[4]!.err).toContain("\\u001b[31mabc");
});

test("the workbook that is written from a csv holds such names as text, on every sheet", async () => {
  const out = join(folder, "out.xlsx");
  const { code } = await clientele("run", "abc", csv(formulas.slice(0, 6)), "--out", out);
  expect(code).toBe(0);
  const workbook = openWorkbook(readFileSync(out), "out.xlsx");
  const found = workbook.sheets.flatMap(({ cells }) => {
    const texts: (readonly [unknown, string | undefined])[] = [];
    cells.forEach(cells.used(true)!, ({ value, formula }) => {
      if (typeof value === "string" && formulas.includes(value)) texts.push([value, formula]);
    });
    return texts;
  });
  expect(found.length).toBeGreaterThanOrEqual(6);
  expect(found.filter(([, formula]) => formula !== undefined)).toEqual([]);
});
