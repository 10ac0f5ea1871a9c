import type { Cell } from "../../core/Cell";
import { readKey } from "../../core/cells/readKey";
import { languages } from "../../core/Language";
import type { Text } from "../../core/Text";
import { methods, type MethodId } from "../../methods/methods";
import { sheetWords } from "../../words/sheets";
import { wordsOf } from "../../words/wordsOf";
import type { ResultColumn, Results, ResultSheet, TableData, TableSource } from "../../workbook/WorkbookPort";
import type { People } from "./gatherPeople";
import type { MethodResult, ResultRow } from "./MethodResult";
import { placeAt } from "./placeAt";

interface Ground {
  readonly people: People;
  readonly sources: readonly TableSource[];
  /** The column of a table that says whose row it is; `undefined` where none does. */
  readonly keyColumn: (source: TableSource) => number | undefined;
  /** Reads columns of a table. */
  readonly read: (source: TableSource, columns: readonly number[]) => Promise<TableData>;
}

/**
 * What every method left when it was last run: beside the customers' table, else on the longest list of ours that bears its classes. In the order of the
 * registry. Reads the columns of ours and the customers' keys; O(rows × columns of ours).
 */
export async function readResults(results: Results, ground: Ground): Promise<readonly MethodResult[]> {
  const found: MethodResult[] = [];
  for (const method of Object.keys(methods) as MethodId[]) {
    const result = (await besideTable(method, results, ground)) ?? (await onList(method, results, ground));
    if (result) found.push(result);
  }
  return found;
}

/** Columns of ours at their place in a table. */
interface Columns {
  readonly source: TableSource;
  readonly columns: readonly { readonly id: string; readonly at: number }[];
}

async function besideTable(method: MethodId, { columns }: Results, ground: Ground): Promise<MethodResult | undefined> {
  const own = columns.filter((column) => column.method === method);
  const lead = own.find(({ id }) => id === "class");
  const source = lead && ground.sources.find((each) => standsIn(lead, each));
  const key = source && ground.keyColumn(source);
  if (!lead || !source || key === undefined) return undefined;
  const placed = own.filter((column) => standsIn(column, source)).map(({ id, area }) => ({ id, at: area.column - source.area.column }));
  const rows = await rowsOf({ source, columns: placed }, key, ground);
  return { method, rows, roles: new Map(lead.labels.map(({ text, role }) => [text, role])) };
}

function standsIn({ sheet, area }: ResultColumn, source: TableSource): boolean {
  return source.sheet === sheet && source.area.row === area.row && source.owned.includes(area.column - source.area.column);
}

async function onList(method: MethodId, { sheets }: Results, ground: Ground): Promise<MethodResult | undefined> {
  const lists = sheets.flatMap((sheet) => (sheet.method === method ? (listOf(method, sheet) ?? []) : []));
  // The newest period; within it, the list that names the most customers.
  const [list] = lists.sort((a, b) => b.period.localeCompare(a.period) || b.source.rowCount - a.source.rowCount);
  return list && { method, rows: await rowsOf(list, list.key, ground), roles: new Map() };
}

function listOf(method: MethodId, { list: source, period = "" }: ResultSheet) {
  if (!source) return undefined;
  const key = columnCalled(source, sheetWords.customer);
  const words = wordsOf(method);
  const wanted = { class: words.classHeader, ...words.columns, why: sheetWords.why };
  const columns = Object.entries(wanted).flatMap(([id, header]) => {
    const at = columnCalled(source, header);
    return at === undefined ? [] : [{ id, at }];
  });
  return key === undefined || columns[0]?.id !== "class" ? undefined : { source, key, columns, period };
}

/** The column whose header is these words in any language. */
export function columnCalled({ headers }: TableSource, words: Text): number | undefined {
  const called = languages.map((language) => readKey(words[language]));
  const at = headers.findIndex((header) => called.includes(readKey(header)));
  return at < 0 ? undefined : at;
}

/** Of several rows of one customer the first that bears a class counts. */
async function rowsOf({ source, columns }: Columns, key: number, { people, read }: Ground): Promise<ReadonlyMap<string, ResultRow>> {
  const data = await read(source, [key, ...columns.map(({ at }) => at)]);
  const rows = new Map<string, ResultRow>();
  const lead = columns.find(({ id }) => id === "class")!.at;
  for (const [row, cell] of (data.columns.get(key) ?? []).entries()) {
    const customer = customerIn(people, cell);
    if (customer === undefined || rows.has(customer) || (data.columns.get(lead)?.[row] ?? null) === null) continue;
    const cells: Record<string, Cell> = {};
    for (const { id, at } of columns) cells[id] = data.columns.get(at)?.[row] ?? null;
    const { sheet, area } = data.source;
    rows.set(customer, { cells, place: placeAt(sheet, { row: area.row + 1 + row, column: area.column + lead, rows: 1, columns: 1 }) });
  }
  return rows;
}

/** The key of the customer whom a cell names, by key or else by name; `undefined` for anybody else. */
export function customerIn({ byKey, byName, subjects }: People, cell: Cell): string | undefined {
  const written = readKey(cell);
  const index = byKey.get(written) ?? byKey.get(readKey(cell, true)) ?? byName.get(written);
  return index === undefined ? undefined : subjects.keys[index];
}
