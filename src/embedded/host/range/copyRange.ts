import { moveFormula } from "../../model/moveFormula";
import type { CellModel } from "../../model/WorkbookModel";
import { invalidArgument } from "../excelErrors";
import type { RangeHost } from "../RangeHost";
import { rangeOfAddress } from "../rangeOfAddress";

interface CopyOptions {
  copyType: string;
  skipBlanks: boolean;
  transpose: boolean;
}

/** A cell that is copied, and how far its formula goes. */
interface Copy {
  cell: CellModel;
  rows: number;
  columns: number;
}

const KINDS = ["All", "Formulas", "Values", "Formats"];

/**
 * Copies cell by cell; a source smaller than the target is repeated, a larger one spreads beyond it. Relative references go along.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1)
 */
export function copyRange(range: RangeHost, source: unknown, { copyType, skipBlanks, transpose }: CopyOptions): void {
  if (!KINDS.includes(copyType)) throw invalidArgument(`Range.copyFrom(${copyType})`);
  const from = typeof source === "string" ? rangeOfAddress(range, source, "Range.copyFrom") : (source as RangeHost);
  const [height, width] = transpose ? [from.place.columns, from.place.rows] : [from.place.rows, from.place.columns];
  const tiles = range.place.rows % height === 0 && range.place.columns % width === 0;
  const area = tiles ? range.place : { ...range.place, rows: height, columns: width };
  const target = range.sheetOf("Range.copyFrom");
  range.host.checkWrite(target, area, "Range.copyFrom");
  const { cells } = from.sheetOf("Range.copyFrom");
  const copies = new Map<string, Copy>();
  for (let r = 0; r < area.rows; r += 1) {
    for (let c = 0; c < area.columns; c += 1) {
      const [row, column] = transpose ? [c % width, r % height] : [r % height, c % width];
      const cell = cells.get(from.place.row + row, from.place.column + column);
      if (cell)
        copies.set(key(r, c), {
          cell: { ...cell },
          rows: area.row + r - from.place.row - row,
          columns: area.column + c - from.place.column - column,
        });
    }
  }
  range.host.workbook.writeArea(
    { sheet: target.id, area },
    (row, column) => {
      const copy = copies.get(key(row - area.row, column - area.column));
      return skipBlanks && (copy?.cell.value ?? null) === null && copy?.cell.formula === undefined ? null : copied(copy, copyType);
    },
    "api",
  );
}

function key(row: number, column: number): string {
  return `${String(row)} ${String(column)}`;
}

function copied(copy: Copy | undefined, copyType: string): Partial<CellModel> {
  const look = { style: copy?.cell.style ?? 0 };
  const values = { value: copy?.cell.value ?? null, formula: undefined };
  const formulas = {
    ...values,
    formula: copy?.cell.formula === undefined ? undefined : moveFormula(copy.cell.formula, copy.rows, copy.columns),
  };
  if (copyType === "Values") return values;
  if (copyType === "Formats") return look;
  return copyType === "Formulas" ? formulas : { ...formulas, ...look };
}
