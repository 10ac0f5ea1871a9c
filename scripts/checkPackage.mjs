// Checks the package's own rules in an .xlsx, and, given schemas, every part against those of ECMA-376 (transitional) with xmllint.
// node scripts/checkPackage.mjs FILE [--schemas DIR]     (DIR holds sml.xsd, dml-chart.xsd, … and opc/; from ecma-international.org)
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { unzipSync } from "fflate";

const [file, , schemas] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write("usage: node scripts/checkPackage.mjs FILE [--schemas DIR]\n");
  process.exit(2);
}

/** Schema by the local name of a part's root. */
const SCHEMAS = {
  workbook: "sml.xsd",
  worksheet: "sml.xsd",
  styleSheet: "sml.xsd",
  table: "sml.xsd",
  sst: "sml.xsd",
  comments: "sml.xsd",
  metadata: "sml.xsd",
  calcChain: "sml.xsd",
  pivotTableDefinition: "sml.xsd",
  pivotCacheDefinition: "sml.xsd",
  chartSpace: "dml-chart.xsd",
  wsDr: "dml-spreadsheetDrawing.xsd",
  theme: "dml-main.xsd",
  Types: "opc/opc-contentTypes.xsd",
  Relationships: "opc/opc-relationships.xsd",
};

/** What the schemas do not know: extension lists and their namespaces, ignorable marks, and `xml:space`, which Excel itself writes. */
function plain(xml) {
  let text = xml.replace(/<(?:\w+:)?extLst[\s>][\s\S]*?<\/(?:\w+:)?extLst>/g, "").replace(/\sxml:space="preserve"/g, "");
  const foreign = (/\smc:Ignorable="([^"]*)"/.exec(text)?.[1] ?? "").split(/\s+/).filter(Boolean);
  text = text.replace(/\smc:Ignorable="[^"]*"/g, "").replace(/<mc:AlternateContent[\s\S]*?<\/mc:AlternateContent>/g, "");
  for (const prefix of foreign) text = text.replace(new RegExp(`\\s${prefix}:[\\w]+="[^"]*"`, "g"), "");
  return text;
}

function checkSchema(folder, name, xml) {
  const root = /<(?:\w+:)?(\w+)[\s>/]/.exec(xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ""))?.[1];
  const schema = SCHEMAS[root];
  if (schema === undefined) return [];
  const path = join(folder, "part.xml");
  writeFileSync(path, plain(xml));
  try {
    execFileSync("xmllint", ["--noout", "--huge", "--schema", join(schemas, schema), path], { stdio: ["ignore", "ignore", "pipe"] });
    return [];
  } catch (error) {
    const lines = String(error.stderr)
      .split("\n")
      .filter((line) => line.includes("error"));
    return lines.slice(0, 5).map((line) => `${name}: ${line.replace(path, "")}`);
  }
}

/** Every relationship leads to a part, every part has a content type, and no name is given twice. */
function checkPackage(parts, text) {
  const wrong = [];
  const types = text("[Content_Types].xml");
  const overrides = [...types.matchAll(/PartName="([^"]+)"/g)].map((match) => match[1].slice(1));
  const extensions = [...types.matchAll(/Extension="([^"]+)"/g)].map((match) => match[1].toLowerCase());
  for (const part of overrides) if (!(part in parts)) wrong.push(`content type of a part that is not there: ${part}`);
  for (const part of Object.keys(parts)) {
    if (part === "[Content_Types].xml") continue;
    if (!overrides.includes(part) && !extensions.includes(part.split(".").pop().toLowerCase())) wrong.push(`no content type: ${part}`);
    if (!part.endsWith(".rels")) continue;
    const home = posix.dirname(posix.dirname(part));
    for (const [element] of text(part).matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
      const target = /Target="([^"]*)"/.exec(element)?.[1] ?? "";
      if (/TargetMode="External"/.test(element)) continue;
      const place = target.startsWith("/") ? target.slice(1) : posix.normalize(posix.join(home, target)).replace(/^\.\//, "");
      if (!(place in parts)) wrong.push(`${part} leads to ${place}, which is not there`);
    }
  }
  return wrong;
}

const parts = unzipSync(new Uint8Array(readFileSync(file)));
const text = (name) => new TextDecoder().decode(parts[name]);
const folder = mkdtempSync(join(tmpdir(), "check-package-"));
const wrong = checkPackage(parts, text);
const held = schemas === undefined ? [] : Object.keys(parts);
for (const name of held) if (/\.(xml|rels)$/.test(name)) wrong.push(...checkSchema(folder, name, text(name)));
rmSync(folder, { recursive: true });
for (const line of wrong) process.stdout.write(`${line}\n`);
process.stdout.write(
  wrong.length === 0 ? `${file}: ${Object.keys(parts).length} parts, all in order\n` : `${file}: ${wrong.length} wrong\n`,
);
process.exit(wrong.length === 0 ? 0 : 1);
