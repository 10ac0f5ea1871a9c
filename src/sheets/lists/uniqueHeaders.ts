import type { TableColumn } from "../layout/TableColumn";

/** Columns whose headers differ, as Excel asks of a table: a repeated header gets a number behind it. */
export function uniqueHeaders(columns: readonly TableColumn[]): TableColumn[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    let header = column.header;
    for (let count = 2; taken.has(header.toLowerCase()); count++) header = `${column.header} ${count}`;
    taken.add(header.toLowerCase());
    return { ...column, header };
  });
}
