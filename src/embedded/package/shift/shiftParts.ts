import type { OpcPackage } from "../opc/OpcPackage";
import { relationshipsOf } from "../opc/relationships";
import { attribute, child, childrenOf, descendants } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";
import type { FileShifts } from "./FileShifts";
import { shiftAnchors } from "./shiftAnchors";
import { ShiftedXml } from "./ShiftedXml";
import { shiftNotes, shiftThreads } from "./shiftNotes";
import { shiftShapes } from "./shiftShapes";
import { shiftSorting } from "./shiftSheetPart";

type Change = (xml: ShiftedXml, root: XmlElement) => void;

/** What a sheet leads to, by the last word of the relationship: these parts hold addresses on that sheet. */
const OF_SHEET: Readonly<Record<string, Change>> = {
  comments: shiftNotes,
  threadedComment: shiftThreads,
  drawing: (xml, root) => shiftAnchors(xml.edits, root, xml.shifts),
  table: shiftTable,
  pivotTable: shiftPivot,
  ctrlProp: (xml, root) => ["fmlaLink", "fmlaRange", "fmlaGroup", "fmlaTxbx"].forEach((name) => xml.formula(root, name)),
};

/** Lets the parts that a sheet leads to follow its inserted and deleted cells, and the formulas in them those of other sheets. */
export function shiftPartsOf(pack: OpcPackage, sheet: string, shifts: FileShifts): void {
  for (const { target, external, type } of relationshipsOf(pack, sheet)) {
    const change = OF_SHEET[type.slice(type.lastIndexOf("/") + 1)];
    if (external || !pack.has(target)) continue;
    if (change !== undefined) shiftPart(pack, target, { change, xml: new ShiftedXml(shifts, sheet) });
    if (type.endsWith("/vmlDrawing")) pack.set(target, shiftShapes(pack.text(target), sheet, shifts));
  }
}

/** Lets the charts and pivot sources among `parts` follow: what they refer to may be on any sheet. */
export function shiftSources(pack: OpcPackage, parts: Iterable<string>, shifts: FileShifts): void {
  if (shifts.isEmpty) return;
  for (const part of parts) {
    if (!pack.has(part)) continue;
    const change = /\/charts\/[^/]*\.xml$/i.test(part)
      ? shiftChart
      : /pivotCacheDefinition[^/]*\.xml$/i.test(part)
        ? shiftPivotSource
        : undefined;
    if (change !== undefined) shiftPart(pack, part, { change, xml: new ShiftedXml(shifts, "") });
  }
}

function shiftPart(pack: OpcPackage, part: string, { change, xml }: { change: Change; xml: ShiftedXml }): void {
  change(xml, pack.xml(part));
  if (!xml.edits.isEmpty) pack.set(part, xml.edits.apply(pack.text(part)));
}

function shiftChart(xml: ShiftedXml, root: XmlElement): void {
  for (const formula of descendants(root, "f")) xml.formulaText(formula);
}

/** The area, the columns and the totals are the model's; formulas and sorting are the file's. */
function shiftTable(xml: ShiftedXml, root: XmlElement): void {
  for (const formula of descendants(root, "calculatedColumnFormula")) xml.formulaText(formula);
  shiftSorting(xml, root);
  const filter = child(root, "autoFilter");
  if (filter !== undefined) shiftSorting(xml, filter);
}

/** A pivot table that was deleted with its cells stays where it was: it cannot be partly gone. */
function shiftPivot(xml: ShiftedXml, root: XmlElement): void {
  const location = child(root, "location");
  if (location !== undefined) xml.address(location, "ref");
}

function shiftPivotSource(xml: ShiftedXml, root: XmlElement): void {
  const source = child(root, "cacheSource");
  const sets = descendants(child(source, "consolidation"), "rangeSet");
  for (const element of [...childrenOf(source, "worksheetSource"), ...sets]) {
    const [sheet, reference] = [attribute(element, "sheet"), attribute(element, "ref")];
    if (sheet === undefined || reference === undefined) continue;
    xml.edits.setAttribute(element, "ref", xml.all.addressOn(sheet, reference) ?? reference);
  }
}
