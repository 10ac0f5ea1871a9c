import type { Area } from "../../core/Area";
import type { TableSource } from "../WorkbookPort";
import type { Located } from "../read/Located";
import type { SheetInfo } from "../session/SheetInfo";
import type { Work } from "../session/Work";
import { markOf } from "./markOf";
import { sheetNow } from "./sheetNow";

/** The fingerprint of one column of the user's table, by which a change of the order of its rows is noticed. */
export interface RowMark {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly area: Area;
  readonly mark: string;
}

/** The column of the user's that tells most rows apart, as far as the first rows show; the leftmost of several. */
function tellingColumn({ headers, owned, sample }: TableSource): number | undefined {
  const kinds = (column: number): number => new Set(sample.map((row) => JSON.stringify(row[column] ?? null))).size;
  const own = new Set(owned);
  return headers
    .map((_, column) => column)
    .filter((column) => !own.has(column))
    .sort((a, b) => kinds(b) - kinds(a))[0];
}

/** Marks the order of the rows of a table. Reads one column. */
export async function markRows(work: Work, source: TableSource, located: Located): Promise<RowMark | undefined> {
  const column = tellingColumn(source);
  if (column === undefined || located.data.rows === 0) return undefined;
  const { sheetId, sheetName, data } = located;
  const area = { ...data, column: located.area.column + column, columns: 1 };
  return { sheetId, sheetName, area, mark: await markOf(work, [{ sheetId, area }]) };
}

/** Whether the rows still stand as they did. */
export async function rowsStand(work: Work, { sheetId, sheetName, area, mark }: RowMark, sheets: readonly SheetInfo[]): Promise<boolean> {
  const sheet = sheetNow(sheets, { sheetId, sheetName });
  return sheet !== undefined && (await markOf(work, [{ sheetId: sheet.id, area }])) === mark;
}
