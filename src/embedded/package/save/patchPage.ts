import type { SheetModel } from "../../model/WorkbookModel";
import { protectionOptions } from "../sheets/readProtection";
import { patchPaper } from "./patchPaper";
import { setupMarks } from "./setupMarks";
import type { SheetEditor } from "./SheetEditor";

type Layout = SheetModel["pageLayout"];

/** Patches the page's setup where it is different. Print titles and area are names of the workbook. */
export function patchPage(editor: SheetEditor, old: Layout, layout: Layout): void {
  patchPaper(editor, old, layout);
  const before = new Map(setupMarks(old));
  const different = setupMarks(layout).filter(([name, value]) => before.get(name) !== value);
  if (different.length === 0) return;
  const setup = editor.child("pageSetup");
  if (setup !== undefined) for (const [name, value] of different) editor.edits.setAttribute(setup, name, value);
  else
    editor.insert(
      "pageSetup",
      `<pageSetup${setupMarks(layout)
        .map(([name, value]) => (value === undefined ? "" : ` ${name}="${value}"`))
        .join("")}/>`,
    );
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
