import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { MethodId } from "../../src/methods/methods";
import { cardWords } from "../../src/words/cardWords";
import { wordsOf } from "../../src/words/wordsOf";

const root = join(__dirname, "../..");
const dist = join(root, "dist");
const text = (...path: string[]) => readFileSync(join(dist, ...path), "utf8");

interface FunctionsFile {
  readonly functions: readonly { readonly id: string; readonly name: string; readonly description: string }[];
}
const functionsOf = (file: string) => (JSON.parse(text(file)) as FunctionsFile).functions;

/** What the pane loads once it stands: the methods with all their words, the pages of a run, the lists that open, and all that writes. */
const laterParts = ["methods", "steps", "running", "pickers", "writing"].map((part) => `taskpane.${part}.js`);

/** What is loaded when it is asked for. */
const askedParts = ["card", "contacts", "help", "sample"].map((part) => `taskpane.${part}.js`);

/** What only the worker loads, beside the methods: the pane takes the second of them where no worker can be had. */
const workerParts = ["taskpane.thread.js", "taskpane.computing.js"];

const digest = (file: string): string => createHash("sha256").update(text(file)).digest("hex");

describe("the built add-in", () => {
  test("has every file that its manifest names", () => {
    const named = [...text("manifest.xml").matchAll(/https:\/\/localhost:3000\/([^"#]+)/g)].map(([, path]) => path!);
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((path) => !existsSync(join(dist, path)))).toEqual([]);
  });

  test("loads Office.js from Microsoft's address, as the store asks, and nothing else from outside", () => {
    const scripts = [...text("taskpane.html").matchAll(/src="?([^">\s]+)/g)].map(([, source]) => source!);
    expect(scripts[0]).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(scripts.slice(1).filter((source) => /^https?:|^\/\//.test(source))).toEqual([]);
  });

  test("has no script inside its pages", () => {
    const help = ["help.html", ...readdirSync(join(dist, "help")).map((file) => `help/${file}`)];
    for (const page of ["taskpane.html", "demo/index.html", "demo/pane/taskpane.html", ...help]) {
      const inline = [...text(page).matchAll(/<script([^>]*)>([^<]*)</g)].filter(([, , body]) => body!.trim() !== "");
      const hidden = [...text(page).matchAll(/<[^>]*\s(on[a-z]+\s*=|(href|src)\s*=\s*["']?javascript:)/gi)];
      expect({ page, inline, hidden }).toEqual({ page, inline: [], hidden: [] });
    }
  });

  test("computes no text as a program", () => {
    const scripts = readdirSync(dist).filter((file) => /^taskpane.*\.js$/.test(file));
    expect(scripts.length).toBeGreaterThan(5);
    expect(scripts.filter((file) => /\beval\(|\bFunction\(\s*["'`]|\bset(Timeout|Interval)\(\s*["'`]/.test(text(file)))).toEqual([]);
  });

  test("does not load its functions apart: they run on the pane's page, so that no bundle of theirs is held to a size", () => {
    const manifest = text("manifest.xml");
    const addressOf = (id: string) => new RegExp(`id="${id}" DefaultValue="[^"]*/([^"/]+)"`).exec(manifest)?.[1];
    const [, runtime] = /<Runtime resid="([^"]+)" lifetime="long"/.exec(manifest)!;
    const [, page] = /<Page>\s*<SourceLocation resid="([^"]+)"/.exec(manifest)!;
    const [, script] = /<Script>\s*<SourceLocation resid="([^"]+)"/.exec(manifest)!;
    expect([addressOf(runtime!), addressOf(page!), addressOf(script!)]).toEqual(["taskpane.html", "taskpane.html", "taskpane.js"]);
    expect(text("taskpane.html")).toContain('src="taskpane.js?');
    expect(readdirSync(dist).filter((file) => /^functions.*\.js$/.test(file))).toEqual([]);
  });

  test("is the same bundle beside the embedded workbook as in Excel", () => {
    for (const file of ["taskpane.js", ...laterParts, ...askedParts, ...workerParts])
      expect(digest(`demo/pane/${file}`)).toBe(digest(file));
  });

  test("does not carry the grid of the embedded workbook", () => {
    expect(text("taskpane.js")).not.toMatch(/univerjs/);
  });

  test("stays under 200 KB over the wire until it stands, and under 365 KB for all that it loads later", () => {
    expect(gzipSync(text("taskpane.js")).length).toBeLessThan(200_000);
    expect(laterParts.reduce((sum, file) => sum + gzipSync(text(file)).length, 0)).toBeLessThan(365_000);
    for (const file of askedParts) expect(gzipSync(text(file)).length).toBeLessThan(20_000);
  });

  test("has a worker with less than 30 KB of its own, which takes the methods from the part that the pane has", () => {
    expect(workerParts.reduce((sum, file) => sum + gzipSync(text(file)).length, 0)).toBeLessThan(30_000);
  });

  test("knows every method by its card at once, and loads its advice and computing once", () => {
    for (const id of Object.keys(cardWords) as MethodId[]) {
      expect(text("taskpane.js")).toContain(id);
      for (const { advice } of Object.values(wordsOf(id).classes)) {
        if (/^[\w ,.]+$/.test(advice.en)) expect(text("taskpane.js")).not.toContain(advice.en);
      }
    }
    const holding = ["taskpane.js", ...laterParts, ...workerParts].filter((file) =>
      text(file).includes(wordsOf("rfm").classes.champions!.advice.en),
    );
    expect(holding).toEqual(["taskpane.methods.js"]);
  });

  test("describes the same functions in three languages, by bare names that Excel accepts", () => {
    const english = functionsOf("functions.json");
    expect(english.length).toBeGreaterThanOrEqual(7);
    for (const { id, name } of english) {
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
      // Three letters and a number would be a cell: RFM5 is one.
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
    }
    for (const file of ["functions.zh-TW.json", "functions.zh-CN.json"]) {
      const chinese = functionsOf(file);
      expect(chinese.map(({ id }) => id)).toEqual(english.map(({ id }) => id));
      expect(chinese.filter(({ description }) => !/\p{Script=Han}/u.test(description))).toEqual([]);
    }
  });
});

describe("the embedded workbook's folder", () => {
  test("can be served from anywhere: no page names this machine or the root of a server", () => {
    for (const page of ["demo/index.html", "demo/pane/taskpane.html"]) {
      expect(text(page)).not.toMatch(/(src|href)="?\/|localhost/);
    }
  });

  test("holds the sample workbooks and Microsoft's client, unmodified", () => {
    const shipped = readdirSync(join(root, "samples")).filter((file) => file.endsWith(".xlsx"));
    expect(shipped.length).toBeGreaterThan(0);
    expect(readdirSync(join(dist, "demo/samples")).sort()).toEqual(shipped.sort());
    const original = join(root, "node_modules/@microsoft/office-js/dist");
    for (const file of ["office.js", "excel-web-16.00.js", "en-us/office_strings.js"]) {
      expect(readFileSync(join(dist, "demo/office", file)).equals(readFileSync(join(original, file)))).toBe(true);
    }
  });
});

describe("the command line", () => {
  test("runs through npx from the project's root, as the README says", () => {
    const said = execFileSync("npx", ["--no-install", "clientele", "list", "--json"], {
      cwd: root,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    expect(() => JSON.parse(said) as unknown).not.toThrow();
  });

  test("is one file, which asks for nothing but Node's own modules", () => {
    expect(statSync(join(dist, "clientele.js")).size).toBeGreaterThan(10_000);
    const asked = [...text("clientele.js").matchAll(/\brequire\("([\w@/:.-]+)"\)/g)].map(([, name]) => name!);
    expect(asked.filter((name) => !isBuiltin(name))).toEqual([]);
  });

  test("reads Microsoft's client library from the package, from any directory", () => {
    const run = ["run", "abc", join(root, "samples/online-retail.xlsx"), "--json"];
    const said = execFileSync(process.execPath, [join(root, "bin/clientele.js"), ...run], {
      cwd: tmpdir(),
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    });
    const result = JSON.parse(said) as { readonly customers: readonly unknown[] };
    expect(result.customers).toHaveLength(398);
  });
});
