import type { Language } from "../core/Language";
import { classColumn, methodColumn, whyColumns } from "./columns/customerColumns";
import { filledColumns } from "./columns/filledColumns";
import type { TableColumn } from "./layout/TableColumn";
import { displayWidth } from "./measure/displayWidth";
import { longestWidth } from "./measure/longestWidth";
import type { Report } from "./Report";
import type { ClassColumn, Value } from "./SheetDescription";
import { tellingOf } from "./Telling";

/** Room for the filter button beside a header. */
const filterButton = 3;
const margin = 2;
const greatestWidth = 60;

/**
 * The columns that a run adds beside the user's table: the class, the method's columns, then Why where there are reasons.
 * @param rowCount data rows of the table; a row that was left out stays empty
 * Cost: O(columns × rows).
 */
export function classColumns(report: Report, rowCount: number, language: Language): ClassColumn[] {
  const telling = tellingOf(report, language);
  const { customers } = report;
  const written = filledColumns(report).filter((id) => telling.method.columns[id]!.written === "table");
  const spread = (id: string, column: TableColumn): ClassColumn => beside(id, column, overRows(report, column.values, rowCount));
  return [
    spread("class", classColumn(telling, customers)),
    ...written.map((id) => spread(id, methodColumn(telling, id, customers))),
    ...whyColumns(telling, customers).map((column) => spread("why", column)),
  ];
}

function overRows({ customers }: Report, values: readonly Value[], rowCount: number): Value[] {
  const cells = new Array<Value>(rowCount).fill(null);
  customers.forEach(({ rows }, index) => {
    for (const row of rows) cells[row] = values[index] ?? null;
  });
  return cells;
}

function beside(id: string, { header, values, format, align, labels }: TableColumn, cells: Value[]): ClassColumn {
  const longest = longestWidth(values, format);
  const width = Math.min(greatestWidth, Math.ceil(Math.max(displayWidth(header) + filterButton, longest)) + margin);
  return { id, header, values: cells, width, align, ...(format !== null && { format }), ...(labels && { labels }) };
}
