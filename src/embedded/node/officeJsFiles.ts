import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const DIST = join("node_modules", "@microsoft", "office-js", "dist");
const read = new Map<string, string>();

/** The folder of Microsoft's client library, looked for upwards from this file, the program and the working directory. */
export function officeJsFolder(): string {
  const starts = [__dirname, dirname(process.argv[1] ?? "."), process.cwd()];
  for (const start of starts) {
    for (let folder = start; ; folder = dirname(folder)) {
      if (existsSync(join(folder, DIST, "office.js"))) return join(folder, DIST);
      if (dirname(folder) === folder) break;
    }
  }
  throw new Error("The package @microsoft/office-js is not installed.");
}

/** The text of one of the library's files, read once. */
export function officeJsFile(folder: string, name: string): string {
  const path = join(folder, name);
  const known = read.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(path, "utf8");
  read.set(path, text);
  return text;
}
