import { Workbook } from "../../model/Workbook";
import { readCells } from "../cells/readCells";
import { readSharedStrings } from "../cells/readSharedStrings";
import { isRelationship } from "../opc/Relationship";
import type { OpcPackage } from "../opc/OpcPackage";
import { PackageError } from "../PackageError";
import { parseSheet } from "../sheets/SheetPart";
import { activeSelection } from "../sheets/activeSelection";
import { readSheet } from "../sheets/readSheet";
import { attribute, child, flag, numeric, path } from "../xml/findXml";
import { areaOf } from "../sheets/areas";
import { readStyles } from "../styles/readStyles";
import type { StyleSheet } from "../styles/StyleSheet";
import { readCustomXml } from "./readCustomXml";
import { readNames, readPrintNames } from "./readNames";
import { readCustomProperties, readProperties } from "./readProperties";
import { readSettings } from "./readSettings";
import { readStructure } from "./readStructure";
import type { SheetEntry } from "./readSheetList";
import { readSheetList } from "./readSheetList";
import type { WorkbookParts } from "./WorkbookParts";
import { findWorkbook } from "./WorkbookParts";

/** Reads an .xlsx or .xlsm package into a new model with nothing touched. @throws PackageError */
export function readWorkbook(pack: OpcPackage, name: string): Workbook {
  const parts = findWorkbook(pack);
  const entries = readSheetList(parts);
  if (!entries.some((entry) => entry.isWorksheet)) throw new PackageError("notWorkbook", { found: "no worksheet" });
  const workbook = new Workbook();
  workbook.name = name;
  workbook.date1904 = flag(child(parts.root, "workbookPr"), "date1904");
  const loader = new Loader(pack, parts, workbook);
  const ids = entries.map((entry, position) => (entry.isWorksheet ? loader.load(entry, position) : ""));
  for (const one of readNames(parts.root, ids)) workbook.setName(one, "load");
  for (const one of readCustomXml(pack, parts.part)) workbook.setCustomXml(one, "load");
  for (const [key, value] of readSettings(pack, parts.part)) workbook.setSetting(key, value, "load");
  for (const [key, value] of readCustomProperties(pack)) workbook.setCustomProperty(key, value, "load");
  workbook.setStructure(readStructure(parts.root), "load");
  Object.assign(workbook.properties, readProperties(pack));
  const active = ids[numeric(path(parts.root, "bookViews", "workbookView"), "activeTab") ?? 0];
  workbook.activate(active ?? ids.find((id) => id !== "") ?? "", "load");
  workbook.clearTouched();
  return workbook;
}

class Loader {
  private readonly styles: StyleSheet;
  private readonly strings: readonly string[];
  private readonly indexes: number[];

  constructor(
    private readonly pack: OpcPackage,
    private readonly parts: WorkbookParts,
    private readonly workbook: Workbook,
  ) {
    this.styles = readStyleSheet(pack, parts);
    const strings = parts.relationships.find(isRelationship("sharedStrings"));
    this.strings = strings === undefined || !pack.has(strings.target) ? [] : readSharedStrings(pack.text(strings.target), strings.target);
    workbook.setDefaultStyle(this.styles.styles[0]!);
    this.indexes = this.styles.styles.map((style) => workbook.styleIndex(style));
  }

  load(entry: SheetEntry, position: number): string {
    const { pack, workbook, styles, strings } = this;
    const part = parseSheet(pack.text(entry.part), entry.part);
    const sheet = workbook.addSheet(entry.name, "load");
    const styleOf = (xf: number): number => this.indexes[xf] ?? 0;
    const printNames = readPrintNames(this.parts.root, position);
    Object.assign(sheet, { visibility: entry.visibility, ...readSheet(part, { pack, styles, styleOf, printNames }) });
    readCells(part, { cells: sheet.cells, strings, date1904: workbook.date1904, styleOf });
    const selection = areaOf(attribute(activeSelection(path(part.root, "sheetViews", "sheetView")), "activeCell"));
    workbook.activate(sheet.id, "load");
    if (selection !== undefined) workbook.select(selection, "load");
    return sheet.id;
  }
}

/** The styles part of a workbook with its theme; Excel's defaults where there is none. */
export function readStyleSheet(pack: OpcPackage, { relationships }: Pick<WorkbookParts, "relationships">): StyleSheet {
  const part = (type: string) => relationships.filter(isRelationship(type)).find((one) => pack.has(one.target));
  const [styles, theme] = [part("styles"), part("theme")];
  return readStyles(styles && pack.xml(styles.target), theme && pack.xml(theme.target));
}
