/**
 * Why a file cannot be opened or saved.
 *
 * - `notWorkbook`: neither a zip with a workbook nor text (facts: `found`)
 * - `encrypted`: protected by a password to open
 * - `oldExcel`: a binary .xls
 * - `binaryWorkbook`: a binary .xlsb
 * - `strictWorkbook`: written as "Strict Open XML"
 * - `damagedZip`: the zip cannot be read (facts: `reason`, `part`)
 * - `damagedXml`: a part is not well-formed (facts: `part`, `reason`, `offset`)
 * - `missingPart`: a part that others refer to is not there (facts: `part`)
 * - `documentType`: a part declares a document type or entities, which no workbook needs (facts: `part`)
 * - `tooLarge`: more than this program can hold, or a zip that swells beyond reason (facts: `limit`, `found`)
 * - `unreadableText`: text in no encoding that is known
 */
export type PackageErrorCode =
  | "notWorkbook"
  | "encrypted"
  | "oldExcel"
  | "binaryWorkbook"
  | "strictWorkbook"
  | "damagedZip"
  | "damagedXml"
  | "missingPart"
  | "documentType"
  | "tooLarge"
  | "unreadableText";

export type PackageFacts = Readonly<Record<string, string | number>>;

/** A file is refused: `code` says why, `facts` where. */
export class PackageError extends Error {
  override readonly name = "PackageError";

  constructor(
    readonly code: PackageErrorCode,
    readonly facts: PackageFacts = {},
  ) {
    super([code, ...Object.entries(facts).map(([key, value]) => `${key}=${value}`)].join(" "));
  }
}
