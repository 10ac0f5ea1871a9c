import type { SheetWithCells } from "../model/WorkbookModel";
import { readSharedStrings } from "./cells/readSharedStrings";
import { isPackage } from "./openWorkbook";
import { contentTypeNames } from "./opc/contentTypeNames";
import { setContentType } from "./opc/contentTypes";
import { relationshipType } from "./opc/namespaces";
import { OpcPackage } from "./opc/OpcPackage";
import { isRelationship } from "./opc/Relationship";
import { addRelationship, removeRelationship } from "./opc/relationships";
import { blankPackage } from "./save/blankPackage";
import { blankSheetXml } from "./save/blankSheetXml";
import { dynamicArrayRecord } from "./save/dynamicArrayRecord";
import { patchSelection } from "./save/patchSelection";
import { patchTabSelection } from "./save/patchTabSelection";
import { reachableParts, removeUnreachable } from "./save/removeUnreachable";
import type { SaveContext } from "./save/SaveContext";
import { renameInParts } from "./save/renameInParts";
import { saveCustomXml } from "./save/saveCustomXml";
import { saveProperties } from "./save/saveProperties";
import { saveSettings } from "./save/saveSettings";
import { saveSheet } from "./save/saveSheet";
import { saveWorkbookPart } from "./save/saveWorkbookPart";
import { saveStyles, stylesOf } from "./save/stylesPart";
import type { SavedWorkbook } from "./SavedWorkbook";
import { FileShifts } from "./shift/FileShifts";
import { shiftSources } from "./shift/shiftParts";
import { parseSheet } from "./sheets/SheetPart";
import { readStyles } from "./styles/readStyles";
import { StyleWriter } from "./styles/StyleWriter";
import { readPrintNames } from "./workbook/readNames";
import type { SheetEntry } from "./workbook/readSheetList";
import { readSheetList } from "./workbook/readSheetList";
import { findWorkbook } from "./workbook/WorkbookParts";
import { numeric, path } from "./xml/findXml";
import { parseXml } from "./xml/parseXml";

/**
 * Writes the workbook as a file. Where `original` is the package that it was opened from, only what `model.touched` names and what is really
 * different is patched: every other part stays byte for byte the same, in its old place. Without a package (a new workbook, or one opened from
 * a csv) a new .xlsx is made.
 *
 * `original` is always the file as it was opened, and `touched` reaches back to that moment: save as often as you like, but do not clear it
 * in between. To start from what was saved, open it.
 * @throws PackageError when `original` cannot be read
 */
export function saveWorkbook(model: SavedWorkbook, original?: Uint8Array): Uint8Array {
  const known = original !== undefined && isPackage(original) ? original : undefined;
  if (known !== undefined && isUntouched(model)) return known.slice();
  const pack = known === undefined ? blankPackage() : OpcPackage.open(known);
  const before = reachableParts(pack);
  const context = makeContext(model, pack);
  const { part } = context.parts;
  const entries = readSheetList(context.parts);
  shiftSources(pack, before, context.shifts);
  const gone = entries.filter((entry) => entry.isWorksheet && !model.sheets.some((sheet) => sheet.part === entry.part));
  for (const entry of gone) removeRelationship(pack, part, entry.part);
  const places = new Map<string, string>();
  const added = new Map<string, string>();
  for (const sheet of model.sheets) saveOne(context, sheet, { entries, added, places });
  const renamed = entries.flatMap(({ name, part: target }) => {
    const sheet = model.sheets.find((one) => one.part === target);
    return sheet === undefined || sheet.name === name ? [] : [[name.toLowerCase(), sheet.name] as const];
  });
  renameInParts(pack, before, new Map(renamed));
  saveCustomXml(pack, part, model);
  if (known === undefined || model.touched.facets.get("")?.has("settings") === true) saveSettings(pack, part, model);
  if (known === undefined || model.touched.facets.get("")?.has("properties") === true) saveProperties(pack, model);
  saveWorkbookPart(context, { entries, added });
  const active = entries[numeric(path(context.parts.root, "bookViews", "workbookView"), "activeTab") ?? 0]?.part;
  patchTabSelection(context, places, model.sheets.find((sheet) => active !== undefined && sheet.part === active)?.id);
  saveSelections(context, places);
  const styles = context.writer.result();
  if (styles !== undefined) saveStyles(pack, part, { part: stylesOf(pack, part).part, text: styles });
  const chain = context.parts.relationships.find(isRelationship("calcChain"));
  // Excel makes the chain anew; one that names a cell without a formula would be a damaged file.
  if (chain !== undefined && (context.calculation.formulasChanged || gone.length > 0)) removeRelationship(pack, part, chain.target);
  removeUnreachable(pack, before);
  return pack.toBytes();
}

