import type { Area } from "../../core/Area";
import { contains } from "../area/contains";
import { parseAddress } from "../area/parseAddress";

/** Cells that are ours, by the sheet's id; an area of `null` is the whole sheet. */
export interface OwnCells {
  readonly sheetId: string;
  readonly area: Area | null;
}

type Change = Excel.WorksheetChangedEventArgs;

/**
 * Whether a change is of no interest: made by this add-in, or wholly within cells of ours, which are never read as input. What a
 * co-author changes elsewhere counts like the user's own changes.
 *
 * @param own cells of ours; `null` while we are writing
 */
export function isOwnChange(
  { triggerSource, worksheetId, address }: Pick<Change, "triggerSource" | "worksheetId" | "address">,
  own: readonly OwnCells[] | null,
): boolean {
  if ((triggerSource as string | undefined) === "ThisLocalAddin" || own === null) return true;
  const changed = address.split(",").map(parseAddress);
  return own.some(
    ({ sheetId, area }) => sheetId === worksheetId && (area === null || changed.every((part) => part !== null && contains(area, part))),
  );
}

/** What is known of the workbook while the changes come in. */
interface Known {
  readonly quiet: readonly OwnCells[] | null;
  sheetName(sheetId: string): string | undefined;
  noteShared(sheetId: string): void;
}

/** Calls back when somebody edits cells that are not ours, with the sheet's name where it is known; returns how to stop. */
export async function watchChanges(known: Known, callback: (sheet?: string) => void): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((change) => {
      if ((change.source as string) === "Remote") known.noteShared(change.worksheetId);
      if (!isOwnChange(change, known.quiet)) callback(known.sheetName(change.worksheetId));
      return Promise.resolve();
    });
    await context.sync();
    return () =>
      Excel.run(handler.context, async (same) => {
        handler.remove();
        await same.sync();
      });
  });
}
