/**
 * Checks manifest.xml, or the file given, without a network: `npm run validate -- [FILE] [--online]`.
 * With --online Microsoft's own service is asked as well, as the store does.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import officeAddinManifest from "office-addin-manifest";
import { checkManifest } from "./manifest/checkManifest.mjs";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { online: { type: "boolean", default: false } } });
const file = positionals[0] ?? fileURLToPath(new URL("../manifest.xml", import.meta.url));

/** Microsoft's reader takes the file apart; what it cannot find, Office cannot either. */
async function readByOffice() {
  const info = await officeAddinManifest.OfficeAddinManifest.readManifestFile(file);
  const needed = ["id", "version", "providerName", "displayName", "description", "defaultLocale", "hosts", "permissions", "iconUrl"];
  return needed.filter((name) => !info[name]?.length).map((name) => `Office's reader finds no ${name}.`);
}

const problems = [...(await readByOffice()), ...checkManifest(readFileSync(file, "utf8"))];
for (const problem of problems) process.stdout.write(`${problem}\n`);
if (problems.length === 0)
  process.stdout.write("The manifest holds: structure, texts in three languages, addresses, icons, shared runtime.\n");
process.exitCode = problems.length === 0 ? 0 : 1;

if (values.online) {
  const program = fileURLToPath(new URL("../node_modules/office-addin-manifest/cli.js", import.meta.url));
  const { status } = spawnSync(process.execPath, [program, "validate", file], { stdio: "inherit" });
  process.exitCode ||= status ?? 1;
}
