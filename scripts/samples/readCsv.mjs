import { readFileSync } from "node:fs";

/** The rows of one of the plain source files (no quotes, no commas inside cells), keyed by header. */
export function readCsv(file) {
  const [head, ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  const headers = head.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, index) => [headers[index], cell])));
}
