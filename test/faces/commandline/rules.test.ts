import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
  readonly customers: readonly { readonly name: string; readonly label: string; readonly why: string }[];
}

async function labels(...args: string[]): Promise<readonly (readonly string[])[]> {
  const { code, out, err } = await clientele("run", ...args, "--json");
  expect([code, err]).toEqual([0, ""]);
  return (JSON.parse(out) as Json).customers.map(({ name, label }) => [name, label]);
}

const people = [
  "Customer,Expected close",
  "past,2026-01-01",
  "day7,2026-02-07",
  "day8,2026-02-08",
  "later,2026-04-30",
  "late,2026-05-01",
].join("\n");

describe("clientele rules", () => {
  beforeAll(() => writeFileSync(at("people.csv"), people));

  test.each([
    ["en", "Rules Urgency"],
    ["zh-TW", "規則：緊急程度"],
    ["zh-CN", "规则：紧急程度"],
  ])("copies a method's rules to a sheet, and running that sheet gives the same classes (%s)", async (language, sheet) => {
    const copy = at(`copy-${language}.xlsx`);
    const { code, out, err } = await clientele("rules", "urgency", at("people.csv"), "--out", copy, "--lang", language);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(sheet);
    const given = ["--as-of", "2026-01-31", "--lang", language];
    expect(await labels("rules", copy, ...given)).toEqual(await labels("urgency", at("people.csv"), ...given));
  });

  test("keeps the sheet of rules when results are written twice beside the table", async () => {
    await clientele("rules", "urgency", at("people.csv"), "--out", at("a.xlsx"));
    const given = ["--as-of", "2026-01-31"];
    const first = await clientele("run", "rules", at("a.xlsx"), "--out", at("b.xlsx"), ...given);
    expect([first.code, first.err]).toEqual([0, ""]);
    expect(await labels("rules", at("b.xlsx"), "--out", at("c.xlsx"), ...given)).toEqual(await labels("rules", at("a.xlsx"), ...given));
    expect(await labels("rules", at("c.xlsx"), ...given)).toHaveLength(5);
  });

  test("goes by the sheet that --rules names where there are several", async () => {
    await clientele("rules", "urgency", at("people.csv"), "--out", at("one.xlsx"));
    await clientele("rules", "lifecycle", at("one.xlsx"), "--out", at("two.xlsx"));
    const given = ["--as-of", "2026-01-31"];
    const wanted = await labels("urgency", at("people.csv"), ...given);
    expect(await labels("rules", at("two.xlsx"), "--rules", "Rules Urgency", ...given)).toEqual(wanted);
  });

  test("says which methods have rules where one has none, and what is missing", async () => {
    expect((await clientele("rules", "rfm", at("people.csv"), "--out", at("x.xlsx"))).err).toMatch(
      /^“rfm” has no rules to copy\. .*urgency/,
    );
    expect((await clientele("rules", "urgency", at("people.csv"))).err).toBe("--out with the file to write is missing.\n");
    expect((await clientele("run", "rules", at("people.csv"))).err).toMatch(/^There are no rules to go by\./);
  });
});
