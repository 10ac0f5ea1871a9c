/**
 * Makes the package that is handed on, dist/clientele-<version>.zip:
 *   npm run package -- --env baseUrl=https://addins.example.com/clientele/ [--env contact=help@example.com] [--out FILE]
 */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkManifest } from "./manifest/checkManifest.mjs";
import { builtSite } from "./package/builtSite.mjs";
import { installGuide } from "./package/installGuide.mjs";
import { licences } from "./package/licences.mjs";
import { zipOf } from "./package/zipOf.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Ends the program with a sentence. */
function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const valueOf = (name, pairs) => pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);

/** The address that the users' Excel will ask; a manifest without one can be installed, and then shows an empty pane. */
function addressFrom(pairs) {
  const given = valueOf("baseUrl", pairs);
  const example = "npm run package -- --env baseUrl=https://addins.example.com/clientele/";
  if (!given) refuse(`Say where the add-in will be served from: ${example}`);
  if (!URL.canParse(given) || new URL(given).protocol !== "https:")
    refuse(`Excel loads add-ins over https only, so ${given} will not do: ${example}`);
  const { origin, pathname } = new URL(given);
  return `${origin}${pathname.replace(/\/?$/, "/")}`;
}

function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name }) => join(parentPath, name));
}

/** What the server sends: all that was built but the manifest, which is for Excel and not for a server. */
function siteOf(folder) {
  const paths = filesIn(folder).map((file) => [file.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(file)]);
  return Object.fromEntries(paths.filter(([path]) => path !== "manifest.xml").map(([path, bytes]) => [`site/${path}`, bytes]));
}

async function make({ baseUrl, contact }, out) {
  const folder = mkdtempSync(join(tmpdir(), "clientele-package-"));
  try {
    const packages = await builtSite(folder, contact === undefined ? { baseUrl } : { baseUrl, contact });
    const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
    const problems = checkManifest(manifest);
    if (problems.length > 0) refuse(problems.join("\n"));
    const id = /<Id>(.+)<\/Id>/.exec(manifest)[1];
    const text = (content) => Buffer.from(content, "utf8");
    const files = {
      ...siteOf(folder),
      "manifest.xml": text(manifest),
      "INSTALL.md": text(installGuide({ version, baseUrl, id })),
      "THIRD-PARTY.txt": text(licences(packages)),
      LICENSE: readFileSync(join(root, "LICENSE")),
    };
    const inFolder = Object.entries(files).map(([name, bytes]) => [`clientele-${version}/${name}`, new Uint8Array(bytes)]);
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, zipOf(Object.fromEntries(inFolder)));
    process.stdout.write(`${out}: ${inFolder.length} files, with ${packages.length} packages of others\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { values } = parseArgs({ options: { env: { type: "string", multiple: true, default: [] }, out: { type: "string" } } });
const given = { baseUrl: addressFrom(values.env), contact: valueOf("contact", values.env) };
await make(given, resolve(values.out ?? join(root, "dist", `clientele-${version}.zip`)));
