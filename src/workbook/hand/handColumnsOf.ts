import type { SheetDescription } from "../../sheets/SheetDescription";
import type { HandColumns } from "./HandColumns";

/** The columns of a sheet's table in which the user writes; `undefined` where there are none. */
export function handColumnsOf({ blocks, table }: SheetDescription): HandColumns | undefined {
  if (!table?.kept) return undefined;
  const { area, kept } = table;
  const headers = Array.from({ length: area.columns }, (_, index) => String(valueAt(blocks, area.row, area.column + index) ?? ""));
  return { headers, key: kept.keyColumn, kept: kept.columns, carried: kept.carried };
}

/** The value that a sheet's blocks put into a cell; of several, the last. */
export function valueAt(blocks: SheetDescription["blocks"], row: number, column: number) {
  return blocks.reduce<string | number | boolean | null>((found, block) => {
    const value = block.values[row - block.row]?.[column - block.column];
    return value === undefined ? found : value;
  }, null);
}
