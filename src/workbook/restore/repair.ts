import { Refusal } from "../../core/refusal/Refusal";
import { loadHoldings, type HeldSheet, type Holdings } from "../register/Holdings";
import { removeEverything } from "../register/removeEverything";
import type { Work } from "../session/Work";
import { usersContent } from "../sheet/usersContent";
import { checkProtection } from "../write/checkProtection";
import { addedSheets } from "./addedSheets";
import { putBesideBack } from "../beside/putBesideBack";
import { bringBack } from "./bringBack";
import { columnRefusals } from "./columnRefusals";
import type { Journal } from "./Journal";
import { loadJournal } from "./journalPart";
import { rowsStand } from "./RowMark";

/** The sheets that have to be written on, or go, or come. */
async function checkSheets({ context }: Work, { columns, ownSheets, sheets }: Holdings, { point, columns: made }: Journal): Promise<void> {
  const names = new Set([...made.after, ...point.columns].map(({ name }) => name));
  const ids = [
    ...columns.filter(({ entry }) => names.has(entry.name)).map(({ sheetId }) => sheetId),
    ...ownSheets.filter(({ entry }) => entry.method === point.method).map(({ sheet }) => sheet.id),
  ];
  await checkProtection(context, { sheets: sheets.filter(({ id }) => ids.includes(id)), structure: ownSheets.length > 0 });
}

/** A sheet that may hold what it held before the run, or after it, or some of both. */
function withEarlier(held: HeldSheet, { point, added }: Journal): HeldSheet {
  const others = [...point.sheets, ...added].filter(({ name }) => name === held.entry.name);
  const areas = [held.entry, ...others].flatMap((entry) => entry.areas);
  const charts = [held.entry, ...others].flatMap((entry) => entry.charts);
  return { ...held, entry: { ...held.entry, areas, charts } };
}

/**
 * Ends what was interrupted: a run is put back as if it had never begun; taking back and removing are gone on with. What the user has written on
 * our sheets since stays with him.
 *
 * @throws Refusal `workbook.journalGone`, `workbook.undoRowsMoved` (the user's rows were sorted or edited since), `workbook.sheetProtected`,
 * `workbook.structureProtected`, `workbook.noRoom`, `workbook.mergedInTheWay`, `workbook.pivotInTheWay`, `workbook.tableInTheWay`. Nothing is lost by a refusal: it can be tried again.
 */
export async function repair(work: Work): Promise<void> {
  const holdings = await loadHoldings(work.context, work.memory);
  const { unfinished } = holdings.register;
  if (!unfinished) throw new Refusal("workbook.nothingToUndo");
  if (unfinished.kind === "removing") return removeEverything(work);
  const journal = await loadJournal(work.context);
  if (!journal) throw new Refusal("workbook.journalGone");
  await checkSheets(work, holdings, journal);
  if (journal.rows && !(await rowsStand(work, journal.rows, holdings.sheets))) throw new Refusal("workbook.undoRowsMoved");
  await putBesideBack(work);
  const [refused] = await columnRefusals(work, journal.point, journal.columns);
  if (refused) throw refused;
  const { held } = await addedSheets(work, journal);
  const mine = holdings.ownSheets.filter(({ entry }) => entry.method === journal.point.method && !entry.history);
  const fresh = held.filter(({ entry }) => !mine.some((own) => own.entry.name === entry.name));
  const left = await usersContent(
    work.context,
    [...mine, ...fresh].map((sheet) => withEarlier(sheet, journal)),
  );
  await bringBack(work, journal, new Set(left.map(({ entry }) => entry.name)));
}
