import { areaAddress, columnName } from "../../model/address";
import type { SheetModel } from "../../model/WorkbookModel";
import type { SheetFurniture } from "../sheets/readSheet";
import { argb } from "../styles/xfParts";
import type { LookNumber } from "../filters/filterColumnXml";
import { filtersXml, patchFilters } from "../filters/patchFilters";
import { child, path } from "../xml/findXml";
import { withPrefix } from "../xml/withPrefix";
import type { SheetEditor } from "./SheetEditor";

type Look = Pick<
  SheetFurniture,
  "tabColor" | "showGridlines" | "showHeadings" | "freeze" | "standardWidth" | "merges" | "autoFilter" | "filters" | "pageLayout"
>;

/** Patches tab colour, grid lines, headings, frozen panes, default width, merges and the sheet's filter. */
export function patchView(editor: SheetEditor, { old, sheet }: { old: Look; sheet: SheetModel }, look: LookNumber): void {
  patchProperties(editor, old, sheet);
  const { showGridlines, showHeadings, freeze } = sheet;
  const isSameView =
    old.showGridlines === showGridlines &&
    old.showHeadings === showHeadings &&
    old.freeze.rows === freeze.rows &&
    old.freeze.columns === freeze.columns;
  if (!isSameView) patchSheetView(editor, old, sheet);
  patchMerges(editor, old.merges, sheet.merges);
  patchAutoFilter(editor, { old, now: sheet }, look);
}

/** `sheetPr` holds both the tab's colour and whether the page is fitted. */
function patchProperties(editor: SheetEditor, old: Look, sheet: SheetModel): void {
  const fits = (layout: SheetModel["pageLayout"]): boolean => layout.fitToWidth !== undefined || layout.fitToHeight !== undefined;
  const newColor = old.tabColor !== sheet.tabColor;
  const newFit = fits(old.pageLayout) !== fits(sheet.pageLayout);
  if (!newColor && !newFit) return;
  const color = sheet.tabColor === "" ? "" : `<tabColor rgb="${argb(sheet.tabColor)}"/>`;
  const fit = fits(sheet.pageLayout) ? '<pageSetUpPr fitToPage="1"/>' : "";
  const element = editor.child("sheetPr");
  if (element === undefined) {
    if (color + fit !== "") editor.insert("sheetPr", `<sheetPr>${color}${fit}</sheetPr>`);
    return;
  }
  const { edits, sheet: part } = editor;
  const [oldColor, oldFit] = [child(element, "tabColor"), child(element, "pageSetUpPr")];
  const added = { first: "", last: "" };
  if (newColor && oldColor !== undefined) edits.replace(oldColor.start, oldColor.end, withPrefix(color, part.prefix));
  else if (newColor) added.first = color;
  if (newFit && oldFit !== undefined) edits.setAttribute(oldFit, "fitToPage", fit === "" ? undefined : "1");
  else if (newFit) added.last = fit;
  if (element.contentStart === element.end) {
    if (added.first + added.last !== "") edits.append(element, part.text, withPrefix(added.first + added.last, part.prefix));
    return;
  }
  if (added.first !== "") edits.insert(element.contentStart, withPrefix(added.first, part.prefix));
  if (added.last !== "") edits.insert(element.contentEnd, withPrefix(added.last, part.prefix));
}

function patchSheetView(editor: SheetEditor, old: Look, sheet: SheetModel): void {
  const view = path(editor.sheet.root, "sheetViews", "sheetView");
  const pane = paneXml(sheet.freeze);
  const marks = `${sheet.showGridlines ? "" : ' showGridLines="0"'}${sheet.showHeadings ? "" : ' showRowColHeaders="0"'}`;
  if (view === undefined) {
    editor.replace("sheetViews", `<sheetViews><sheetView${marks} workbookViewId="0">${pane}</sheetView></sheetViews>`);
    return;
  }
  const { edits, sheet: part } = editor;
  if (old.showGridlines !== sheet.showGridlines) edits.setAttribute(view, "showGridLines", sheet.showGridlines ? undefined : "0");
  if (old.showHeadings !== sheet.showHeadings) edits.setAttribute(view, "showRowColHeaders", sheet.showHeadings ? undefined : "0");
  if (old.freeze.rows === sheet.freeze.rows && old.freeze.columns === sheet.freeze.columns) return;
  // Selections belong to the panes that there were.
  for (const one of view.children) if (one.local === "pane" || one.local === "selection") edits.remove(one);
  const first = view.children[0];
  if (pane === "") return;
  if (first !== undefined) edits.insert(first.start, withPrefix(pane, part.prefix));
  else edits.append(view, part.text, withPrefix(pane, part.prefix));
}

function paneXml({ rows, columns }: SheetModel["freeze"]): string {
  if (rows === 0 && columns === 0) return "";
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const split = `${columns === 0 ? "" : ` xSplit="${columns}"`}${rows === 0 ? "" : ` ySplit="${rows}"`}`;
  return `<pane${split} topLeftCell="${columnName(columns)}${rows + 1}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

function patchMerges(editor: SheetEditor, old: SheetModel["merges"], merges: SheetModel["merges"]): void {
  const names = merges.map(areaAddress);
  if (old.map(areaAddress).join(" ") === names.join(" ")) return;
  const cells = names.map((name) => `<mergeCell ref="${name}"/>`).join("");
  editor.replace("mergeCells", names.length === 0 ? undefined : `<mergeCells count="${names.length}">${cells}</mergeCells>`);
}

type Filter = Pick<SheetModel, "autoFilter" | "filters">;

function patchAutoFilter(editor: SheetEditor, { old, now }: { old: Filter; now: Filter }, look: LookNumber): void {
  const [before, after] = [old.autoFilter && areaAddress(old.autoFilter), now.autoFilter && areaAddress(now.autoFilter)];
  const element = editor.child("autoFilter");
  if (after === undefined) {
    if (before !== undefined) editor.replace("autoFilter", undefined);
    return;
  }
  if (element === undefined) {
    editor.insert("autoFilter", `<autoFilter ref="${after}">${filtersXml(now.filters ?? {}, look)}</autoFilter>`);
    return;
  }
  if (before !== after) editor.edits.setAttribute(element, "ref", after);
  const { text: source, prefix } = editor.sheet;
  patchFilters(editor.edits, element, { source, prefix, old: old.filters ?? {}, now: now.filters ?? {}, look });
}
