import { quoteSheet, unquoteSheet } from "../../model/address";
import type { OpcPackage } from "../opc/OpcPackage";
import { escapeText } from "../xml/escapeXml";
import { attribute, childrenOf, descendants } from "../xml/findXml";
import { XmlEdits } from "../xml/XmlEdits";

const REFERENCE = /"(?:[^"]|"")*"|('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** Lets charts and pivot sources of the file follow sheets that were renamed. `names` leads from old to new. */
export function renameInParts(pack: OpcPackage, parts: Iterable<string>, names: ReadonlyMap<string, string>): void {
  if (names.size === 0) return;
  for (const part of parts) {
    if (!pack.has(part) || !/\.xml$/i.test(part)) continue;
    if (/\/charts\/chart[^/]*$/i.test(part)) renameInChart(pack, part, names);
    else if (/pivotCacheDefinition/i.test(part)) renameInPivot(pack, part, names);
  }
}

function renameInChart(pack: OpcPackage, part: string, names: ReadonlyMap<string, string>): void {
  const source = pack.text(part);
  const edits = new XmlEdits();
  for (const element of descendants(pack.xml(part), "f")) {
    const renamed = renamedReferences(element.text, names);
    if (renamed !== element.text) edits.replace(element.contentStart, element.contentEnd, escapeText(renamed));
  }
  pack.set(part, edits.apply(source));
}

function renameInPivot(pack: OpcPackage, part: string, names: ReadonlyMap<string, string>): void {
  const source = pack.text(part);
  const edits = new XmlEdits();
  for (const element of childrenOf(pack.xml(part), "cacheSource").flatMap((one) => childrenOf(one, "worksheetSource"))) {
    const renamed = names.get(attribute(element, "sheet")?.toLowerCase() ?? "");
    if (renamed !== undefined) edits.setAttribute(element, "sheet", renamed);
  }
  pack.set(part, edits.apply(source));
}

/** A formula with the sheets in it renamed; texts are left alone. */
export function renamedReferences(formula: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(REFERENCE, (token: string, sheet: string | undefined) => {
    const renamed = sheet === undefined ? undefined : names.get(unquoteSheet(sheet).toLowerCase());
    return renamed === undefined ? token : `${quoteSheet(renamed)}!`;
  });
}
