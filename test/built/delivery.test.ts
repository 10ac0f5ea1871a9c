import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";

const root = join(__dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const page = read("docs/delivery.md");

/** The blocks of the page in a language. */
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([^\`]*)\`\`\``, "g"))].map(([, text]) => text!.trim());
/** Header and value as the examples send them. */
const nginx = () =>
  [...blocks("nginx")[0]!.matchAll(/add_header (\S+) "?([^";]+?)"? always;/g)].map(([, name, value]) => `${name!}: ${value!}`);
const iis = () => [...blocks("xml")[0]!.matchAll(/<add name="([^"]+)" value="([^"]+)"/g)].map(([, name, value]) => `${name!}: ${value!}`);

const policyOf = (path: string) => /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(read(path))?.[1];

test("the policies that docs/delivery.md names are those in the built pages", () => {
  const [office, local] = blocks("csp");
  expect(policyOf("dist/taskpane.html")).toBe(office);
  expect(policyOf("dist/demo/pane/taskpane.html")).toBe(local);
  expect(policyOf("dist/demo/index.html")).toBe(local);
});

test("the examples for nginx and IIS send the same headers, each of them in the page's table", () => {
  expect(iis().sort()).toEqual(nginx().sort());
  expect(nginx().length).toBeGreaterThan(4);
  const table = page.slice(page.indexOf("### Response headers"), page.indexOf("### nginx"));
  for (const header of nginx()) expect(table).toContain(`\`${header}\``);
  expect([...nginx(), ...iis()].filter((header) => /^X-Frame-Options|frame-ancestors/i.test(header))).toEqual([]);
});

test("the example for IIS is well-formed", () => {
  expect(() => new DOMParser().parseFromString(blocks("xml")[0]!, "text/xml")).not.toThrow();
});

test("nginx is told the type of every kind of file that is served", () => {
  const types = /types \{([^}]+)\}/
    .exec(blocks("nginx")[0]!)![1]!
    .split(";")
    .flatMap((line) => line.trim().split(/\s+/).slice(1));
  const served = readdirSync(join(root, "dist")).flatMap((name) =>
    /^(taskpane|functions|help)/.test(name) ? [/\.(\w+)$/.exec(name)?.[1] ?? ""] : [],
  );
  expect([...new Set(served)].filter((ending) => ending !== "" && !types.includes(ending))).toEqual([]);
});
