import type { StandingColumn } from "../register/StandingColumn";
import type { TableInfo } from "../session/TableInfo";

/** The one furthest to the right first. */
export const fromRight = (a: StandingColumn, b: StandingColumn): number => b.area.column - a.area.column;

/** Where a table ends once columns of ours at its right end have left it: the column behind its last one. */
export function endWithout(columns: readonly StandingColumn[], { id, area }: TableInfo): number {
  let end = area.column + area.columns;
  for (const column of columns.filter(({ tableId }) => tableId === id).sort(fromRight)) if (column.area.column === end - 1) end -= 1;
  return end;
}

/**
 * Columns of ours that stand between others in an Excel table: taken out, they move what stands beside the table in its rows.
 *
 * @param alone columns that go with their whole sheet column, as it came
 */
export function columnsWithin(
  columns: readonly StandingColumn[],
  tables: readonly TableInfo[],
  alone: ReadonlySet<StandingColumn>,
): StandingColumn[] {
  return tables.flatMap((table) => {
    const end = endWithout(columns, table);
    return columns.filter((column) => column.tableId === table.id && column.area.column < end && !alone.has(column));
  });
}
