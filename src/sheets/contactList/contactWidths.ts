import type { TableColumn } from "../layout/TableColumn";
import { displayWidth } from "../measure/displayWidth";
import { longestWidth } from "../measure/longestWidth";
import { handColumns } from "./ContactList";

/** Columns of sentences are wrapped at this width; others are no wider. In characters. */
const widest = 34;
/** What is written by hand needs room before it is there. */
const leastNote = 26;
const leastByHand = 12;
/** Room for the filter button and between columns. */
const margin = 3;

/** The width of each column: what its longest value needs, up to that of a sentence that is wrapped. O(cells). */
export function contactWidths(columns: readonly TableColumn[]): number[] {
  const firstByHand = columns.length - handColumns.length;
  return columns.map(({ header, values, format }, index) => {
    const least = index < firstByHand ? 0 : index === columns.length - 1 ? leastNote : leastByHand;
    return Math.min(widest, Math.max(least, longestWidth(values, format), displayWidth(header)) + margin);
  });
}
