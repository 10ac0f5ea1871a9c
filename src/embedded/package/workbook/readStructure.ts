import type { StructureProtection } from "../../model/WorkbookModel";
import { attribute, child, flag } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";

/** Whether the workbook's structure is protected. Source: ECMA-376 part 1, 18.2.29. */
export function readStructure(workbook: XmlElement): StructureProtection {
  const element = child(workbook, "workbookProtection");
  if (!flag(element, "lockStructure")) return { protected: false };
  const structure: StructureProtection = { protected: true };
  const hash = attribute(element, "workbookPassword");
  if (hash !== undefined) structure.passwordHash = hash.toUpperCase().padStart(4, "0");
  if (attribute(element, "workbookHashValue") !== undefined) structure.isSealed = true;
  return structure;
}
