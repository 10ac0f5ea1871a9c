import type { Workbook } from "../model/Workbook";
import { readCsv } from "./csv/readCsv";
import { OpcPackage } from "./opc/OpcPackage";
import { PackageError } from "./PackageError";
import { readWorkbook } from "./workbook/readWorkbook";

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Opens a workbook file. The content decides what it is: a zip is read as .xlsx or .xlsm; text is read as .csv where the name says so.
 * Nothing is touched in the model that comes back; keep the bytes, as `saveWorkbook` patches them.
 * @param fileName with its extension; names the workbook, and the sheet of a csv
 * @throws PackageError with a code and facts
 */
export function openWorkbook(bytes: Uint8Array, fileName: string): Workbook {
  if (startsWith(bytes, ZIP)) return readWorkbook(OpcPackage.open(bytes), fileName);
  if (startsWith(bytes, OLE)) throw refusedOle(bytes);
  if (/\.(csv|tsv|txt)$/i.test(fileName)) return readCsv(bytes, fileName);
  throw new PackageError("notWorkbook", { found: "no zip" });
}

/** Whether the bytes are a zip, so that `saveWorkbook` can patch them; a csv is saved as a new .xlsx. */
export function isPackage(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP);
}

/** An OLE compound file is an encrypted workbook or one of Excel 97 to 2003; its directory tells by the names of its streams. */
function refusedOle(bytes: Uint8Array): PackageError {
  if (holds(bytes, "EncryptedPackage")) return new PackageError("encrypted");
  return holds(bytes, "Workbook") || holds(bytes, "Book")
    ? new PackageError("oldExcel")
    : new PackageError("notWorkbook", { found: "OLE" });
}

function holds(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder("latin1").decode(bytes).includes(name.replace(/./g, "$&\0"));
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
