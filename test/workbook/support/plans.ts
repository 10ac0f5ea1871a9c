import type { Role } from "../../../src/core/Role";
import type { ClassColumn, SheetDescription, Value } from "../../../src/sheets/SheetDescription";
import type { TableSource, WritePlan } from "../../../src/workbook/WorkbookPort";

const roles: Readonly<Record<string, Role>> = { A: "best", B: "fair", C: "gone" };

/** A class column with colours for A, B and C. */
export function classColumn(values: readonly Value[], patch: Partial<ClassColumn> = {}): ClassColumn {
  const labels = Object.entries(roles).map(([text, role]) => ({ text, role }));
  return { id: "class", header: "Segment", values, width: 14, labels, ...patch };
}

/** A column of numbers. */
export function numberColumn(id: string, values: readonly Value[], patch: Partial<ClassColumn> = {}): ClassColumn {
  return { id, header: id.toUpperCase(), values, width: 8, align: "right", format: "0", ...patch };
}

/** A small summary sheet: title, table, rules. */
export function summarySheet(patch: Partial<SheetDescription> = {}): SheetDescription {
  return {
    id: "abc.summary",
    name: "ABC summary",
    blocks: [
      { row: 0, column: 0, values: [["ABC summary"]], style: { bold: true, size: 16 } },
      { row: 2, column: 0, values: [["Class", "Customers", "Share"]], style: { bold: true, rule: true } },
      {
        row: 3,
        column: 0,
        values: [
          ["A", 2, 0.6],
          ["B", 2, 0.3],
          ["C", 1, 0.1],
        ],
        formats: [null, "#,##0", "0.0%"],
      },
    ],
    rules: [
      { kind: "text", area: { row: 3, column: 0, rows: 3, columns: 1 }, text: "A", role: "best" },
      { kind: "scale", area: { row: 3, column: 2, rows: 3, columns: 1 }, low: "#FFFFFF", high: "#0B5CAD" },
      { kind: "bar", area: { row: 3, column: 1, rows: 3, columns: 1 }, color: "#0B5CAD" },
    ],
    charts: [],
    widths: [20, 12, 10],
    frozenRows: 3,
    gridlines: false,
    landscape: true,
    printTitleRows: [0, 2],
    ...patch,
  };
}

/** A plan that writes columns beside a table. */
export function planOf(source: TableSource, columns: readonly ClassColumn[], patch: Partial<WritePlan> = {}): WritePlan {
  return { method: "abc", columns: { source, columns }, sheets: [], ...patch };
}
