import { extname } from "node:path";

/** The extension of a copy of a workbook: with macros where it has them, else plain. */
export function kindOfCopy(file: string): ".xlsx" | ".xlsm" {
  return extname(file).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
}
