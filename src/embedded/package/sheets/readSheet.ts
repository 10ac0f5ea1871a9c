import type { SheetModel } from "../../model/WorkbookModel";
import { readRows } from "../cells/readRows";
import { readDrawing } from "../drawings/readDrawing";
import { readFilters } from "../filters/readFilters";
import type { OpcPackage } from "../opc/OpcPackage";
import type { Relationship } from "../opc/Relationship";
import { isRelationship } from "../opc/Relationship";
import { relationshipsOf } from "../opc/relationships";
import type { StyleSheet } from "../styles/StyleSheet";
import { attribute, child } from "../xml/findXml";
import { areaOf } from "./areas";
import { readConditionalFormats } from "./readConditionalFormats";
import { readNotes } from "./readNotes";
import type { PrintNames } from "./readPageLayout";
import { readPageLayout } from "./readPageLayout";
import { readProtection } from "./readProtection";
import { readTable } from "./readTable";
import { readValidations } from "./readValidations";
import { readAutoFilter, readColumns, readMerges, readView } from "./readView";
import { SheetMetrics } from "../../model/SheetMetrics";
import type { SheetPart } from "./SheetPart";

/** Everything of a sheet but its name and its cells. */
export type SheetFurniture = Omit<SheetModel, "id" | "name" | "visibility">;

export interface SheetContext {
  pack: OpcPackage;
  styles: StyleSheet;
  styleOf: (xf: number) => number;
  printNames: PrintNames;
}

/** Reads a sheet's furniture. The saver reads it again and compares, so that only what is different is patched. */
export function readSheet(sheet: SheetPart, { pack, styles, styleOf, printNames }: SheetContext): SheetFurniture {
  const { root, part } = sheet;
  const relationships = relationshipsOf(pack, part).filter((one) => !one.external && pack.has(one.target));
  const view = readView(root, styles.palette);
  const columns = readColumns(root, styleOf);
  const rows = readRows(sheet);
  const drawing = relationships.find(isRelationship("drawing"));
  const metrics = new SheetMetrics({ columns, rows, standardWidth: view.standardWidth }, view.standardHeight);
  const autoFilter = readAutoFilter(root);
  const filters = readFilters(child(root, "autoFilter"));
  return {
    ...view,
    columns,
    rows,
    merges: readMerges(root),
    tables: readTables(pack, relationships),
    conditionalFormats: readConditionalFormats(root, styles),
    ...(drawing === undefined ? { charts: [], frames: [] } : readDrawing(pack, drawing.target, metrics)),
    validations: readValidations(root),
    notes: relationships.filter(isRelationship("comments")).flatMap((one) => readNotes(pack.xml(one.target))),
    pivots: readPivots(pack, relationships),
    ...(autoFilter === undefined ? {} : { autoFilter }),
    ...(Object.keys(filters).length === 0 ? {} : { filters }),
    protection: readProtection(root),
    pageLayout: readPageLayout(root, printNames),
    part,
  };
}

function readTables(pack: OpcPackage, relationships: readonly Relationship[]): SheetModel["tables"] {
  return relationships
    .filter(isRelationship("table"))
    .map((one) => readTable(pack.xml(one.target), one.target))
    .filter((table) => table !== undefined);
}

function readPivots(pack: OpcPackage, relationships: readonly Relationship[]): SheetModel["pivots"] {
  return relationships.filter(isRelationship("pivotTable")).flatMap((one) => {
    const root = pack.xml(one.target);
    const area = areaOf(attribute(child(root, "location"), "ref"));
    return area === undefined ? [] : [{ name: attribute(root, "name") ?? "", area }];
  });
}
