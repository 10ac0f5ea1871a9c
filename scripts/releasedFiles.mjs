/**
 * Keeps workbooks of the present version as test cases for all later ones: `npm run released`.
 * They are made as users make them, by the command line, in test/fixtures/released/<version>/. Files of a version that exist are never made again.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { releasedCases } from "./released/releasedCases.mjs";
import { salesLists } from "./released/salesLists.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const folder = join(root, "test/fixtures/released", version);

function clientele(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "bin/clientele.js"), ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(`clientele ${args.join(" ")}\n${stdout}${stderr}`);
}

/** Runs one step after the other, each on the file that the one before it left. */
function make(start, steps, target) {
  const scratch = mkdtempSync(join(tmpdir(), "clientele-released-"));
  try {
    const [first, second] = [join(scratch, "first.xlsx"), join(scratch, "second.xlsx")];
    writeFileSync(first, start);
    for (const { command, args } of steps) {
      const [verb, ...method] = command.split(" ");
      clientele([verb, ...method, first, ...args, "--out", second]);
      renameSync(second, first);
    }
    writeFileSync(target, readFileSync(first));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

if (existsSync(folder)) {
  process.stderr.write(`${folder} exists. What a version wrote never changes; raise the version in package.json first.\n`);
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
for (const { file, language, steps } of releasedCases) {
  const start = Buffer.from(await salesLists(language));
  writeFileSync(join(folder, `start-${language}.xlsx`), start);
  make(start, steps, join(folder, file));
  process.stdout.write(`test/fixtures/released/${version}/${file}\n`);
}
writeFileSync(join(folder, "made.json"), `${JSON.stringify(releasedCases, null, 2)}\n`);
// The writer's runtime keeps Node alive.
process.exit();
