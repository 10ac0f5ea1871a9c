import type { CustomXmlPart } from "../../model/WorkbookModel";
import { isRelationship } from "../opc/Relationship";
import { relationshipsOf } from "../opc/relationships";
import type { OpcPackage } from "../opc/OpcPackage";
import { PackageError } from "../PackageError";

/** Settings for which the file has no better place; see `saveSettings`. */
export const SETTINGS_NAMESPACE = "urn:embedded-workbook:settings";

/** The custom XML parts of a workbook that are for add-ins to see; one that is damaged is left alone in the file. */
export function readCustomXml(pack: OpcPackage, workbook: string): CustomXmlPart[] {
  return customXmlOf(pack, workbook).filter(({ namespace }) => namespace !== SETTINGS_NAMESPACE);
}

/** All of them. */
export function customXmlOf(pack: OpcPackage, workbook: string): CustomXmlPart[] {
  return relationshipsOf(pack, workbook)
    .filter(isRelationship("customXml"))
    .filter((one) => pack.has(one.target))
    .flatMap(({ target }) => {
      const namespace = namespaceOf(pack, target);
      return namespace === undefined
        ? []
        : [{ id: itemId(pack, target) ?? `{${target}}`, xml: pack.text(target), namespace, part: target }];
    });
}

function itemId(pack: OpcPackage, part: string): string | undefined {
  const properties = relationshipsOf(pack, part).find(isRelationship("customXmlProps"));
  if (properties === undefined || !pack.has(properties.target)) return undefined;
  return pack.xml(properties.target).attributes.find((one) => one.local === "itemID")?.value;
}

function namespaceOf(pack: OpcPackage, part: string): string | undefined {
  try {
    return pack.xml(part).namespace;
  } catch (error) {
    if (error instanceof PackageError) return undefined;
    throw error;
  }
}
