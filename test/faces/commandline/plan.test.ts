import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../../src/faces/commandline/main";
import type { PlanShown } from "../../../src/workbook/PlanShown";

const folder = mkdtempSync(join(tmpdir(), "plan-"));
afterAll(() => rmSync(folder, { recursive: true }));
const sample = join(__dirname, "../../../samples/prospects-zh.xlsx");

async function clientele(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await main(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

test("run --plan tells the columns and sheets that would come, and writes nothing", async () => {
  const made = join(folder, "not.xlsx");
  const { code, out } = await clientele("run", "grade", sample, "--plan", "--out", made);
  expect(code).toBe(0);
  expect(out).toContain("Nothing stands in the way.");
  expect(out).toMatch(/New: Grade \(.+!?[A-Z]+\d+/);
  expect(out).toContain("New: A–E grade summary");
  expect(existsSync(made)).toBe(false);
});

test("run --plan --json gives the plan as data, and a second run's plan replaces what the first has written", async () => {
  const made = join(folder, "first.xlsx");
  await clientele("run", "grade", sample, "--out", made);
  const plan = JSON.parse((await clientele("run", "grade", made, "--plan", "--json")).out) as PlanShown;
  expect(plan.obstacles).toEqual([]);
  expect(plan.columns!.added).toEqual([]);
  expect(plan.columns!.replaced.map(({ header }) => header)).toContain("Grade");
  expect(plan.sheets.every(({ what }) => what === "replaced")).toBe(true);
});

test("run --plan speaks the user's language", async () => {
  expect((await clientele("run", "grade", sample, "--plan", "--lang", "zh-TW")).out).toContain("沒有任何阻礙。");
});
