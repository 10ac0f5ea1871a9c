import type { Cell } from "../core/Cell";
import { isBlank } from "../core/cells/isBlank";
import { isError } from "../core/cells/isError";
import type { Reading } from "../core/cells/Reading";
import { textOf } from "../core/cells/textOf";
import { columnLetters } from "../core/columnLetters";
import type { FieldId } from "../core/fields/fields";
import type { Facts } from "../core/refusal/Refusal";
import type { Skipped } from "../core/refusal/Skipped";
import type { TableData } from "../workbook/WorkbookPort";
import type { TableChoice } from "./Choice";

/** One table as it is read: its cells by field, and how a cell is named in the report. */
export interface ReadableTable {
  readonly name: string;
  readonly rowCount: number;
  has(field: FieldId): boolean;
  cell(field: FieldId, row: number): Cell;
  /** Whether every cell that the choice reads is empty in this row. */
  isEmpty(row: number): boolean;
  /** For a table whose rows are baskets: the items of a row, as they stand there. */
  readonly items?: (row: number) => string[];
  /** A report line about the cell of a field in a data row. */
  report(field: FieldId, row: number, reason: { readonly code: string; readonly facts?: Facts }): Skipped;
}

/** Makes the cells of a table readable by field. */
export function readableTable(data: TableData, choice: TableChoice): ReadableTable {
  const { source } = data;
  const cellsOf = (field: FieldId): readonly Cell[] | undefined => data.columns.get(choice.columns[field] ?? -1);
  const all = Object.values(choice.columns).map((column) => data.columns.get(column) ?? []);
  return {
    name: source.name,
    rowCount: source.rowCount,
    has: (field) => cellsOf(field) !== undefined,
    cell: (field, row) => cellsOf(field)?.[row] ?? null,
    ...(choice.items && { items: (row) => itemsIn(data, choice.items!, row) }),
    isEmpty: (row) => all.every((cells) => isBlank(cells[row] ?? null)),
    report: (field, row, { code, facts }) => {
      const sheetRow = source.area.row + row + 2;
      const column = choice.columns[field] ?? 0;
      const cell = `${columnLetters(source.area.column + column)}${sheetRow}`;
      return { sheet: source.sheet, row: sheetRow, column: source.headers[column] ?? "", cell, code, facts: facts ?? {} };
    },
  };
}

/** The items of a basket, cell by cell; a repeated one stands there as often as it was met. */
function itemsIn({ columns }: TableData, { columns: holding, separator }: NonNullable<TableChoice["items"]>, row: number): string[] {
  const texts = holding.map((column) => columns.get(column)?.[row] ?? null).map((cell) => (isError(cell) ? "" : textOf(cell)));
  const items = separator === "" ? texts : texts.flatMap((cell) => cell.split(separator));
  return items.map((item) => item.trim()).filter((item) => item !== "");
}

/** What a reading says in the report: a guess with what was read, a fault with what was met, an empty cell; `undefined` for a plain value. */
export function remarkOf(reading: Reading<number | string>, met: Cell, kind: "day" | "number"): { code: string; facts: Facts } | undefined {
  if ("fault" in reading) return { code: reading.fault, facts: { met: reading.met } };
  if ("empty" in reading) return { code: "cell.empty", facts: {} };
  return reading.guess === undefined ? undefined : { code: reading.guess, facts: { met: textOf(met), [kind]: reading.value } };
}
