import { isEntireColumns, isEntireRows, MAX_COLUMNS, MAX_ROWS } from "./intersect";
import { mapReferences } from "./mapReferences";
import type { FormulaReference } from "./mapReferences";

type Corner = readonly [first: number, last: number];

/** A formula as it stands in a cell so many rows and columns further: relative references go along, and become `#REF!` beyond the sheet's edge. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => movedReference(reference, rows, columns));
}

function movedReference(reference: FormulaReference, rows: number, columns: number): FormulaReference | null {
  const { area, fixed = [false, false, false, false] } = reference;
  const down = isEntireColumns(area)
    ? spanOf(area.row, area.rows)
    : move([area.row, area.rows], [fixed[1], fixed[3]], { by: rows, end: MAX_ROWS });
  const right = isEntireRows(area)
    ? spanOf(area.column, area.columns)
    : move([area.column, area.columns], [fixed[0], fixed[2]], { by: columns, end: MAX_COLUMNS });
  if (!down || !right) return null;
  return { ...reference, area: { row: down[0], rows: down[1] - down[0] + 1, column: right[0], columns: right[1] - right[0] + 1 } };
}

function spanOf(start: number, count: number): Corner {
  return [start, start + count - 1];
}

function move(
  [start, count]: readonly [number, number],
  fixed: readonly [boolean, boolean],
  { by, end }: { by: number; end: number },
): Corner | null {
  const first = start + (fixed[0] ? 0 : by);
  const last = start + count - 1 + (fixed[1] ? 0 : by);
  return Math.min(first, last) < 0 || Math.max(first, last) >= end ? null : [Math.min(first, last), Math.max(first, last)];
}
