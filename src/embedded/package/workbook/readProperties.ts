import { isRelationship } from "../opc/Relationship";
import { relationshipsOf } from "../opc/relationships";
import type { OpcPackage } from "../opc/OpcPackage";
import { attribute } from "../xml/findXml";

/** Office.js's name for each core property. */
const CORE: Readonly<Record<string, string>> = {
  title: "title",
  subject: "subject",
  creator: "author",
  keywords: "keywords",
  description: "comments",
  lastModifiedBy: "lastAuthor",
  category: "category",
  created: "creationDate",
};

const APP: Readonly<Record<string, string>> = { Manager: "manager", Company: "company" };

/** Title, author and the like. */
export function readProperties(pack: OpcPackage): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [type, names] of [
    ["core-properties", CORE],
    ["extended-properties", APP],
  ] as const) {
    for (const one of partElements(pack, type)) {
      const name = names[one.local];
      if (name !== undefined && one.text !== "") found[name] = one.text;
    }
  }
  return found;
}

/** The user's own document properties, typed. */
export function readCustomProperties(pack: OpcPackage): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const property of partElements(pack, "custom-properties")) {
    const value = property.children[0];
    if (value !== undefined) found.set(attribute(property, "name") ?? "", typed(value.local, value.text));
  }
  return found;
}

function partElements(pack: OpcPackage, type: string) {
  const relationship = relationshipsOf(pack, "").find(isRelationship(type));
  return relationship === undefined || !pack.has(relationship.target) ? [] : pack.xml(relationship.target).children;
}

function typed(kind: string, text: string): unknown {
  if (kind === "bool") return text === "true" || text === "1";
  if (/^(?:[iu](?:[1248]|nt)|r[48]|decimal)$/.test(kind)) return Number(text);
  return text;
}
