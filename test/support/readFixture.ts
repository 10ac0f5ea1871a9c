import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The rows of a comma-separated fixture without quoted commas, header row first; numbers as numbers. */
export function readFixture(file: string): (string | number)[][] {
  const text = readFileSync(join(__dirname, "../fixtures", file), "utf8");
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(",").map((cell) => valueOf(cell.replace(/^"(.*)"$/, "$1"))));
}

function valueOf(cell: string): string | number {
  return cell !== "" && String(Number(cell)) === cell ? Number(cell) : cell;
}

/** The rows of a fixture as records by header. */
export function readRecords(file: string): Record<string, string | number>[] {
  const [headers = [], ...rows] = readFixture(file);
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [String(header), row[index] ?? ""])));
}
