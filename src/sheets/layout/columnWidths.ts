import { brokenWidth } from "../measure/brokenWidth";
import { longestWidth } from "../measure/longestWidth";
import type { Part, PartBlock } from "./Part";

/** No column of ours is narrower, so that a table has a steady rhythm. */
export const leastColumnWidth = 11;
/** Longer texts than this are wrapped in tables, and may be cut by a neighbour elsewhere. */
export const greatestColumnWidth = 60;
/** Columns are not made equally wide where that would push the sheet off the screen. */
const greatestEvenWidth = 95;
const defaultSize = 11;
const margin = 2;

/** Width of every column in characters of the default font, so that it holds its longest value. O(cells). */
export function columnWidths({ blocks, even = [] }: Pick<Part, "blocks" | "even">): number[] {
  const widths: number[] = [];
  for (const block of blocks) widen(widths, block);
  for (const [first, last] of even) {
    const most = Math.max(...Array.from({ length: last - first + 1 }, (_, index) => widths[first + index] ?? leastColumnWidth));
    if (most * (last - first + 1) > greatestEvenWidth) continue;
    for (let column = first; column <= last; column++) widths[column] = most;
  }
  return Array.from(widths, (width) => (width as number | undefined) ?? leastColumnWidth);
}

function widen(widths: number[], block: PartBlock): void {
  const columns = block.values[0]!.length;
  const scale = ((block.style?.size ?? defaultSize) / defaultSize) * (block.style?.bold ? 1.05 : 1);
  for (let index = 0; index < columns; index++) {
    const column = block.column + index;
    const longest = index >= (block.flows ?? columns) ? 0 : longestIn(block, index);
    const most = typeof block.wraps === "number" ? block.wraps : greatestColumnWidth;
    const wanted = Math.min(most, Math.ceil(longest * scale) + margin + (block.room ?? 0) + (block.style?.indent ?? 0));
    widths[column] = Math.max(widths[column] ?? leastColumnWidth, wanted);
  }
}

function longestIn({ values, formats, wraps }: PartBlock, index: number): number {
  if (wraps === "twoLines") return Math.max(...values.map((row) => brokenWidth(String(row[index] ?? ""))));
  const format = formats?.[formats.length === 1 ? 0 : index] ?? null;
  return longestWidth(
    values.map((row) => row[index] ?? null),
    format,
  );
}
