import type { HeldSheet } from "../register/Holdings";
import { rangeAt } from "../session/rangeAt";
import type { TableInfo } from "../session/TableInfo";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import type { HandColumns } from "./HandColumns";

/** The table of a list as it stands now: the user may have sorted it, moved or renamed its columns. */
export interface FoundTable {
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

/** Finds the table of a list of ours in which the user writes; `undefined` where it has gone. */
export async function findHandTable(
  work: Work,
  { entry, sheet }: HeldSheet,
  tables: readonly TableInfo[],
): Promise<FoundTable | undefined> {
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
