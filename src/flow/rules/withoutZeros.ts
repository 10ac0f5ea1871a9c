import type { Cell } from "../../core/Cell";
import type { TableData } from "../../workbook/WorkbookPort";

/** A table as it is where an empty cell arrives as 0: in the columns where a 0 says nothing, it is an empty cell. O(cells). */
export function withoutZeros(data: TableData, saysNothing: (column: number, row: number) => boolean): TableData {
  const emptied = ([column, cells]: [number, readonly Cell[]]): [number, readonly Cell[]] => [
    column,
    cells.map((cell, row) => (cell === 0 && saysNothing(column, row) ? null : cell)),
  ];
  return { ...data, columns: new Map([...data.columns].map(emptied)) };
}
