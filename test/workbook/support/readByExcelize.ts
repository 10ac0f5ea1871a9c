import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** What another program finds in a file. */
export interface Found {
  readonly sheets: readonly string[];
  readonly values: readonly string[];
  readonly formulas: readonly string[];
}

/** Reads cells (`Sheet!A1`, no quotes) of a saved workbook with excelize, which knows nothing of our writer. */
export function readByExcelize(bytes: Uint8Array, cells: readonly string[]): Found {
  return JSON.parse(
    execFileSync(process.execPath, [join(__dirname, "../../embedded/package/excelize.cjs")], {
      input: JSON.stringify({ bytes: Buffer.from(bytes).toString("base64"), cells }),
      encoding: "utf8",
      maxBuffer: 1 << 28,
    }),
  ) as Found;
}
