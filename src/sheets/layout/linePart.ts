import type { Style } from "../SheetDescription";
import type { Part } from "./Part";

/** One line of text from the first column, running over the cells to its right. */
export function linePart(text: string, style?: Style): Part {
  return { rows: 1, blocks: [{ row: 0, column: 0, values: [[text]], flows: 0, ...(style && { style }) }], rules: [], charts: [] };
}
