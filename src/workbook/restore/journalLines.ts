import type { Input } from "../cells/Input";
import { breathe } from "../session/breathe";
import type { Journal } from "./Journal";

/** Cells of one column on one line: as much as is turned into text without holding the page up. */
const blockRows = 20_000;

type Block = readonly [column: number, inputs: readonly Input[]];

/** A journal as lines of JSON: first all but the replaced cells, then these by column in blocks. */
export async function journalLines(journal: Journal): Promise<string[]> {
  const { point } = journal;
  const bare = point.columnStates.map((state) => ({ ...state, inputs: [] }));
  const lines = [JSON.stringify({ ...journal, point: { ...point, columnStates: bare } })];
  for (const [column, { inputs }] of point.columnStates.entries()) {
    for (let from = 0; from < inputs.length; from += blockRows) {
      const block: Block = [column, inputs.slice(from, from + blockRows)];
      lines.push(JSON.stringify(block));
      if (inputs.length > blockRows) await breathe();
    }
  }
  return lines;
}

/** The journal of such lines. */
export function journalOfLines([head = "null", ...blocks]: readonly string[]): Journal {
  const journal = JSON.parse(head) as Journal;
  const inputs: Input[][] = journal.point.columnStates.map(() => []);
  for (const line of blocks) {
    const [column, cells] = JSON.parse(line) as Block;
    for (const cell of cells) inputs[column]!.push(cell);
  }
  const columnStates = journal.point.columnStates.map((state, column) => ({ ...state, inputs: inputs[column]! }));
  return { ...journal, point: { ...journal.point, columnStates } };
}
