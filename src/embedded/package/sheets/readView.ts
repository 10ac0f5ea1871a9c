import { MAX_COLUMNS } from "../../model/intersect";
import type { SheetModel } from "../../model/WorkbookModel";
import type { Palette } from "../styles/resolveColor";
import { resolveColor } from "../styles/resolveColor";
import { attribute, child, childrenOf, flag, numeric, path } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";
import { areaOf } from "./areas";

/** Widest range of columns that is remembered one by one: files often format all columns to the edge of the sheet. */
const MOST_COLUMNS = 1024;

/** What the sheet's head says of its look. */
export function readView(
  root: XmlElement,
  palette: Palette,
): Pick<SheetModel, "tabColor" | "showGridlines" | "showHeadings" | "freeze" | "standardWidth" | "standardHeight"> {
  const view = path(root, "sheetViews", "sheetView");
  const pane = child(view, "pane");
  const isFrozen = attribute(pane, "state")?.startsWith("frozen") === true;
  const format = child(root, "sheetFormatPr");
  const width = numeric(format, "defaultColWidth");
  const height = numeric(format, "defaultRowHeight");
  return {
    tabColor: resolveColor(path(root, "sheetPr", "tabColor"), palette) ?? "",
    showGridlines: flag(view, "showGridLines", true),
    showHeadings: flag(view, "showRowColHeaders", true),
    freeze: isFrozen ? { rows: numeric(pane, "ySplit") ?? 0, columns: numeric(pane, "xSplit") ?? 0 } : { rows: 0, columns: 0 },
    standardWidth: width === undefined ? (numeric(format, "baseColWidth") ?? 8) + 0.43 : characters(width),
    ...(height === undefined ? {} : { standardHeight: height }),
  };
}

/** A width of the file, which counts five pixels of margin, as the number of digits that Excel shows. Source: ECMA-376 part 1, 18.3.1.13. */
function characters(width: number): number {
  return Math.max(0, Math.round(((width * 7 - 5) / 7) * 100) / 100);
}

/** The file's width for a number of digits. */
export function fileWidth(digits: number): number {
  return Math.trunc(((digits * 7 + 5) / 7) * 256) / 256;
}

/** Widths, hidden columns, outline levels and column styles; `styleOf` turns a record's number into a model index. */
export function readColumns(root: XmlElement, styleOf: (xf: number) => number): SheetModel["columns"] {
  const columns: SheetModel["columns"] = new Map();
  for (const col of childrenOf(child(root, "cols"), "col")) {
    const first = Math.max(0, Math.trunc(numeric(col, "min") ?? 1) - 1);
    const last = Math.min((numeric(col, "max") ?? first + 1) - 1, first + MOST_COLUMNS - 1, MAX_COLUMNS - 1);
    const width = numeric(col, "width");
    const style = numeric(col, "style");
    const level = numeric(col, "outlineLevel") ?? 0;
    for (let column = first; column <= last; column++) {
      const found: { width?: number; hidden?: boolean; style?: number; level?: number } = {};
      if (width !== undefined) found.width = characters(width);
      if (flag(col, "hidden")) found.hidden = true;
      if (style !== undefined) found.style = styleOf(style);
      if (level > 0) found.level = level;
      columns.set(column, found);
    }
  }
  return columns;
}

export function readMerges(root: XmlElement): SheetModel["merges"] {
  return childrenOf(child(root, "mergeCells"), "mergeCell")
    .map((one) => areaOf(attribute(one, "ref")))
    .filter((area) => area !== undefined);
}

export function readAutoFilter(root: XmlElement): SheetModel["autoFilter"] {
  return areaOf(attribute(child(root, "autoFilter"), "ref"));
}
