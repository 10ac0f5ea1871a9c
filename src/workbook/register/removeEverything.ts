import { standing } from "./StandingColumn";
import { loadTables } from "../session/TableInfo";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import { removeSheets } from "../sheet/removeSheets";
import { usersContent } from "../sheet/usersContent";
import { checkProtection } from "../write/checkProtection";
import { removeColumns } from "../write/removeColumns";
import { saveChoice } from "./choicePart";
import { loadHoldings } from "./Holdings";
import { emptyRegister } from "./Register";
import { saveRegister } from "./registerPart";
import { removeNames } from "./removeNames";

/**
 * Removes every column, sheet, rule and name of ours, and what is remembered. A sheet that the user has written on stays with him.
 *
 * @throws Refusal `workbook.sheetProtected`, `workbook.structureProtected`
 */
export async function removeEverything(work: Work): Promise<void> {
  const { context, memory, progress } = work;
  progress("undoing", 0, 3);
  const { register, sheets, columns, ownSheets } = await loadHoldings(context, memory);
  const touched = new Set([...columns.map(({ sheetId }) => sheetId), ...ownSheets.map(({ sheet }) => sheet.id)]);
  await checkProtection(context, { sheets: sheets.filter(({ id }) => touched.has(id)), structure: ownSheets.length > 0 });
  const tables = await loadTables(context);
  await removeColumns(
    work,
    columns.map((column) => standing(column, tables)),
    tables,
  );
  progress("undoing", 1, 3);
  const left = await usersContent(context, ownSheets);
  await removeSheets(
    work,
    ownSheets.filter((held) => !left.includes(held)),
  );
  progress("undoing", 2, 3);
  await removeNames(
    context,
    [...register.columns, ...register.sheets].map(({ name }) => name),
  );
  await sync(work);
  await saveRegister(context, memory, emptyRegister);
  await saveChoice(context, null);
  progress("undoing", 3, 3);
}
