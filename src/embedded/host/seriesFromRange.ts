import type { ChartSeriesModel } from "../model/ChartModel";
import type { Area, CellValue } from "../model/WorkbookModel";
import { apiValue } from "./cellText";
import type { RangeHost } from "./RangeHost";

interface Reading {
  type: ChartSeriesModel["type"];
  seriesBy: string;
}

/**
 * The series that Excel makes of a range: a first row of texts gives the names, a first column of texts gives the categories. By columns where the
 * range is not wider than it is high.
 */
export function seriesFromRange(range: RangeHost, { type, seriesBy }: Reading): ChartSeriesModel[] {
  const { place } = range;
  const byColumns = seriesBy === "Columns" || (seriesBy !== "Rows" && place.columns <= place.rows);
  const turned: Turned = byColumns
    ? { range, at: (along, across) => [along, across], along: place.rows, across: place.columns }
    : { range, at: (along, across) => [across, along], along: place.columns, across: place.rows };
  const hasCategories = turned.across > 1 && (areTexts(pointsAlong(turned, 0)) || valueAt(turned, 0, 0) === null);
  const first = hasCategories ? 1 : 0;
  const hasNames = turned.along > 1 && areTexts(namesAcross(turned, first));
  const start = hasNames ? 1 : 0;
  const categories = hasCategories ? reference(turned, 0, start) : undefined;
  return Array.from({ length: turned.across - first }, (_, i) => {
    const across = first + i;
    const name = hasNames ? String(apiValue(valueAt(turned, 0, across))) : `Series${String(i + 1)}`;
    return {
      name,
      ...(hasNames ? { nameReference: cellReference(turned, 0, across) } : {}),
      type,
      values: reference(turned, across, start),
      ...(categories === undefined ? {} : { categories }),
      pointColors: {},
      axis: "primary" as const,
    };
  });
}

/** A range seen so that series lie side by side and their points one after another. */
interface Turned {
  range: RangeHost;
  at: (along: number, across: number) => [number, number];
  along: number;
  across: number;
}

function valueAt({ range, at }: Turned, along: number, across: number): CellValue {
  const [row, column] = at(along, across);
  return range.sheetOf("ChartCollection.add").cells.get(range.place.row + row, range.place.column + column)?.value ?? null;
}

/** The first cell may be a header and is left out. */
function pointsAlong(turned: Turned, across: number): CellValue[] {
  const skip = turned.along > 1 ? 1 : 0;
  return Array.from({ length: turned.along - skip }, (_, i) => valueAt(turned, skip + i, across));
}

function namesAcross(turned: Turned, first: number): CellValue[] {
  return Array.from({ length: turned.across - first }, (_, i) => valueAt(turned, 0, first + i));
}

function areTexts(values: readonly CellValue[]): boolean {
  return values.length > 0 && values.every((value) => typeof value === "string");
}

function reference({ range, at, along }: Turned, across: number, start: number): string {
  const [row, column] = at(start, across);
  const [lastRow, lastColumn] = at(along - 1, across);
  const { place } = range;
  const area: Area = { row: place.row + row, column: place.column + column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  return range.at(area, "ChartCollection.add").absolute;
}

function cellReference({ range, at }: Turned, along: number, across: number): string {
  const [row, column] = at(along, across);
  return range.getCell(row, column).absolute;
}
