import { contentTypeNames } from "../opc/contentTypeNames";
import { setContentType } from "../opc/contentTypes";
import { relationshipType, SPREADSHEET } from "../opc/namespaces";
import type { OpcPackage } from "../opc/OpcPackage";
import { isRelationship } from "../opc/Relationship";
import { addRelationship, relationshipsOf } from "../opc/relationships";
import { attribute, child, childrenOf, numeric } from "../xml/findXml";
import { prefixOf, withPrefix } from "../xml/withPrefix";
import type { XmlElement } from "../xml/XmlElement";
import { XmlEdits } from "../xml/XmlEdits";

const TYPE =
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const EXTENSION =
  '<bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/></ext></extLst></bk>';

/**
 * The number that a cell's `cm` attribute gives to say that its array formula spills. Made in the metadata part when there is none yet.
 * @see MS-XLSX 2.3.4.1.5, dynamicArrayProperties
 */
export function dynamicArrayRecord(pack: OpcPackage, workbook: string): number {
  const known = relationshipsOf(pack, workbook).find(isRelationship("sheetMetadata"));
  if (known === undefined || !pack.has(known.target)) return addPart(pack, workbook);
  const root = pack.xml(known.target);
  const types = childrenOf(child(root, "metadataTypes"), "metadataType");
  const type = types.findIndex((one) => attribute(one, "name") === "XLDAPR") + 1;
  const cells = childrenOf(child(root, "cellMetadata"), "bk");
  const record = cells.findIndex((one) => type > 0 && numeric(child(one, "rc"), "t") === type);
  return record >= 0 ? record + 1 : extendPart(pack, known.target, { types: types.length, cells: cells.length, known: type });
}

function addPart(pack: OpcPackage, workbook: string): number {
  const target = pack.freeName("xl/metadata#.xml").replace("metadata1.xml", "metadata.xml");
  pack.set(
    target,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${SPREADSHEET}"><metadataTypes count="1">${TYPE}</metadataTypes>` +
      `<futureMetadata name="XLDAPR" count="1">${EXTENSION}</futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
  );
  setContentType(pack, target, contentTypeNames.metadata);
  addRelationship(pack, workbook, { type: relationshipType("sheetMetadata"), target });
  return 1;
}

function extendPart(pack: OpcPackage, part: string, { types, cells, known }: { types: number; cells: number; known: number }): number {
  const source = pack.text(part);
  const root = pack.xml(part);
  const edits = new XmlEdits();
  const prefix = prefixOf(root);
  const future = childrenOf(root, "futureMetadata").find((one) => attribute(one, "name") === "XLDAPR");
  const records = childrenOf(future, "bk").length;
  if (known === 0) grow(edits, child(root, "metadataTypes"), { source, xml: withPrefix(TYPE, prefix), count: types + 1 });
  if (future !== undefined) grow(edits, future, { source, xml: withPrefix(EXTENSION, prefix), count: records + 1 });
  else {
    const before = root.children.find((one) => ["cellMetadata", "valueMetadata", "extLst"].includes(one.local));
    edits.insert(
      before?.start ?? root.contentEnd,
      withPrefix(`<futureMetadata name="XLDAPR" count="1">${EXTENSION}</futureMetadata>`, prefix),
    );
  }
  const cell = `<bk><rc t="${known === 0 ? types + 1 : known}" v="${records}"/></bk>`;
  const list = child(root, "cellMetadata");
  if (list !== undefined) grow(edits, list, { source, xml: withPrefix(cell, prefix), count: cells + 1 });
  else {
    const before = root.children.find((one) => ["valueMetadata", "extLst"].includes(one.local));
    edits.insert(before?.start ?? root.contentEnd, withPrefix(`<cellMetadata count="1">${cell}</cellMetadata>`, prefix));
  }
  pack.set(part, edits.apply(source));
  return cells + 1;
}

function grow(
  edits: XmlEdits,
  element: XmlElement | undefined,
  { source, xml, count }: { source: string; xml: string; count: number },
): void {
  if (element === undefined) return;
  edits.setAttribute(element, "count", String(count));
  edits.append(element, source, xml);
}
