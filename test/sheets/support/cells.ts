import type { Area } from "../../../src/core/Area";
import type { Block, SheetDescription, Style, Value } from "../../../src/sheets/SheetDescription";

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
  readonly format: string | null;
  readonly style: Style;
}

/** The cells that a block covers. */
export function areaOf({ row, column, values }: Block): Area {
  return { row, column, rows: values.length, columns: values[0]!.length };
}

export function overlap(a: Area, b: Area): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** Every cell that is written, by `row,column`. */
export function cellsOf({ blocks }: SheetDescription): Map<string, PlacedCell> {
  const cells = new Map<string, PlacedCell>();
  for (const { row, column, values, formats = [null], style = {} } of blocks) {
    values.forEach((line, down) => {
      line.forEach((value, across) => {
        const format = formats[formats.length === 1 ? 0 : across] ?? null;
        cells.set(`${row + down},${column + across}`, { row: row + down, column: column + across, value, format, style });
      });
    });
  }
  return cells;
}

/** The values of an area, row by row. */
export function valuesIn(sheet: SheetDescription, area: Area): Value[] {
  const cells = cellsOf(sheet);
  const values: Value[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) values.push(cells.get(`${row},${column}`)?.value ?? null);
  }
  return values;
}

/** The first cell that holds this text. */
export function find(sheet: SheetDescription, text: string): PlacedCell {
  const cell = [...cellsOf(sheet).values()].find(({ value }) => value === text);
  if (!cell) throw new Error(`No cell says “${text}”`);
  return cell;
}

/** The row of values that starts at a cell, up to the first empty one. */
export function rowFrom(sheet: SheetDescription, { row, column }: { readonly row: number; readonly column: number }): Value[] {
  const cells = cellsOf(sheet);
  const values: Value[] = [];
  for (let at = column; ; at++) {
    const value = cells.get(`${row},${at}`)?.value ?? null;
    if (value === null) return values;
    values.push(value);
  }
}
