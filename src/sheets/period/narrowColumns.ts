import { greatestColumnWidth } from "../layout/columnWidths";
import type { TableColumn } from "../layout/TableColumn";
import { withHeights } from "../layout/withHeights";
import { displayWidth } from "../measure/displayWidth";
import { longestWidth } from "../measure/longestWidth";
import type { SheetDescription } from "../SheetDescription";

/** Room for the filter button, and between columns, in characters. */
const margin = 2;
const least = 6;

/** A list whose headers are broken into two lines where its columns hold little, so that many columns go on a page and stay legible. */
export function narrowColumns(sheet: SheetDescription, columns: readonly TableColumn[], headerRow: number): SheetDescription {
  const widths = columns.map(({ header, values, format, align }, index) => {
    // Text that follows numbers stands a step away from them.
    const body = longestWidth(values, format) + (align === "left" && index > 0 ? 1 : 0);
    return Math.min(greatestColumnWidth, Math.max(least, body, halfHeader(header)) + margin);
  });
  return withHeights({
    ...sheet,
    widths,
    blocks: sheet.blocks.map((block) => (block.row === headerRow ? { ...block, style: { ...block.style, wrap: true } } : block)),
  });
}

/** What a header needs on two lines: half of it, and no less than its longest word. */
function halfHeader(header: string): number {
  const words = header.split(" ").map(displayWidth);
  const half = Math.ceil(displayWidth(header) / 2);
  return words.length > 1 ? Math.max(half, ...words) : /[\u3400-\u9fff]/.test(header) ? Math.max(4, half) : words[0]!;
}
