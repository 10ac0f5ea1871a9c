import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const page = readFileSync(join(root, "docs/store.md"), "utf8");
const row = (name: string) => new RegExp(`^\\| ${name} \\| (.+) \\|$`, "m").exec(page)![1]!.split(" | ");

/** Width and height of a PNG, from its header. */
function sizeOf(path: string): [number, number] {
  const bytes = readFileSync(join(root, "docs/pictures/store", path));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("names are those of the manifest, summaries have up to 100 characters (policy 100.1.2), keywords are three", () => {
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  const [english, ...chinese] = row("name");
  expect(manifest).toContain(`<DisplayName DefaultValue="${english!}">`);
  for (const name of chinese) expect(manifest).toContain(`Value="${name}"`);
  for (const summary of row("summary")) expect(summary.length).toBeLessThanOrEqual(100);
  for (const keywords of row("keywords")) expect(keywords.split(/[;；]/)).toHaveLength(3);
});

test.each(["English", "繁體中文", "简体中文"])("the description in %s has up to 4,000 characters", (title) => {
  const text = page.slice(page.indexOf(`### ${title}`) + 4).split(/^##/m)[0]!;
  expect(text).toMatch(/^> - /m);
  expect(text.length).toBeGreaterThan(300);
  expect(text.length).toBeLessThanOrEqual(4000);
});

test("the logo is 300 × 300, the screenshots are 1366 × 768 and at most a megabyte", () => {
  expect(sizeOf("logo-300.png")).toEqual([300, 300]);
  for (const language of ["en", "zh-TW", "zh-CN"]) {
    for (const name of ["1-columns", "2-summary", "3-preview"]) {
      expect([name, ...sizeOf(`${language}-${name}.png`)]).toEqual([name, 1366, 768]);
      expect(readFileSync(join(root, `docs/pictures/store/${language}-${name}.png`)).length).toBeLessThan(1_000_000);
    }
  }
});
