import type { Workbook } from "../model/Workbook";
import { invalidArgument, itemAlreadyExists } from "./excelErrors";

/** Refuses what Excel refuses as the name of a sheet: empty, over 31 characters, `\ / ? * : [ ]`, an apostrophe at either end, or taken. */
export function checkSheetName(workbook: Workbook, name: string, { except, location }: { except?: string; location: string }): void {
  if (name === "" || name.length > 31 || /[\\/?*:[\]]/.test(name) || /^'|'$/.test(name) || /^history$/i.test(name))
    throw invalidArgument(location);
  const taken = workbook.sheets.some((sheet) => sheet.id !== except && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw itemAlreadyExists(location);
}
