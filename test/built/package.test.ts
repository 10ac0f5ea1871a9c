import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";

const root = join(__dirname, "../..");
const baseUrl = "https://addins.example.com/clientele/";
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string };

let scratch: string;
let bytes: Uint8Array;
let files: Readonly<Record<string, Uint8Array>>;

function pack(...args: readonly string[]) {
  return spawnSync(process.execPath, [join(root, "scripts/package.mjs"), ...args], { encoding: "utf8" });
}

function packTo(name: string, env: NodeJS.ProcessEnv = {}): Uint8Array {
  const file = join(scratch, name);
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, "scripts/package.mjs"), "--env", `baseUrl=${baseUrl}`, "--env", "contact=help@example.com", "--out", file],
    { encoding: "utf8", env: { ...process.env, ...env } },
  );
  if (status !== 0) throw new Error(stderr);
  return new Uint8Array(readFileSync(file));
}

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "clientele-package-test-"));
  bytes = packTo("first.zip");
  const folder = `clientele-${version}/`;
  files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => {
      expect(name.startsWith(folder)).toBe(true);
      return [name.slice(folder.length), content];
    }),
  );
}, 300_000);

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const text = (name: string) => Buffer.from(files[name]!).toString("utf8");
const site = () => Object.keys(files).flatMap((name) => (name.startsWith("site/") ? [name.slice("site/".length)] : []));
/** The files that the manifest names below the address. */
const named = () => [...new Set([...text("manifest.xml").matchAll(/"(https:\/\/[^"#]+)/g)].map(([, url]) => url!))];

test("without an address, or with one that is not https, no package is made and the sentence says what to do", () => {
  for (const args of [[], ["--env", "baseUrl=http://addins.example.com/"], ["--env", "baseUrl=addins"]]) {
    const out = join(scratch, "none.zip");
    const { status, stderr } = pack(...args, "--out", out);
    expect({ status, made: existsSync(out) }).toEqual({ status: 1, made: false });
    expect(stderr).toContain("npm run package -- --env baseUrl=https://");
  }
});

test("every address in the manifest is a file of the site, and the manifest is not one of them", () => {
  const addresses = named();
  expect(addresses.length).toBeGreaterThan(12);
  expect(addresses.filter((url) => !url.startsWith(baseUrl))).toEqual([]);
  expect(addresses.map((url) => url.slice(baseUrl.length)).filter((path) => !site().includes(path))).toEqual([]);
  expect(site()).not.toContain("manifest.xml");
});

test("every file of the site is named by the manifest, by a page or by a script; the largest icon is for the store", () => {
  const readers = site().filter((name) => /\.(html|js)$/.test(name));
  const told = [text("manifest.xml"), ...readers.map((name) => text(`site/${name}`))].join("\n");
  const isTold = (name: string) => told.includes(name) || told.includes(`"${/^taskpane\.(\w+)\.js$/.exec(name)?.[1] ?? name}"`);
  const parts = new Set([...told.matchAll(/\b(\d+):"(\w+)"/g)].map(([, , part]) => `taskpane.${part!}.js`));
  expect(site().filter((name) => !isTold(name) && !parts.has(name) && !/\.LICENSE\.txt$|icon-128\.png$/.test(name))).toEqual([]);
});

test("holds no source map, no sample, no test and no path of the machine that made it", () => {
  expect(Object.keys(files).filter((name) => /\.map$|\.xlsx$|\.csv$|\.tsx?$/.test(name))).toEqual([]);
  for (const name of Object.keys(files).filter((each) => /\.(html|js|json|xml|md)$/.test(each))) {
    expect({ name, map: text(name).search(/^\/\/[#@] sourceMappingURL=/m) >= 0 }).toEqual({ name, map: false });
    expect({ name, path: text(name).includes(root) || text(name).includes("localhost:3000") }).toEqual({ name, path: false });
  }
});

test("the pages of help and privacy tell whom to ask where that is given, and every function leads to the help", () => {
  for (const page of ["help.html", "privacy.html"]) {
    expect(text(`site/${page}`).split('<a href="mailto:help@example.com">help@example.com</a>')).toHaveLength(4);
    expect(text(`site/${page}`)).not.toContain("<!--");
  }
  const { functions } = JSON.parse(text("site/functions.zh-TW.json")) as { readonly functions: readonly { readonly helpUrl: string }[] };
  const links = [...new Set(functions.map(({ helpUrl }) => helpUrl))];
  expect(links).toEqual([`${baseUrl}help/zh-TW.html#formulas`]);
  expect(text("site/help/zh-TW.html")).toContain('id="formulas"');
});

test("brings the licence of every package that it carries, and the guide for its own address", () => {
  const licences = text("THIRD-PARTY.txt");
  const list = [...licences.matchAll(/^ {2}(\S+) (\S+) \((.+)\)$/gm)].map(([, name]) => name!);
  expect(list).toEqual(expect.arrayContaining(["react", "react-dom", "office-ui-fabric-react", "@stdlib/math-base-special-gammaln"]));
  expect(list.filter((name) => /univerjs|office-js|webpack$|typescript/.test(name))).toEqual([]);
  // Named in the list and once more above its text.
  for (const name of list) expect(licences.split(`${name} `).length).toBeGreaterThan(2);
  expect(licences).toMatch(/Apache License\s+Version 2\.0/);
  expect(text("LICENSE")).toMatch(/^MIT License/);
  expect(text("INSTALL.md")).toContain(`${baseUrl}taskpane.html`);
});

test("is the same to the byte when it is made again, in another time zone too", () => {
  const second = packTo("second.zip", { TZ: "Asia/Taipei" });
  expect(Buffer.compare(Buffer.from(second), Buffer.from(bytes))).toBe(0);
}, 300_000);
