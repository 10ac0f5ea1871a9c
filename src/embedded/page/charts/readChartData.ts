import { parseAddress } from "../../model/address";
import type { ChartModel, ChartSeriesModel } from "../../model/ChartModel";
import type { CellModel, CellValue, SheetWithCells, WorkbookModel } from "../../model/WorkbookModel";
import type { ChartData, NumberFormatter, SeriesData } from "./ChartData";

/** A chart that points at whole columns is drawn as far as this. */
const MOST_POINTS = 100_000;

function plain(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}

function cellsOf(model: WorkbookModel, home: SheetWithCells, reference: string | undefined): (CellModel | undefined)[] {
  const place = reference === undefined ? null : parseAddress(reference.replace(/^=/, "").replace(/^\((.*)\)$/, "$1"));
  const sheet = place && (place.sheet === undefined ? home : model.sheet(place.sheet));
  if (!place || !sheet) return [];
  const { row, column, rows, columns } = place.area;
  const used = sheet.cells.used(true);
  const lastRow = Math.min(row + rows, rows > MOST_POINTS && used ? used.row + used.rows : row + rows);
  const cells: (CellModel | undefined)[] = [];
  for (let r = row; r < lastRow; r += 1) {
    for (let c = column; c < column + columns; c += 1) cells.push(sheet.cells.get(r, c));
  }
  return cells;
}

/** Reads the cells that a chart's series point at. Text among the numbers is a gap, as in Excel. */
export function readChartData(
  source: { model: WorkbookModel; sheet: SheetWithCells },
  chart: ChartModel,
  format: NumberFormatter,
): ChartData {
  const { model, sheet } = source;
  const formatOf = (cell: CellModel | undefined): string => model.styles[cell?.style ?? 0]?.numberFormat ?? "General";
  const label = (cell: CellModel | undefined): string =>
    typeof cell?.value === "number" ? format(cell.value, formatOf(cell)) : plain(cell?.value ?? null);
  const numeric = (cell: CellModel | undefined): number | null => (typeof cell?.value === "number" ? cell.value : null);
  const read = (series: ChartSeriesModel, position: number): SeriesData => {
    const values = cellsOf(model, sheet, series.values);
    const categories = cellsOf(model, sheet, series.categories);
    const named = cellsOf(model, sheet, series.nameReference)[0];
    return {
      name: named ? plain(named.value) : series.name || `Series ${position + 1}`,
      values: values.map(numeric),
      categories: values.map((_, index) => (categories.length > 0 ? label(categories[index]) : String(index + 1))),
      xValues: values.map((_, index) => (categories.length > 0 ? numeric(categories[index]) : index + 1)),
      format: formatOf(values[0]),
    };
  };
  return chart.series.map(read);
}
