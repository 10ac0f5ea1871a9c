import { contains, isEntireColumns, isEntireRows, MAX_COLUMNS, MAX_ROWS, overlaps } from "../model/intersect";
import { ShiftRefused } from "../model/Shift";
import type { Area, CellModel } from "../model/WorkbookModel";
import { cellText } from "./cellText";
import { accessDenied, conflict, invalidArgument, invalidOperation } from "./excelErrors";
import type { RangeHost } from "./RangeHost";
import { rangeOfAddress } from "./rangeOfAddress";

/** Contents, formats or both; formats of whole columns go with them. */
export function clearRange(range: RangeHost, applyTo: string): void {
  const { host, place } = range;
  const sheet = range.sheetOf("Range.clear");
  if (!["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks", "ResetContents"].includes(applyTo)) throw invalidArgument("Range.clear");
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
  if (host.faults.conflict) throw conflict(host.faults.conflict, location);
  if (sheet.pivots.some((pivot) => overlaps(pivot.area, place))) throw conflict("PivotTableRangeConflict", location);
  const used = sheet.cells.used(true);
  const pushesOut = used !== null && isInsert && (direction === "down" ? used.row + used.rows + place.rows > MAX_ROWS : used.column + used.columns + place.columns > MAX_COLUMNS);
  if (pushesOut) throw conflict("NonBlankCellOffSheet", location);
  try {
    host.workbook.shift(sheet.id, { ...place }, direction, "api");
  } catch (error) {
    throw error instanceof ShiftRefused ? conflict(error.reason === "merge" ? "MergedRangeConflict" : "InsertDeleteConflict", location) : error;
  }
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

interface CopyOptions {
  copyType: string;
  skipBlanks: boolean;
  transpose: boolean;
}

/** Copies cell by cell; a source smaller than the target is repeated, a larger one spreads beyond it. */
export function copyRange(range: RangeHost, source: unknown, { copyType, skipBlanks, transpose }: CopyOptions): void {
  const from = typeof source === "string" ? rangeOfAddress(range, source, "Range.copyFrom") : (source as RangeHost);
  const [height, width] = transpose ? [from.place.columns, from.place.rows] : [from.place.rows, from.place.columns];
  const tiles = range.place.rows % height === 0 && range.place.columns % width === 0;
  const area = tiles ? range.place : { ...range.place, rows: height, columns: width };
  const target = range.sheetOf("Range.copyFrom");
  range.host.checkWrite(target, area, "Range.copyFrom");
  const { cells } = from.sheetOf("Range.copyFrom");
  const copies = new Map<string, CellModel | undefined>();
  for (let r = 0; r < area.rows; r += 1) {
    for (let c = 0; c < area.columns; c += 1) {
      const [row, column] = transpose ? [c % width, r % height] : [r % height, c % width];
      const cell = cells.get(from.place.row + row, from.place.column + column);
      copies.set(`${String(r)} ${String(c)}`, cell && { ...cell });
    }
  }
  range.host.workbook.writeArea({ sheet: target.id, area }, (row, column) => {
    const cell = copies.get(`${String(row - area.row)} ${String(column - area.column)}`);
    return skipBlanks && (cell?.value ?? null) === null && cell?.formula === undefined ? null : copied(cell, copyType);
  }, "api");
}

function copied(cell: CellModel | undefined, copyType: string): Partial<CellModel> {
  const look = { style: cell?.style ?? 0 };
  const values = { value: cell?.value ?? null, formula: undefined };
  const formulas = { ...values, formula: cell?.formula };
  if (copyType === "Values") return values;
  if (copyType === "Formats") return look;
  return copyType === "Formulas" ? formulas : { ...formulas, ...look };
}

export interface FindCriteria {
  completeMatch?: boolean;
  matchCase?: boolean;
  searchDirection?: "Forward" | "Backwards" | Excel.SearchDirection;
}

/** The first cell whose shown text holds (or is) the searched one. */
export function findInRange(range: RangeHost, text: string, { completeMatch = false, matchCase = false, searchDirection = "Forward" }: FindCriteria): Area | null {
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
