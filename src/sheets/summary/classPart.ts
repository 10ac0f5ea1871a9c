import type { Part } from "../layout/Part";
import { tablePart } from "../layout/tablePart";
import type { Telling } from "../Telling";
import { chartRows, classCharts } from "./classCharts";
import { classTable } from "./classTable";

/** Class, customers and share stand before the money. */
const moneyColumn = 3;

/** The class table with its charts beneath. */
export function classPart(telling: Telling): Part {
  const columns = classTable(telling);
  const table = tablePart(columns);
  const hasMoney = telling.report.summary.some(({ value }) => value !== null);
  const row = table.rows + 1;
  const charts = classCharts(telling, { row, moneyColumn, moneyFormat: hasMoney ? columns[moneyColumn]!.format : null });
  return { ...table, charts, rows: row + chartRows(telling.report.summary.length) };
}
