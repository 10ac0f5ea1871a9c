import { areaAddress } from "../../model/address";
import type { Shift } from "../../model/Shift";
import type { HyperlinkModel } from "../../model/SheetDetails";
import { RELATIONSHIP, relationshipType } from "../opc/namespaces";
import type { OpcPackage } from "../opc/OpcPackage";
import { addRelationship } from "../opc/relationships";
import { movedAddress } from "../shift/FileShifts";
import { attribute, childrenOf } from "../xml/findXml";
import { escapeAttribute } from "../xml/escapeXml";
import type { SheetEditor } from "./SheetEditor";

/** Adds the links that were set after opening; one on the cells of a link of the file takes its place. The file's others stay. */
export function patchHyperlinks(
  pack: OpcPackage,
  editor: SheetEditor,
  { now, shifts }: { now: readonly HyperlinkModel[]; shifts: readonly Shift[] },
): void {
  if (now.length === 0) return;
  const { edits, sheet } = editor;
  const places = new Set(now.map(({ area }) => areaAddress(area)));
  const list = editor.child("hyperlinks");
  const kept = childrenOf(list, "hyperlink").filter((one) => {
    const isReplaced = places.has(movedAddress(attribute(one, "ref") ?? "", shifts) ?? "");
    if (isReplaced) edits.remove(one);
    return !isReplaced && !edits.removes(one);
  });
  const xml = now.map((link) => linkXml(pack, sheet.part, link)).join("");
  if (list === undefined) editor.insert("hyperlinks", `<hyperlinks>${xml}</hyperlinks>`);
  else if (kept.length === 0 || edits.removes(list)) editor.replace("hyperlinks", `<hyperlinks>${xml}</hyperlinks>`);
  else edits.append(list, sheet.text, editor.prefixed(xml));
}

function linkXml(pack: OpcPackage, part: string, { area, address, documentReference, screenTip }: HyperlinkModel): string {
  const marks = [`ref="${areaAddress(area)}"`];
  if (address !== undefined) {
    const id = addRelationship(pack, part, { type: relationshipType("hyperlink"), target: address, external: true });
    marks.push(`xmlns:r="${RELATIONSHIP}" r:id="${id}"`);
  }
  if (documentReference !== undefined) marks.push(`location="${escapeAttribute(documentReference)}"`);
  if (screenTip !== undefined) marks.push(`tooltip="${escapeAttribute(screenTip)}"`);
  return `<hyperlink ${marks.join(" ")}/>`;
}
