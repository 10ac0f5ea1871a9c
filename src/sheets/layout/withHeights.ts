import type { SheetDescription } from "../SheetDescription";
import { rowHeights } from "./rowHeights";

/** The sheet with rows as high as its wrapped texts need at its widths. */
export function withHeights({ heights: _, ...sheet }: SheetDescription): SheetDescription {
  const heights = rowHeights(sheet.blocks, sheet.widths);
  return heights.length === 0 ? sheet : { ...sheet, heights };
}
