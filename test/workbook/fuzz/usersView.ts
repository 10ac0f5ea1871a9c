import type { Workbook } from "../../../src/embedded/model/Workbook";

/** What headers of our columns and names of our sheets begin with in these tests; nothing of the user's does. */
export const mark = "§§";

/** Everything of the user's: cells by sheet, column by column, ours left out. Columns move when room is made beside them; rows never do. */
export function usersView(workbook: Workbook, rowsOfTable: number): unknown {
  return workbook.sheets
    .filter(({ name }) => !name.startsWith(mark))
    .map(({ name, cells, visibility, protection, rows }) => {
      const used = cells.used(false);
      const columns = new Map<number, [row: number, content: unknown, look: unknown][]>();
      const ours = new Map<number, number>();
      if (used)
        cells.forEach(used, ({ value, formula, style }, row, column) => {
          if (typeof value === "string" && value.startsWith(mark)) ours.set(column, row);
          if (value === null && !formula) return;
          columns.set(column, [...(columns.get(column) ?? []), [row, formula ?? value, workbook.styles[style]!.numberFormat]]);
        });
      const kept = [...columns]
        .sort(([a], [b]) => a - b)
        .map(([column, content]) => {
          const header = ours.get(column);
          return header === undefined ? content : content.filter(([row]) => row < header || row > header + rowsOfTable);
        })
        .filter((content) => content.length > 0);
      const hidden = [...rows].filter(([, row]) => row.hidden).map(([row]) => row);
      return { name, visibility, protection, hidden, columns: kept };
    });
}
