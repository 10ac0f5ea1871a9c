import type { StructureProtection } from "../../model/WorkbookModel";
import { readStructure } from "../workbook/readStructure";
import { child, flag } from "../xml/findXml";
import type { XmlEdits } from "../xml/XmlEdits";
import type { XmlElement } from "../xml/XmlElement";

const SECRETS = ["workbookPassword", "workbookAlgorithmName", "workbookHashValue", "workbookSaltValue", "workbookSpinCount"];

/**
 * Writes whether the workbook's structure is protected; what the file says of its windows and revisions stays. Answers the element to insert
 * where there was none.
 */
export function patchStructure(edits: XmlEdits, root: XmlElement, now: StructureProtection): string | undefined {
  const old = readStructure(root);
  if (old.protected === now.protected && old.passwordHash === now.passwordHash && old.isSealed === now.isSealed) return undefined;
  const element = child(root, "workbookProtection");
  if (element === undefined) {
    const secret = now.passwordHash === undefined ? "" : ` workbookPassword="${now.passwordHash}"`;
    return now.protected ? `<workbookProtection${secret} lockStructure="1"/>` : undefined;
  }
  if (!now.protected && !flag(element, "lockWindows") && !flag(element, "lockRevision")) {
    edits.remove(element);
    return undefined;
  }
  if (!now.isSealed)
    for (const name of SECRETS) edits.setAttribute(element, name, name === "workbookPassword" ? now.passwordHash : undefined);
  edits.setAttribute(element, "lockStructure", now.protected ? "1" : undefined);
  return undefined;
}
