import { intersect } from "../../model/intersect";
import type { Area, CellModel, CellValue } from "../../model/WorkbookModel";
import { invalidArgument, notSupported } from "../excelErrors";
import type { Sheet } from "../HostContext";
import type { RangeHost } from "../RangeHost";
import { tileCells } from "./tileCells";

type Kind = "Errors" | "Logical" | "Numbers" | "Text";

/** `ErrorsLogicalNumber` and the like name the kinds that they take. */
function kindsOf(valueType: string): readonly Kind[] {
  if (valueType === "All") return ["Errors", "Logical", "Numbers", "Text"];
  const kinds: [RegExp, Kind][] = [
    [/Errors/, "Errors"],
    [/Logical/, "Logical"],
    [/Number/, "Numbers"],
    [/Text/, "Text"],
  ];
  const named = kinds.flatMap(([pattern, kind]) => (pattern.test(valueType) ? [kind] : []));
  if (named.length === 0) throw invalidArgument("Range.getSpecialCells");
  return named;
}

function kindOf(value: CellValue): Kind {
  if (typeof value === "number") return "Numbers";
  if (typeof value === "boolean") return "Logical";
  return typeof value === "object" && value !== null ? "Errors" : "Text";
}

/**
 * The cells of a range that are of a kind, as rectangles; blank cells are looked for among the used ones.
 * https://learn.microsoft.com/javascript/api/excel/excel.specialcelltype
 */
export function specialCells(range: RangeHost, cellType: string, valueType = "All"): Area[] {
  const sheet = range.sheetOf("Range.getSpecialCells");
  const { place } = range;
  switch (cellType) {
    case "Visible":
      return visibleAreas(sheet, place);
    case "Blanks":
      return blankAreas(sheet, place);
    case "Constants":
    case "Formulas": {
      const kinds = kindsOf(valueType);
      const isFormula = cellType === "Formulas";
      return tileCells(
        cellsWhere(
          sheet,
          place,
          (cell) =>
            (cell.formula !== undefined) === isFormula &&
            (isFormula || cell.value !== null) &&
            !cell.spilledFrom &&
            kinds.includes(kindOf(cell.value)),
        ),
      );
    }
    case "ConditionalFormats":
      return shared(
        sheet.conditionalFormats.flatMap(({ areas }) => areas),
        place,
      );
    case "DataValidations":
      return shared(
        sheet.validations.flatMap(({ areas }) => areas),
        place,
      );
    case "SameConditionalFormat":
    case "SameDataValidation":
      throw notSupported(`Range.getSpecialCells(${cellType})`);
    default:
      throw invalidArgument("Range.getSpecialCells");
  }
}

function cellsWhere(sheet: Sheet, place: Area, test: (cell: CellModel) => boolean): [number, number][] {
  const found: [number, number][] = [];
  sheet.cells.forEach(place, (cell, row, column) => test(cell) && found.push([row, column]));
  return found;
}

function blankAreas(sheet: Sheet, place: Area): Area[] {
  const used = sheet.cells.used(false);
  const within = used && intersect(used, place);
  if (!within) return [];
  const blank: [number, number][] = [];
  for (let row = within.row; row < within.row + within.rows; row += 1) {
    for (let column = within.column; column < within.column + within.columns; column += 1) {
      const cell = sheet.cells.get(row, column);
      if ((cell?.value ?? null) === null && cell?.formula === undefined) blank.push([row, column]);
    }
  }
  return tileCells(blank);
}

function visibleAreas(sheet: Sheet, { row, column, rows, columns }: Area): Area[] {
  const down = runs(row, rows, (index) => sheet.rows.get(index)?.hidden !== true);
  const right = runs(column, columns, (index) => sheet.columns.get(index)?.hidden !== true);
  return down.flatMap(([top, height]) => right.map(([left, width]) => ({ row: top, column: left, rows: height, columns: width })));
}

/** Runs of indexes as `[first, count]`. */
function runs(start: number, count: number, test: (index: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let index = start; index < start + count; index += 1) {
    if (!test(index)) continue;
    const last = found.at(-1);
    if (last && last[0] + last[1] === index) last[1] += 1;
    else found.push([index, 1]);
  }
  return found;
}

function shared(areas: readonly Area[], place: Area): Area[] {
  return areas.flatMap((area) => intersect(area, place) ?? []);
}
