import type { SheetModel } from "../../model/WorkbookModel";
import { protectionOptions } from "../sheets/readProtection";
import { patchPaper } from "./patchPaper";
import type { SheetEditor } from "./SheetEditor";

type Layout = SheetModel["pageLayout"];

/** Patches the page's orientation and fit. Print titles and area are names of the workbook. */
export function patchPage(editor: SheetEditor, old: Layout, layout: Layout): void {
  patchPaper(editor, old, layout);
  const isSame =
    old.orientation === layout.orientation &&
    old.fitToWidth === layout.fitToWidth &&
    old.fitToHeight === layout.fitToHeight &&
    old.scale === layout.scale;
  if (isSame) return;
  const fits = layout.fitToWidth !== undefined || layout.fitToHeight !== undefined;
  const marks: [string, string | undefined][] = [
    ["scale", layout.scale === undefined ? undefined : String(layout.scale)],
    ["orientation", layout.orientation.toLowerCase()],
    ["fitToWidth", fits ? String(layout.fitToWidth ?? 0) : undefined],
    ["fitToHeight", fits ? String(layout.fitToHeight ?? 0) : undefined],
  ];
  const setup = editor.child("pageSetup");
  if (setup !== undefined) for (const [name, value] of marks) editor.edits.setAttribute(setup, name, value);
  else
    editor.insert("pageSetup", `<pageSetup${marks.map(([name, value]) => (value === undefined ? "" : ` ${name}="${value}"`)).join("")}/>`);
}

/** Patches the sheet's protection. A password that the file holds stays while the sheet stays protected. */
export function patchProtection(editor: SheetEditor, old: SheetModel["protection"], protection: SheetModel["protection"]): void {
  if (old.protected === protection.protected && JSON.stringify(old.options) === JSON.stringify(protection.options)) return;
  const element = editor.child("sheetProtection");
  if (!protection.protected) {
    editor.replace("sheetProtection", undefined);
    return;
  }
  const mode = protection.options.selectionMode;
  const marks: [string, string | undefined][] = [
    ["sheet", "1"],
    ["objects", protection.options.allowEditObjects === true ? undefined : "1"],
    ["scenarios", protection.options.allowEditScenarios === true ? undefined : "1"],
    ...protectionOptions
      .filter(([, , locked]) => locked)
      .map(([option, name]): [string, string | undefined] => [name, protection.options[option] === true ? "0" : undefined]),
    ["selectLockedCells", mode === "None" || mode === "Unlocked" ? "1" : undefined],
    ["selectUnlockedCells", mode === "None" ? "1" : undefined],
  ];
  if (element !== undefined) for (const [name, value] of marks) editor.edits.setAttribute(element, name, value);
  else
    editor.insert(
      "sheetProtection",
      `<sheetProtection${marks.map(([name, value]) => (value === undefined ? "" : ` ${name}="${value}"`)).join("")}/>`,
    );
}
