import type { SavedWorkbook } from "../SavedWorkbook";
import { contentTypeNames } from "../opc/contentTypeNames";
import { setContentType } from "../opc/contentTypes";
import { relationshipType } from "../opc/namespaces";
import type { OpcPackage } from "../opc/OpcPackage";
import { isRelationship } from "../opc/Relationship";
import { addRelationship, relationshipsOf } from "../opc/relationships";
import { readCustomProperties, readProperties } from "../workbook/readProperties";
import { escapeAttribute, escapeText } from "../xml/escapeXml";
import { XmlEdits } from "../xml/XmlEdits";

const NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/** The set that holds a user's own properties. */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** Core elements by Office.js's name, with the prefix that the blank part declares. */
const CORE: Readonly<Record<string, string>> = {
  title: "dc:title",
  subject: "dc:subject",
  author: "dc:creator",
  keywords: "cp:keywords",
  comments: "dc:description",
  lastAuthor: "cp:lastModifiedBy",
  category: "cp:category",
};

/** Writes document properties that are different from the file. */
export function saveProperties(pack: OpcPackage, model: SavedWorkbook): void {
  saveCore(pack, model.properties);
  const old = readCustomProperties(pack);
  if (JSON.stringify([...old]) !== JSON.stringify([...model.customProperties])) saveCustom(pack, model.customProperties);
}

function saveCore(pack: OpcPackage, now: Readonly<Record<string, string>>): void {
  const old = readProperties(pack);
  const part = relationshipsOf(pack, "").find(isRelationship("core-properties"))?.target;
  if (part === undefined || !pack.has(part)) return;
  const source = pack.text(part);
  const root = pack.xml(part);
  const edits = new XmlEdits();
  const added: string[] = [];
  for (const [key, name] of Object.entries(CORE)) {
    const value = now[key];
    if (value === undefined || value === old[key]) continue;
    const element = root.children.find((one) => one.local === name.slice(3));
    if (element === undefined) added.push(`<${name} ${NAMESPACES}>${escapeText(value)}</${name}>`);
    else edits.replace(element.start, element.end, `<${element.name}>${escapeText(value)}</${element.name}>`);
  }
  if (added.length > 0) edits.append(root, source, added.join(""));
  pack.set(part, edits.apply(source));
}

const NAMESPACES =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"';

function saveCustom(pack: OpcPackage, properties: ReadonlyMap<string, unknown>): void {
  const known = relationshipsOf(pack, "").find(isRelationship("custom-properties"));
  const part = known?.target ?? "docProps/custom.xml";
  const items = [...properties].map(
    ([name, value], index) =>
      `<property fmtid="${FORMAT_ID}" pid="${index + 2}" name="${escapeAttribute(name)}">${valueXml(value)}</property>`,
  );
  pack.set(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${NAMESPACE}" xmlns:vt="${TYPES}">${items.join("")}</Properties>`,
  );
  if (known !== undefined) return;
  setContentType(pack, part, contentTypeNames.custom);
  addRelationship(pack, "", { type: relationshipType("custom-properties"), target: part });
}

function valueXml(value: unknown): string {
  if (typeof value === "boolean") return `<vt:bool>${value}</vt:bool>`;
  if (typeof value === "number")
    return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
  return `<vt:lpwstr>${escapeText(typeof value === "string" ? value : JSON.stringify(value))}</vt:lpwstr>`;
}
