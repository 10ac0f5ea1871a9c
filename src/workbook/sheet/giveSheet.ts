import type { SheetDescription } from "../../sheets/SheetDescription";
import { sync, type Work } from "../session/Work";
import { checkProtection } from "../write/checkProtection";
import { freeName } from "../write/freeName";
import { longestTitle, sheetTitle } from "../write/sheetTitle";
import { buildSheet } from "./buildSheet";
import { loadUsualFont } from "./loadUsualFont";

/**
 * Adds a sheet that is the user's from then on: it is never replaced, taken back or removed. Nothing of it stays where building fails.
 * @returns the name that it got
 * @throws Refusal `workbook.structureProtected`, `workbook.writeFailed`
 */
export async function giveSheet(work: Work, description: SheetDescription): Promise<string> {
  const { context } = work;
  await checkProtection(context, { sheets: [], structure: true });
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const taken = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
  const title = freeName(sheetTitle(description.name), taken, longestTitle);
  const sheet = context.workbook.worksheets.add(title);
  const font = loadUsualFont(context);
  await sync(work);
  try {
    await buildSheet(work, sheet, { description, cells: [], usualSize: font.size });
  } catch (cause) {
    sheet.delete();
    await context.sync().catch(() => undefined);
    throw cause;
  }
  return title;
}
