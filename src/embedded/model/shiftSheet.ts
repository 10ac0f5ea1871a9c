import { intersect, MAX_COLUMNS, sameArea } from "./intersect";
import { shiftSizes } from "./shiftCells";
import { shiftDrawings } from "./shiftDrawings";
import { SheetMetrics } from "./SheetMetrics";
import { isCut, isInsert, isVertical, movedArea, ShiftRefused } from "./Shift";
import type { Shift } from "./Shift";
import type { Area, Change, SheetModel, TableModel } from "./WorkbookModel";

/** Refuses what Excel refuses, before anything has moved. */
export function checkShift(sheet: SheetModel, shift: Shift): void {
  for (const table of sheet.tables) {
    if (isCut(table.area, shift) || losesHeader(table, shift)) throw new ShiftRefused("table");
  }
  if (sheet.merges.some((merge) => isCut(merge, shift))) throw new ShiftRefused("merge");
}

function losesHeader(table: TableModel, shift: Shift): boolean {
  if (shift.direction !== "up" || !table.showHeaders) return false;
  const header = { ...table.area, rows: 1 };
  const moved = movedArea(table.area, shift);
  return intersect(header, shift.area) !== null && moved !== null;
}

/**
 * Moves what lies on the sheet beside the cells, heights and widths included, and answers which facets differ. References in formulas are
 * another matter.
 */
export function shiftFurniture(sheet: SheetModel, shift: Shift): Set<Change["facet"]> {
  const changed = new Set<Change["facet"]>();
  const before = new SheetMetrics({ ...sheet }, sheet.standardHeight);
  shiftSizes(sheet, shift);
  if (shiftDrawings(sheet, shift, before)) changed.add("charts");
  const move = (areas: readonly Area[], facet: Change["facet"]): Area[] => {
    const moved = areas.flatMap((area) => movedArea(area, shift) ?? []);
    if (moved.length !== areas.length || moved.some((area, i) => area !== areas[i])) changed.add(facet);
    return moved;
  };
  shiftTables(sheet, shift, changed);
  sheet.merges = move(sheet.merges, "merges");
  for (const format of sheet.conditionalFormats) format.areas = move(format.areas, "conditionalFormats");
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  for (const validation of sheet.validations) validation.areas = move(validation.areas, "validations");
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  for (const pivot of sheet.pivots) pivot.area = movedArea(pivot.area, shift) ?? pivot.area;
  shiftNotes(sheet, shift);
  shiftPage(sheet, shift, changed);
  return changed;
}

function shiftTables(sheet: SheetModel, shift: Shift, changed: Set<Change["facet"]>): void {
  for (const table of [...sheet.tables]) {
    const before = table.area;
    const after = movedArea(before, shift);
    if (after && sameArea(after, before)) continue;
    changed.add("tables");
    if (!after) {
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      continue;
    }
    if (!isVertical(shift) && after.columns !== before.columns) shiftTableColumns(table, shift);
    table.area = after;
  }
}

function shiftTableColumns(table: TableModel, shift: Shift): void {
  const at = Math.max(0, shift.area.column - table.area.column);
  if (!isInsert(shift)) {
    const gone = intersect(table.area, { ...table.area, column: shift.area.column, columns: shift.area.columns });
    table.columns.splice(at, gone?.columns ?? 0);
    return;
  }
  for (let step = 0; step < shift.area.columns; step += 1) {
    const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
    table.columns.splice(at + step, 0, { id, name: freeColumnName(table) });
  }
}

/** `Column1`, `Column2` … as Excel names a column without a header. */
export function freeColumnName(table: Pick<TableModel, "columns">): string {
  const taken = new Set(table.columns.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`column${String(number)}`)) number += 1;
  return `Column${String(number)}`;
}

/** Notes, comments and links go with their cells. */
function shiftNotes(sheet: SheetModel, shift: Shift): void {
  const follow = <T extends { row: number; column: number }>(note: T): T[] => {
    const place = movedArea({ row: note.row, column: note.column, rows: 1, columns: 1 }, shift);
    return place ? [{ ...note, row: place.row, column: place.column }] : [];
  };
  sheet.notes = sheet.notes.flatMap(follow);
  if (sheet.comments) sheet.comments = sheet.comments.flatMap(follow);
  if (!sheet.hyperlinks) return;
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => {
    const area = movedArea(link.area, shift);
    return area ? [{ ...link, area }] : [];
  });
}

function shiftPage(sheet: SheetModel, shift: Shift, changed: Set<Change["facet"]>): void {
  const { autoFilter, pageLayout } = sheet;
  if (autoFilter) {
    const moved = movedArea(autoFilter, shift);
    if (moved !== autoFilter) changed.add("filter");
    if (moved) sheet.autoFilter = moved;
    else delete sheet.autoFilter;
  }
  if (pageLayout.printTitleRows) {
    const [first, last] = pageLayout.printTitleRows;
    const titles = { row: first, column: 0, rows: last - first + 1, columns: MAX_COLUMNS };
    const moved = movedArea(titles, shift);
    if (moved !== titles) changed.add("pageLayout");
    if (moved) pageLayout.printTitleRows = [moved.row, moved.row + moved.rows - 1];
    else delete pageLayout.printTitleRows;
  }
  if (pageLayout.printArea) {
    const moved = movedArea(pageLayout.printArea, shift);
    if (moved !== pageLayout.printArea) changed.add("pageLayout");
    if (moved) pageLayout.printArea = moved;
    else delete pageLayout.printArea;
  }
}
