import { MAX_COLUMNS, MAX_ROWS } from "../model/intersect";
import type { TableModel } from "../model/WorkbookModel";
import type { HostContext } from "./HostContext";

/** Renames a table; structured references in cells and names follow. */
export function renameTable(host: HostContext, table: TableModel, name: string): void {
  const { workbook } = host;
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}_.])${table.name.replaceAll(/[.\\?]/g, String.raw`\$&`)}(?=\[)`, "giu");
  const rewrite = (formula: string): string => formula.replace(pattern, () => name);
  table.name = name;
  workbook.batch(() => {
    for (const sheet of workbook.sheets) {
      const found: { row: number; column: number; formula: string }[] = [];
      sheet.cells.forEach({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS }, ({ formula }, row, column) => {
        if (formula !== undefined && pattern.test(formula)) found.push({ row, column, formula: rewrite(formula) });
        pattern.lastIndex = 0;
      });
      for (const { row, column, formula } of found) workbook.setCell(sheet.id, row, column, { formula }, "api");
    }
    for (const defined of [...workbook.names]) {
      if (rewrite(defined.formula) !== defined.formula) workbook.setName({ ...defined, formula: rewrite(defined.formula) }, "api");
    }
  });
}
