import type { Area } from "../../model/WorkbookModel";
import type { Shift } from "../../model/Shift";
import { isVertical } from "../../model/Shift";
import { isEntireColumns, isEntireRows, MAX_COLUMNS, MAX_ROWS } from "../../model/intersect";
import { areaOf } from "../sheets/areas";
import { attribute, child, childrenOf, flag, numeric } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";
import { moved } from "./FileShifts";
import { shiftAnchors } from "./shiftAnchors";
import type { ShiftedXml } from "./ShiftedXml";
import { shiftExtensions } from "./shiftExtensions";

/**
 * Moves what a sheet's part holds and the model does not: links, ranges with a password, filters and sorting, scenarios, views, breaks, ignored
 * errors, controls, and the extension list.
 */
export function shiftSheetPart(xml: ShiftedXml, root: XmlElement): void {
  xml.listIn(root, ["hyperlinks", "hyperlink"], (link) => {
    xml.formula(link, "location");
    return xml.address(link, "ref");
  });
  xml.listIn(root, ["protectedRanges", "protectedRange"], (range) => xml.address(range, "sqref"));
  xml.listIn(root, ["ignoredErrors", "ignoredError"], (errors) => xml.address(errors, "sqref"));
  xml.listIn(root, ["cellWatches", "cellWatch"], (watch) => xml.address(watch, "r"));
  xml.listIn(root, ["scenarios", "scenario"], (scenario) => shiftScenario(xml, scenario));
  shiftFilter(xml, child(root, "autoFilter"));
  shiftSorting(xml, root);
  shiftBreaks(xml, root);
  for (const view of childrenOf(child(root, "customSheetViews"), "customSheetView")) shiftView(xml, view);
  shiftAnchors(
    xml.edits,
    {
      ...root,
      children: root.children.filter(({ local }) => local === "controls" || local === "oleObjects" || local === "AlternateContent"),
    },
    xml.shifts,
  );
  shiftExtensions(xml, child(root, "extLst"));
}

function shiftScenario(xml: ShiftedXml, scenario: XmlElement): boolean {
  const cells = childrenOf(scenario, "inputCells");
  const kept = cells.filter((cell) => xml.address(cell, "r"));
  if (kept.length === 0) return cells.length === 0;
  for (const cell of cells) if (!kept.includes(cell)) xml.edits.remove(cell);
  if (kept.length < cells.length && attribute(scenario, "count") !== undefined)
    xml.edits.setAttribute(scenario, "count", String(kept.length));
  return true;
}

/** A filter counts its columns from its own left edge. Its area is the model's. */
export function shiftFilter(xml: ShiftedXml, filter: XmlElement | undefined): void {
  const area = areaOf(attribute(filter, "ref"));
  const after = area && moved(area, xml.shifts);
  if (filter === undefined || area === undefined || !after) return;
  for (const column of childrenOf(filter, "filterColumn")) {
    const place = numeric(column, "colId") ?? 0;
    const now = moved({ row: area.row, column: area.column + place, rows: area.rows, columns: 1 }, xml.shifts);
    if (now === null) xml.edits.remove(column);
    else xml.edits.setAttribute(column, "colId", String(now.column - after.column));
  }
  shiftSorting(xml, filter);
}

/** Moves the sorting that a sheet, filter or table remembers; without its area or a column it goes. */
export function shiftSorting(xml: ShiftedXml, parent: XmlElement): void {
  const sorting = child(parent, "sortState");
  if (sorting === undefined) return;
  const conditions = childrenOf(sorting, "sortCondition");
  const kept = conditions.filter((condition) => xml.address(condition, "ref"));
  if (!xml.address(sorting, "ref") || (kept.length === 0 && conditions.length > 0)) xml.edits.remove(sorting);
  else for (const condition of conditions) if (!kept.includes(condition)) xml.edits.remove(condition);
}

function shiftView(xml: ShiftedXml, view: XmlElement): void {
  for (const one of childrenOf(view, "selection")) for (const name of ["activeCell", "sqref"]) xml.address(one, name);
  xml.address(view, "topLeftCell");
  const filter = child(view, "autoFilter");
  shiftFilter(xml, filter);
  if (filter !== undefined && !xml.address(filter, "ref")) xml.edits.remove(filter);
  shiftBreaks(xml, view);
}

/** A break stands before the row or column of its number, counted from 0, and moves with whole rows or columns alone. */
function shiftBreaks(xml: ShiftedXml, parent: XmlElement): void {
  const kinds = [
    { list: child(parent, "rowBreaks"), isOwn: (shift: Shift) => isVertical(shift) && isEntireRows(shift.area), area: rowAt },
    { list: child(parent, "colBreaks"), isOwn: (shift: Shift) => !isVertical(shift) && isEntireColumns(shift.area), area: columnAt },
  ];
  for (const { list, isOwn, area } of kinds) {
    const shifts = xml.shifts.filter(isOwn);
    if (list === undefined || shifts.length === 0) continue;
    const after = (item: XmlElement): Area | null => moved(area(numeric(item, "id") ?? 0), shifts);
    const items = childrenOf(list, "brk");
    xml.list(list, "brk", (item) => {
      const now = after(item);
      if (now !== null) xml.edits.setAttribute(item, "id", String(area === rowAt ? now.row : now.column));
      return now !== null;
    });
    const kept = items.filter((item) => after(item) !== null);
    const manual = kept.filter((item) => flag(item, "man")).length;
    if (kept.length > 0 && kept.length < items.length && attribute(list, "manualBreakCount") !== undefined)
      xml.edits.setAttribute(list, "manualBreakCount", String(manual));
  }
}

function rowAt(row: number): Area {
  return { row, column: 0, rows: 1, columns: MAX_COLUMNS };
}

function columnAt(column: number): Area {
  return { row: 0, column, rows: MAX_ROWS, columns: 1 };
}
