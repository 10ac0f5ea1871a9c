import type { SparseCells } from "../../model/SparseCells";
import type { Area, CellModel } from "../../model/WorkbookModel";
import { PackageError } from "../PackageError";
import type { SheetPart } from "../sheets/SheetPart";
import { CellReader } from "./CellReader";
import { CellScanner } from "./CellScanner";

/** Cells: more are marked only where they exist. */
const LARGEST_SPILL = 2_000_000;

export interface CellTarget {
  cells: SparseCells;
  /** Shared strings, and what a record number means in the model. */
  strings: readonly string[];
  date1904: boolean;
  styleOf: (xf: number) => number;
}

/**
 * Reads all cells of a sheet into the store. Cells without value, formula and style are left out. O(cells).
 * @throws PackageError `damagedXml`
 */
export function readCells(sheet: SheetPart, target: CellTarget): void {
  const { text, part, prefix, data } = sheet;
  if (data === undefined) return;
  const scanner = new CellScanner(text, { start: data.contentStart, end: data.contentEnd }, { prefix, part });
  const reader = new CellReader(text, scanner, { strings: target.strings, date1904: target.date1904, prefix });
  const spills: Area[] = [];
  try {
    while (scanner.nextRow()) {
      while (scanner.nextCell()) {
        const cell = reader.read();
        cell.style = target.styleOf(cell.style);
        if (cell.spill !== undefined) spills.push({ row: scanner.row, column: scanner.column, ...cell.spill });
        if (!isBlank(cell)) target.cells.set(scanner.row, scanner.column, cell);
      }
    }
  } catch (error) {
    if (error instanceof PackageError) throw error;
    throw new PackageError("damagedXml", { part, reason: error instanceof Error ? error.message : "cell" });
  }
  for (const area of spills) markSpill(target.cells, area);
}

/** Cells inside a spill belong to the formula at its corner. An area that no result fills says nothing of cells that are not there. */
function markSpill(cells: SparseCells, area: Area): void {
  if (area.rows * area.columns > LARGEST_SPILL) {
    cells.forEach(area, (cell, row, column) => {
      if (cell.formula === undefined && (row !== area.row || column !== area.column)) cell.spilledFrom = [area.row, area.column];
    });
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (row === area.row && column === area.column) continue;
      const cell: CellModel = cells.get(row, column) ?? { value: null, style: 0 };
      if (cell.formula !== undefined) continue;
      cell.spilledFrom = [area.row, area.column];
      cells.set(row, column, cell);
    }
  }
}

function isBlank(cell: CellModel): boolean {
  return cell.value === null && cell.style === 0 && cell.formula === undefined;
}
