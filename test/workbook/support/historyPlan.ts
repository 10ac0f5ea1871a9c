import type { SheetDescription } from "../../../src/sheets/SheetDescription";
import type { HistoryPlan, WritePlan } from "../../../src/workbook/WorkbookPort";

export type HistoryLine = readonly [period: string, key: string, name: string, cls: string, amount: number];

const columns = [
  { id: "period", header: "Period", format: "@" },
  { id: "key", header: "Customer key", format: "@" },
  { id: "name", header: "Customer", format: "@" },
  { id: "class", header: "Class", format: "@" },
  { id: "value.revenue", header: "Revenue", format: "#,##0" },
];

/** The list that outlives the runs, with the title and the note of a real one. */
export function historyOf(lines: readonly HistoryLine[]): HistoryPlan {
  const sheet: SheetDescription = {
    id: "abc.history",
    name: "Clientele history",
    blocks: [
      { row: 0, column: 0, values: [["Clientele history"]] },
      { row: 2, column: 0, values: [columns.map(({ header }) => header)] },
      { row: 3, column: 0, values: lines, formats: columns.map(({ format }) => format) },
    ],
    rules: [],
    charts: [],
    widths: [10, 12, 20, 8, 12],
    gridlines: false,
    landscape: false,
    table: { area: { row: 2, column: 0, rows: lines.length + 1, columns: columns.length }, name: "Clientele_history" },
  };
  return { sheet, columns, rows: lines };
}

/** A plan of one method that writes the history and nothing else, unless told. */
export function historyPlan(lines: readonly HistoryLine[], patch: Partial<WritePlan> = {}): WritePlan {
  return { method: "abc", sheets: [], history: historyOf(lines), ...patch };
}
