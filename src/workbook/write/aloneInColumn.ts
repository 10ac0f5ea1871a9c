import type { StandingColumn } from "../register/StandingColumn";
import { rangeAt } from "../session/rangeAt";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";

const lastRow = 1_048_576;

/** The columns for which a sheet column was inserted, where nobody has put anything above or below ours since: they go with their sheet column. */
export async function aloneInColumn(work: Work, columns: readonly StandingColumn[]): Promise<Set<StandingColumn>> {
  const looks = columns
    .filter(({ entry }) => entry.inserted)
    .map((column) => {
      const { area, sheetId } = column;
      const sheet = work.context.workbook.worksheets.getItem(sheetId);
      const below = area.row + area.rows;
      const parts = [
        { ...area, row: 0, rows: area.row },
        { ...area, row: below, rows: lastRow - below },
      ].filter(({ rows }) => rows > 0);
      return { column, content: parts.map((part) => rangeAt(sheet, part).getUsedRangeOrNullObject(true).load("address")) };
    });
  if (looks.length > 0) await sync(work);
  return new Set(looks.filter(({ content }) => content.every((range) => range.isNullObject)).map(({ column }) => column));
}
