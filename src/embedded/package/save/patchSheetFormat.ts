import type { SheetModel } from "../../model/WorkbookModel";
import { fileWidth } from "../sheets/readView";
import type { SheetEditor } from "./SheetEditor";

type Formatted = Pick<SheetModel, "standardWidth" | "rows" | "columns">;

/** Patches what holds for the whole sheet: the standard width, and how deep its outline is, without which Excel shows no outline. */
export function patchSheetFormat(editor: SheetEditor, old: Formatted, now: Formatted): void {
  const marks: Record<string, string | undefined> = {};
  if (old.standardWidth !== now.standardWidth) marks.defaultColWidth = String(fileWidth(now.standardWidth));
  if (depth(old.rows) !== depth(now.rows)) marks.outlineLevelRow = depth(now.rows);
  if (depth(old.columns) !== depth(now.columns)) marks.outlineLevelCol = depth(now.columns);
  const changed = Object.entries(marks);
  if (changed.length === 0) return;
  const format = editor.child("sheetFormatPr");
  if (format !== undefined) for (const [name, value] of changed) editor.edits.setAttribute(format, name, value);
  else
    editor.insert(
      "sheetFormatPr",
      `<sheetFormatPr ${changed.map(([name, value]) => `${name}="${value}"`).join(" ")} defaultRowHeight="15"/>`,
    );
}

function depth(lines: ReadonlyMap<number, { level?: number }>): string | undefined {
  let deepest = 0;
  for (const { level = 0 } of lines.values()) deepest = Math.max(deepest, level);
  return deepest === 0 ? undefined : String(deepest);
}
