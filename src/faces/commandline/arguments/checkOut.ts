import { extname, resolve } from "node:path";
import { Complaint } from "../Complaint";
import { kindOfCopy } from "../kindOfCopy";

/** Refuses a copy that could not be written. A csv is saved as a workbook too, as it can hold neither colours nor charts. */
export function checkOut(out: string, file: string): void {
  if (![".xlsx", ".xlsm"].includes(extname(out).toLowerCase())) throw new Complaint("usage", "badOut", { out, wanted: kindOfCopy(file) });
  if (resolve(out) === resolve(file)) throw new Complaint("usage", "sameFile");
}
