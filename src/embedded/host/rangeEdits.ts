import { contains, isEntireColumns, isEntireRows, MAX_COLUMNS, MAX_ROWS, overlaps } from "../model/intersect";
import { ShiftRefused } from "../model/Shift";
import type { Area, CellModel } from "../model/WorkbookModel";
import { cellText } from "./cellText";
import { clearLinks } from "./range/hyperlink";
import { accessDenied, conflict, invalidArgument, invalidOperation } from "./excelErrors";
import { isFiltered } from "./filter/FilterTarget";
import type { Sheet } from "./HostContext";
import type { RangeHost } from "./RangeHost";

/** Contents, formats or both; formats of whole columns go with them. */
export function clearRange(range: RangeHost, applyTo: string): void {
  const { host, place } = range;
  const sheet = range.sheetOf("Range.clear");
  if (!["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks", "ResetContents"].includes(applyTo))
    throw invalidArgument("Range.clear");
  const takesContents = applyTo === "All" || applyTo === "Contents" || applyTo === "ResetContents";
  const takesFormats = applyTo === "All" || applyTo === "Formats";
  if (takesFormats) host.checkAllowed(sheet, "allowFormatCells", "Range.clear");
  const targets: [number, number][] = [];
  sheet.cells.forEach(place, (_, row, column) => targets.push([row, column]));
  if (takesContents && targets.length > 0) host.checkWrite(sheet, within(place, sheet.cells.used(false)), "Range.clear");
  const patch: Partial<CellModel> = {
    ...(takesContents ? { value: null, formula: undefined, spill: undefined, spilledFrom: undefined } : {}),
    ...(takesFormats ? { style: 0 } : {}),
  };
  host.workbook.batch(() => {
    for (const [row, column] of targets) host.workbook.setCell(sheet.id, row, column, patch, "api");
    if (applyTo !== "Contents" && applyTo !== "Formats") clearLinks(range);
    if (!takesFormats) return;
    if (isEntireColumns(place)) for (let c = place.column; c < place.column + place.columns; c += 1) sheet.columns.delete(c);
    const rules = sheet.conditionalFormats.length;
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => !areas.every((area) => contains(place, area)));
    if (sheet.conditionalFormats.length !== rules) host.workbook.announce({ facet: "conditionalFormats", source: "api", sheet: sheet.id });
  });
}

function within(place: Area, used: Area | null): Area {
  if (!used || !(isEntireColumns(place) || isEntireRows(place))) return place;
  return used;
}

export function insertRange(range: RangeHost, shift: string): void {
  const direction = { Down: "down", Right: "right" }[shift];
  if (direction !== "down" && direction !== "right") throw invalidArgument("Range.insert");
  shiftRange(range, direction, "Range.insert");
}

export function deleteRange(range: RangeHost, shift: string): void {
  const direction = { Up: "up", Left: "left" }[shift];
  if (direction !== "up" && direction !== "left") throw invalidArgument("Range.delete");
  shiftRange(range, direction, "Range.delete");
}

function shiftRange(range: RangeHost, direction: "down" | "right" | "up" | "left", location: string): void {
  const { host, place } = range;
  const sheet = range.sheetOf(location);
  const isInsert = direction === "down" || direction === "right";
  if (sheet.protection.protected) {
    const option = `allow${isInsert ? "Insert" : "Delete"}${isEntireColumns(place) ? "Columns" : "Rows"}`;
    if (!(isEntireColumns(place) || isEntireRows(place))) throw accessDenied(location);
    host.checkAllowed(sheet, option, location);
  }
  host.checkConflict(location);
  if (sheet.pivots.some((pivot) => overlaps(pivot.area, place))) throw conflict("PivotTableRangeConflict", location);
  const isWhole = isEntireColumns(place) || isEntireRows(place);
  if (!isWhole && isFilteredAt(sheet, place)) throw conflict("FilteredRangeConflict", location);
  const used = sheet.cells.used(true);
  const pushesOut =
    used !== null &&
    isInsert &&
    (direction === "down" ? used.row + used.rows + place.rows > MAX_ROWS : used.column + used.columns + place.columns > MAX_COLUMNS);
  if (pushesOut) throw conflict("NonBlankCellOffSheet", location);
  try {
    host.workbook.shift(sheet.id, { ...place }, direction, "api");
  } catch (error) {
    throw error instanceof ShiftRefused
      ? conflict(error.reason === "merge" ? "MergedRangeConflict" : "InsertDeleteConflict", location)
      : error;
  }
}

/** Whether cells of the area stand in a filter that hides rows: shifting them would tear rows apart. */
function isFilteredAt(sheet: Sheet, place: Area): boolean {
  const filtered = [
    ...(sheet.autoFilter && sheet.filters ? [sheet.autoFilter] : []),
    ...sheet.tables.flatMap(({ area, filters }) => (filters ? [area] : [])),
  ];
  return filtered.some((area) => overlaps(area, place) && isFiltered(sheet, area));
}

/** The first cell keeps its content, the others lose theirs. */
export function mergeRange(range: RangeHost, across: boolean): void {
  const { host, place } = range;
  const sheet = range.sheetOf("Range.merge");
  host.checkAllowed(sheet, "allowFormatCells", "Range.merge");
  if (sheet.tables.some(({ area }) => overlaps(area, place))) throw invalidOperation("Range.merge");
  const areas = across ? Array.from({ length: place.rows }, (_, i) => ({ ...place, row: place.row + i, rows: 1 })) : [{ ...place }];
  host.workbook.batch(() => {
    unmergeRange(range);
    for (const area of areas.filter(({ rows, columns }) => rows * columns > 1)) {
      sheet.merges.push(area);
      const covered: [number, number][] = [];
      sheet.cells.forEach(area, (_, row, column) => (row !== area.row || column !== area.column) && covered.push([row, column]));
      for (const [row, column] of covered) host.workbook.setCell(sheet.id, row, column, { value: null, formula: undefined }, "api");
    }
    host.workbook.announce({ facet: "merges", source: "api", sheet: sheet.id });
  });
}

export function unmergeRange(range: RangeHost): void {
  const sheet = range.sheetOf("Range.unmerge");
  range.host.checkAllowed(sheet, "allowFormatCells", "Range.unmerge");
  const kept = sheet.merges.filter((merge) => !overlaps(merge, range.place));
  if (kept.length === sheet.merges.length) return;
  sheet.merges = kept;
  range.host.workbook.announce({ facet: "merges", source: "api", sheet: sheet.id });
}

export interface FindCriteria {
  completeMatch?: boolean;
  matchCase?: boolean;
  searchDirection?: "Forward" | "Backwards" | Excel.SearchDirection;
}

/** The first cell whose shown text holds (or is) the searched one. */
export function findInRange(
  range: RangeHost,
  text: string,
  { completeMatch = false, matchCase = false, searchDirection = "Forward" }: FindCriteria,
): Area | null {
  const sheet = range.sheetOf("Range.find");
  const wanted = matchCase ? text : text.toLowerCase();
  const found: Area[] = [];
  sheet.cells.forEach(range.place, (cell, row, column) => {
    const shown = cellText(cell.value, range.host.styleOf(sheet, row, column).numberFormat, range.host.workbook);
    const seen = matchCase ? shown : shown.toLowerCase();
    if (completeMatch ? seen === wanted : seen.includes(wanted)) found.push({ row, column, rows: 1, columns: 1 });
  });
  return (searchDirection === "Forward" ? found[0] : found.at(-1)) ?? null;
}
