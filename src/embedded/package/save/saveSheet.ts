import { areaAddress, parseAddress } from "../../model/address";
import { bounding } from "../../model/intersect";
import type { Area, DifferentialFormat, RowModel, SheetModel, SheetWithCells } from "../../model/WorkbookModel";
import type { CellPatch, PatchedCells } from "../cells/CellPatch";
import { patchCells } from "../cells/patchCells";
import type { PrintNames } from "../sheets/readPageLayout";
import { readSheet } from "../sheets/readSheet";
import type { SheetFurniture } from "../sheets/readSheet";
import { SheetMetrics } from "../../model/SheetMetrics";
import { parseSheet } from "../sheets/SheetPart";
import { chartsAfter } from "../shift/chartsAfter";
import { ShiftedXml } from "../shift/ShiftedXml";
import { shiftPartsOf } from "../shift/shiftParts";
import { shiftSheetPart } from "../shift/shiftSheetPart";
import { attribute } from "../xml/findXml";
import { dropEmptyExtensions } from "./dropEmptyExtensions";
import { patchColumns } from "./patchColumns";
import { patchComments } from "./patchComments";
import { patchConditionalFormats } from "./patchConditionalFormats";
import { patchDrawing } from "./patchDrawing";
import { patchHyperlinks } from "./patchHyperlinks";
import { patchPage, patchProtection } from "./patchPage";
import { patchSheetFormat } from "./patchSheetFormat";
import { patchTables } from "./patchTables";
import { patchValidations } from "./patchValidations";
import { patchView } from "./patchView";
import type { SaveContext } from "./SaveContext";
import { SheetEditor } from "./SheetEditor";

/** Patches one sheet's part, and the parts that hang on it. `printNames` are those of the file. */
export function saveSheet(
  context: SaveContext,
  sheet: SheetWithCells,
  { part, printNames, isNew }: { part: string; printNames: PrintNames; isNew: boolean },
): void {
  const { pack, styles, styleOf, model, shifts } = context;
  const source = parseSheet(pack.text(part), part);
  const editor = new SheetEditor(source);
  const touched = isNew ? "all" : (model.touched.cells.get(sheet.id) ?? new Map<number, ReadonlySet<number>>());
  const hasFacets = isNew || model.touched.facets.has(sheet.id);
  const old = readSheet(source, { pack, styles, styleOf, printNames });
  if (!shifts.isEmpty && !isNew) {
    shiftSheetPart(new ShiftedXml(shifts, part, editor.edits), source.root);
    shiftPartsOf(pack, part, shifts);
  }
  const rows = hasFacets ? changedRows(old.rows, sheet.rows) : new Map<number, RowModel>();
  patchRows(context, editor, { cells: sheet.cells, touched, rows });
  if (hasFacets) patchFurniture(context, editor, { old, sheet });
  dropEmptyExtensions(editor);
  pack.set(part, editor.apply());
}

function patchRows(
  context: SaveContext,
  editor: SheetEditor,
  { cells, touched, rows }: Pick<CellPatch, "cells" | "touched" | "rows">,
): void {
  if (touched !== "all" && touched.size === 0 && rows.size === 0) return;
  const { writer, styleOf, strings, dynamicArray, model, calculation } = context;
  const { sheet } = editor;
  const { data, prefix } = sheet;
  const xf = (style: number, base: number): number => writer.xf(style, base);
  const patched = patchCells(sheet, { cells, touched, rows, strings, date1904: model.date1904, styleOf, xf, dynamicArray });
  calculation.formulasChanged ||= patched.formulasChanged;
  calculation.needed ||= patched.needsCalculation;
  if (patched.content === undefined) return;
  if (data === undefined) editor.insert("sheetData", `<sheetData>${patched.content}</sheetData>`);
  else if (data.contentStart < data.end) editor.edits.replace(data.contentStart, data.contentEnd, patched.content);
  else editor.edits.replace(data.start, data.end, `<${prefix}sheetData>${patched.content}</${prefix}sheetData>`);
  patchDimension(editor, patched, touched === "all");
}

function patchDimension(editor: SheetEditor, { lastRow, lastColumn }: PatchedCells, isNew: boolean): void {
  const element = editor.child("dimension");
  const old = parseAddress(attribute(element, "ref") ?? "")?.area;
  if (element === undefined || old === undefined || lastRow < 0) return;
  const written: Area = { row: isNew ? 0 : old.row, column: isNew ? 0 : old.column, rows: 1, columns: 1 };
  const all = bounding(bounding(old, written), { row: lastRow, column: lastColumn, rows: 1, columns: 1 });
  editor.edits.setAttribute(element, "ref", areaAddress(all));
}

function patchFurniture(context: SaveContext, editor: SheetEditor, { old, sheet }: { old: SheetFurniture; sheet: SheetWithCells }): void {
  const { pack, writer, shifts } = context;
  const look = (format: DifferentialFormat): number => writer.filterDxf(format);
  patchView(editor, { old, sheet }, look);
  patchColumns(editor, { old: old.columns, columns: sheet.columns, xf: (style, base) => writer.xf(style, base) });
  patchSheetFormat(editor, old, sheet);
  patchProtection(editor, old.protection, sheet.protection);
  patchConditionalFormats(editor, { old: old.conditionalFormats, now: sheet.conditionalFormats, dxf: (format) => writer.dxf(format) });
  patchValidations(editor, old.validations, sheet.validations);
  patchHyperlinks(pack, editor, { now: sheet.hyperlinks ?? [], shifts: shifts.of(editor.sheet.part) });
  patchComments(pack, editor, { now: sheet.comments ?? [], workbook: context.parts.part });
  patchPage(editor, old.pageLayout, sheet.pageLayout);
  patchDrawing(pack, editor, {
    old: chartsAfter(old, shifts.of(editor.sheet.part)),
    now: sheet.charts,
    metrics: new SheetMetrics(sheet, sheet.standardHeight),
    data: (reference) => valuesAt(context, reference),
  });
  patchTables(pack, editor, { old: old.tables, now: sheet.tables, look });
}

/** Values along a reference with its sheet, for a chart's cache. */
function valuesAt({ model }: SaveContext, reference: string) {
  const parsed = parseAddress(reference.replace(/^=/, ""));
  const sheet = parsed?.sheet === undefined ? undefined : model.sheet(parsed.sheet);
  if (sheet === undefined || parsed === null || parsed.area.rows * parsed.area.columns > 100_000) return undefined;
  const { row, column, rows, columns } = parsed.area;
  return Array.from(
    { length: rows * columns },
    (_, at) => sheet.cells.get(row + Math.floor(at / columns), column + (at % columns))?.value ?? null,
  );
}

function changedRows(old: SheetModel["rows"], now: SheetModel["rows"]): SheetModel["rows"] {
  const changed: SheetModel["rows"] = new Map();
  for (const row of new Set([...old.keys(), ...now.keys()])) {
    const [a, b] = [old.get(row) ?? {}, now.get(row) ?? {}];
    const isSame = a.height === b.height && (a.hidden ?? false) === (b.hidden ?? false) && (a.level ?? 0) === (b.level ?? 0);
    if (!isSame) changed.set(row, b);
  }
  return changed;
}
