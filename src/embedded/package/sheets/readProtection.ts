import type { SheetProtection } from "../../model/WorkbookModel";
import { attribute, child, flag } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";

/** Office.js's option, the file's attribute, and whether the attribute stands for "locked" by default. */
export const protectionOptions = [
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertRows", "insertRows", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowSort", "sort", true],
  ["allowAutoFilter", "autoFilter", true],
  ["allowPivotTables", "pivotTables", true],
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
] as const;

export function readProtection(root: XmlElement): SheetProtection {
  const element = child(root, "sheetProtection");
  if (element === undefined || !flag(element, "sheet")) return { protected: false, options: {} };
  const options: Record<string, boolean | string> = {};
  for (const [option, name, locked] of protectionOptions) options[option] = !flag(element, name, locked);
  const cells = [flag(element, "selectLockedCells"), flag(element, "selectUnlockedCells")];
  options.selectionMode = cells[1] ? "None" : cells[0] ? "Unlocked" : "Normal";
  const secret = attribute(element, "password") ?? attribute(element, "hashValue");
  if (secret !== undefined) options.hasPassword = true;
  return { protected: true, options };
}
