import { textOf } from "../../core/cells/textOf";
import { cellOf } from "../cells/cellOf";
import { heldInput } from "../cells/heldInput";
import type { HeldSheet } from "../register/Holdings";
import { rangeAt } from "../session/rangeAt";
import { dataArea, type TableInfo } from "../session/TableInfo";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import { findHandTable } from "./findHandTable";
import type { HandCell, HandRow } from "./HandRow";

/** Rows read at a time: a few columns with four answers a cell stay far below what Excel can send. */
const blockRows = 2000;

/** What the user wrote into the columns of a list that are his, row by row; empty where the list has gone. */
export async function readHand(work: Work, held: HeldSheet, tables: readonly TableInfo[]): Promise<readonly HandRow[]> {
  const place = await findHandTable(work, held, tables);
  if (!place) return [];
  const { table, key, kept } = place;
  const data = dataArea(table);
  const sheet = work.context.workbook.worksheets.getItem(held.sheet.id);
  const rows: HandRow[] = [];
  for (let from = 0; from < data.rows; from += blockRows) {
    const part = { ...data, row: data.row + from, rows: Math.min(blockRows, data.rows - from), columns: 1 };
    const names = rangeAt(sheet, { ...part, column: data.column + key }).load("values,valueTypes");
    const columns = kept.map(({ at }) =>
      rangeAt(sheet, { ...part, column: data.column + at }).load("values,valueTypes,formulas,numberFormat"),
    );
    await sync(work);
    for (let row = 0; row < part.rows; row++) {
      const name = textOf(cellOf((names.values as unknown[][])[row]![0], names.valueTypes[row]![0]));
      rows.push({ name, cells: kept.flatMap(({ header }, index) => handCell(columns[index]!, header, row)) });
    }
  }
  return rows;
}

function handCell({ values, formulas, valueTypes, numberFormat }: Excel.Range, header: string, row: number): HandCell[] {
  const [value, formula] = [(values as unknown[][])[row]![0], (formulas as unknown[][])[row]![0]];
  const input = heldInput({ value, formula, type: valueTypes[row]![0] });
  return input === "" ? [] : [{ header, input, format: (numberFormat as string[][])[row]![0] ?? "General" }];
}
