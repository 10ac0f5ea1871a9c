import type { TableColumn } from "../layout/TableColumn";
import { displayWidth } from "../measure/displayWidth";
import { longestWidth } from "../measure/longestWidth";
import { handColumns } from "./ContactList";

/** Sentences are wrapped at the first width, names at the second; in characters. */
const widest = { sentence: 38, name: 28 };
/** What is written by hand needs room before it is there. */
const leastNote = 22;
const leastByHand = 10;
/** Room between columns, and for the filter button. */
const margin = 2;
const customer = 1;
const sentences = [2, 3];

/** The width of each column: what its longest value needs, and half its header, which stands on two lines. O(cells). */
export function contactWidths(columns: readonly TableColumn[]): number[] {
  const firstByHand = columns.length - handColumns.length;
  return columns.map(({ header, values, format }, index) => {
    const least = index < firstByHand ? 0 : index === columns.length - 1 ? leastNote : leastByHand;
    const most = index === customer ? widest.name : sentences.includes(index) ? widest.sentence : Infinity;
    return Math.min(most, Math.max(least, longestWidth(values, format), headerWidth(header)) + margin);
  });
}

/** Half of a header, and no less than its longest word with the filter button beside it. */
function headerWidth(header: string): number {
  const words = header.split(" ").map(displayWidth);
  return Math.max(Math.ceil(displayWidth(header) / 2), ...words) + margin;
}
