import { PackageError } from "../../package/PackageError";
import type { PackageErrorCode } from "../../package/PackageError";
import type { PageWord } from "../PageWords";

/** Raised when a file that the address asks for is not there. */
export class FileNotFound extends Error {
  override readonly name = "FileNotFound";
}

const words: Readonly<Record<PackageErrorCode, PageWord>> = {
  notWorkbook: "notAZip",
  encrypted: "encrypted",
  oldExcel: "oldExcel",
  binaryWorkbook: "binaryExcel",
  strictWorkbook: "strictExcel",
  damagedZip: "damaged",
  damagedXml: "damaged",
  missingPart: "damaged",
  documentType: "damaged",
  tooLarge: "tooLarge",
  unreadableText: "unreadableText",
};

/** The sentence for a file that cannot be opened. */
export function fileErrorWord(error: unknown): PageWord {
  if (error instanceof PackageError) return words[error.code];
  if (error instanceof FileNotFound) return "notFound";
  return error instanceof RangeError ? "tooLarge" : "damaged";
}
