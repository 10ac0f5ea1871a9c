import type { RowModel, SheetModel } from "../../model/WorkbookModel";
import type { SheetPart } from "../sheets/SheetPart";
import { CellScanner } from "./CellScanner";

/** Heights, hidden rows and outline levels: one pass over the row tags only. */
export function readRows({ text, part, prefix, data }: SheetPart): SheetModel["rows"] {
  const rows: SheetModel["rows"] = new Map();
  if (data === undefined) return rows;
  const scanner = new CellScanner(text, { start: data.contentStart, end: data.contentEnd }, { prefix, part });
  while (scanner.nextRow()) {
    const found = rowFormat(text.slice(scanner.rowTag.start, scanner.rowTag.end));
    if (found !== undefined) rows.set(scanner.row, found);
  }
  return rows;
}

/** What a row's start tag says of its height and outline. */
export function rowFormat(tag: string): RowModel | undefined {
  if (!tag.includes("ht=") && !tag.includes("hidden=") && !tag.includes("outlineLevel=")) return undefined;
  const height = /\sht=["']([\d.eE+-]+)["']/.exec(tag)?.[1];
  const level = Number(/\soutlineLevel=["'](\d+)["']/.exec(tag)?.[1] ?? 0);
  const found: RowModel = {};
  if (height !== undefined) found.height = Number(height);
  if (/\shidden=["'](?:1|true)["']/.test(tag)) found.hidden = true;
  if (level > 0) found.level = level;
  return Object.keys(found).length === 0 ? undefined : found;
}