function isUntouched({ touched }: SavedWorkbook): boolean {
  return touched.facets.size === 0 && [...touched.cells.values()].every((rows) => rows.size === 0);
}

/** A sheet that is looked at again opens where it was left. */
function saveSelections({ pack, model }: SaveContext, places: ReadonlyMap<string, string>): void {
  for (const [id, part] of places) {
    const area = model.touched.facets.get(id)?.has("selection") === true ? model.selectionOf(id) : undefined;
    if (area !== undefined) pack.set(part, patchSelection(parseSheet(pack.text(part), part), area));
  }
}

function makeContext(model: SavedWorkbook, pack: OpcPackage): SaveContext {
  const parts = findWorkbook(pack);
  const { part, text } = stylesOf(pack, parts.part);
  const theme = parts.relationships.filter(isRelationship("theme")).find((one) => pack.has(one.target));
  const root = parseXml(text, part);
  const styles = readStyles(root, theme && pack.xml(theme.target));
  // A style made later may carry the origin of the one that it was made of; the first is the file's own.
  const indexes = new Map([...model.styles.entries()].reverse().map(([index, style]) => [style.origin, index]));
  let strings: readonly string[] | undefined;
  let record: number | undefined;
  return {
    model,
    pack,
    parts,
    styles,
    writer: new StyleWriter(text, { ...styles, root }, model.styles),
    styleOf: (xf) => indexes.get(xf) ?? 0,
    strings: () => (strings ??= sharedStrings(pack, parts.relationships.find(isRelationship("sharedStrings"))?.target)),
    dynamicArray: () => (record ??= dynamicArrayRecord(pack, parts.part)),
    shifts: new FileShifts(model, readSheetList(parts)),
    calculation: { formulasChanged: false, needed: false },
  };
}

function sharedStrings(pack: OpcPackage, part: string | undefined): readonly string[] {
  return part === undefined || !pack.has(part) ? [] : readSharedStrings(pack.text(part), part);
}

interface Places {
  entries: readonly SheetEntry[];
  /** Relationship ids of new sheets, and the part of every sheet, by the sheet's id. */
  added: Map<string, string>;
  places: Map<string, string>;
}

function saveOne(context: SaveContext, sheet: SheetWithCells, { entries, added, places }: Places): void {
  const { pack, parts, model } = context;
  const position = entries.findIndex((entry) => entry.part === sheet.part);
  const known = entries[position];
  if (known !== undefined) {
    places.set(sheet.id, known.part);
    const { cells, facets } = model.touched;
    if (!cells.has(sheet.id) && !facets.has(sheet.id) && context.shifts.isEmpty) return;
    saveSheet(context, sheet, { part: known.part, printNames: readPrintNames(parts.root, position), isNew: false });
    return;
  }
  const target = pack.freeName("xl/worksheets/sheet#.xml");
  pack.set(target, blankSheetXml);
  setContentType(pack, target, contentTypeNames.worksheet);
  added.set(sheet.id, addRelationship(pack, parts.part, { type: relationshipType("worksheet"), target }));
  places.set(sheet.id, target);
  saveSheet(context, sheet, { part: target, printNames: {}, isNew: true });
}
