import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

type Edits = Readonly<Record<string, (xml: string) => string>>;

/** The shop's sample with some of its parts rewritten, by their names in the package; answers the path of the new file. */
export function patchedSample(name: string, edits: Edits): string {
  const parts = unzipSync(readFileSync("samples/online-retail.xlsx"));
  for (const [part, edit] of Object.entries(edits)) {
    const before = strFromU8(parts[part] ?? new Uint8Array());
    const after = edit(before);
    if (after === before) throw new Error(`${part} was not changed.`);
    parts[part] = strToU8(after);
  }
  const path = join(mkdtempSync(join(tmpdir(), "patched-")), name);
  writeFileSync(path, zipSync(parts));
  return path;
}
