import { textOf } from "../../core/cells/textOf";
import { cellOf } from "../cells/cellOf";
import { heldInput } from "../cells/heldInput";
import type { HeldSheet } from "../register/Holdings";
import { rangeAt } from "../session/rangeAt";
import { dataArea, type TableInfo } from "../session/TableInfo";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import type { HandColumns } from "./HandColumns";
import type { HandCell, HandRow } from "./HandRow";

/** Rows read at a time: a few columns with four answers a cell stay far below what Excel can send. */
const blockRows = 2000;

/** The table of a list as it stands now: the user may have sorted it, moved or renamed its columns. */
interface FoundTable {
  readonly table: TableInfo;
  readonly key: number;
  /** Where each kept column stands now, by the header that was given to it. */
  readonly kept: readonly { readonly header: string; readonly at: number }[];
}

/** A column is known by its header; one that was renamed, by its place, as long as no other column of ours stands there. */
function placeOf({ headers }: HandColumns, index: number, now: readonly string[]): number {
  const named = now.indexOf(headers[index]!);
  if (named >= 0) return named;
  const standing = now[index];
  return standing === undefined || headers.includes(standing) ? -1 : index;
}

function found(hand: HandColumns, table: TableInfo, now: readonly string[]): FoundTable | undefined {
  const key = placeOf(hand, hand.key, now);
  const kept = hand.kept.map((index) => ({ header: hand.headers[index]!, at: placeOf(hand, index, now) }));
  const known = kept.filter(({ at }) => at >= 0);
  return key < 0 ? undefined : { table, key, kept: known };
}

async function findTable(work: Work, { entry, sheet }: HeldSheet, tables: readonly TableInfo[]): Promise<FoundTable | undefined> {
  const { hand } = entry;
  const own = tables.filter(({ sheetId, showHeaders }) => sheetId === sheet.id && showHeaders);
  if (!hand || own.length === 0) return undefined;
  const worksheet = work.context.workbook.worksheets.getItem(sheet.id);
  const headers = own.map(({ area }) => rangeAt(worksheet, { ...area, rows: 1 }).load("values"));
  await sync(work);
  const matches = own.map((table, index) => {
    const now = (headers[index]!.values as unknown[][])[0]!.map(String);
    return { now, table, same: now.filter((header) => hand.headers.includes(header)).length };
  });
  const [best] = matches.sort((a, b) => b.same - a.same);
  return best && best.same > 0 ? found(hand, best.table, best.now) : undefined;
}

/** What the user wrote into the columns of a list that are his, row by row; empty where the list has gone. */
export async function readHand(work: Work, held: HeldSheet, tables: readonly TableInfo[]): Promise<readonly HandRow[]> {
  const place = await findTable(work, held, tables);
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
