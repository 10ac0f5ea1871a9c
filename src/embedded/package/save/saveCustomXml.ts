import type { CustomXmlPart } from "../../model/WorkbookModel";
import type { SavedWorkbook } from "../SavedWorkbook";
import { contentTypeNames } from "../opc/contentTypeNames";
import { setContentType, setDefaultType } from "../opc/contentTypes";
import { CUSTOM_XML, relationshipType } from "../opc/namespaces";
import type { OpcPackage } from "../opc/OpcPackage";
import { addRelationship, removeRelationship } from "../opc/relationships";
import { escapeAttribute } from "../xml/escapeXml";
import { readCustomXml } from "../workbook/readCustomXml";

/** Adds, changes and removes custom XML parts, each with the properties that hold its id. */
export function saveCustomXml(pack: OpcPackage, workbook: string, model: SavedWorkbook): void {
  const old = readCustomXml(pack, workbook);
  const now = model.customXmlParts;
  for (const one of old) {
    const kept = now.find((part) => part.part === one.part);
    if (kept === undefined) removeRelationship(pack, workbook, one.part!);
    else if (kept.xml !== one.xml) pack.set(one.part!, kept.xml);
  }
  for (const one of now) if (!old.some((part) => part.part === one.part)) addCustomXml(pack, workbook, one);
}

/** Adds a custom XML part with the properties that hold its id. */
export function addCustomXml(pack: OpcPackage, workbook: string, { id, xml, namespace }: CustomXmlPart): void {
  const target = pack.freeName("customXml/item#.xml");
  const properties = target.replace("item", "itemProps");
  pack.set(target, xml);
  pack.set(
    properties,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${escapeAttribute(itemId(id))}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs>` +
      `${namespace === "" ? "" : `<ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/>`}</ds:schemaRefs></ds:datastoreItem>`,
  );
  setDefaultType(pack, "xml", "application/xml");
  setContentType(pack, properties, contentTypeNames.customXmlProperties);
  addRelationship(pack, target, { type: relationshipType("customXmlProps"), target: properties });
  addRelationship(pack, workbook, { type: relationshipType("customXml"), target });
}

/** The file wants a GUID in braces. */
function itemId(id: string): string {
  const bare = id.replace(/[{}]/g, "");
  return /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/.test(bare) ? `{${bare.toUpperCase()}}` : id;
}
