import { CONTENT_TYPES, SPREADSHEET_STRICT } from "../opc/namespaces";
import { contentTypeOf } from "../opc/contentTypes";
import type { OpcPackage } from "../opc/OpcPackage";
import type { Relationship } from "../opc/Relationship";
import { isRelationship } from "../opc/Relationship";
import { relationshipsOf } from "../opc/relationships";
import { PackageError } from "../PackageError";
import type { XmlElement } from "../xml/XmlElement";

/** Where the workbook's main part is and what it refers to. */
export interface WorkbookParts {
  part: string;
  root: XmlElement;
  relationships: readonly Relationship[];
}

/** Finds the workbook in a package. @throws PackageError `notWorkbook`, `binaryWorkbook`, `strictWorkbook`, `missingPart` */
export function findWorkbook(pack: OpcPackage): WorkbookParts {
  if (!pack.has("[Content_Types].xml")) throw new PackageError("notWorkbook", { found: pack.has("mimetype") ? "OpenDocument" : "zip" });
  if (pack.xml("[Content_Types].xml").namespace !== CONTENT_TYPES)
    throw new PackageError("damagedXml", { part: "[Content_Types].xml", reason: "namespace" });
  const main = relationshipsOf(pack, "").find(isRelationship("officeDocument"));
  if (main === undefined) throw new PackageError("notWorkbook", { found: "package" });
  if (!pack.has(main.target)) throw new PackageError("missingPart", { part: main.target });
  const type = contentTypeOf(pack, main.target) ?? "";
  if (type.includes("sheet.binary")) throw new PackageError("binaryWorkbook");
  if (!/spreadsheetml\.(sheet|template)\.main|ms-excel\.(sheet|template|addin)\.macroEnabled\.main/.test(type))
    throw new PackageError("notWorkbook", { found: type });
  const root = pack.xml(main.target);
  if (root.namespace === SPREADSHEET_STRICT) throw new PackageError("strictWorkbook");
  if (root.local !== "workbook") throw new PackageError("notWorkbook", { found: root.local });
  return { part: main.target, root, relationships: relationshipsOf(pack, main.target) };
}
