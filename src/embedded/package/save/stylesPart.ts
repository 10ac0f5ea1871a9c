import { contentTypeNames } from "../opc/contentTypeNames";
import { setContentType } from "../opc/contentTypes";
import { relationshipType } from "../opc/namespaces";
import type { OpcPackage } from "../opc/OpcPackage";
import { isRelationship } from "../opc/Relationship";
import { addRelationship, relationshipsOf } from "../opc/relationships";
import { stylesXml } from "./blankPackage";

/** The styles part of a workbook and its text; a blank one, not yet in the package, for a workbook that has none. */
export function stylesOf(pack: OpcPackage, workbook: string): { part: string; text: string } {
  const known = relationshipsOf(pack, workbook)
    .filter(isRelationship("styles"))
    .find((one) => pack.has(one.target));
  return known === undefined
    ? { part: pack.freeName("xl/styles#.xml"), text: stylesXml }
    : { part: known.target, text: pack.text(known.target) };
}

/** Puts the changed styles into the package, with the relationship that a new part needs. */
export function saveStyles(pack: OpcPackage, workbook: string, { part, text }: { part: string; text: string }): void {
  const isNew = !pack.has(part);
  pack.set(part, text);
  if (!isNew) return;
  setContentType(pack, part, contentTypeNames.styles);
  addRelationship(pack, workbook, { type: relationshipType("styles"), target: part });
}
