import { readKey } from "../../core/cells/readKey";
import type { Block, SheetDescription } from "../../sheets/SheetDescription";
import { handColumnsOf, valueAt } from "./handColumnsOf";
import type { HandCell, HandRow } from "./HandRow";

/** A cell to fill on the sheet itself. */
export interface PlacedCell extends HandCell {
  readonly row: number;
  readonly column: number;
}

export interface PlacedHand {
  /** The sheet, with a row more for everyone who is no longer in its list and beside whom something was written. */
  readonly description: SheetDescription;
  readonly cells: readonly PlacedCell[];
  /** How many such rows there are. */
  readonly appended: number;
}

/**
 * Puts what the user wrote back beside the same customers of a list that is built anew. Customers are matched as keys are; of several of one name, the first
 * with the first. Whoever is no longer in the list comes to its end, unless something stands beneath it or his row stands on elsewhere (`elsewhere`).
 * O(rows × columns).
 */
export function placeHand(wanted: SheetDescription, hand: readonly HandRow[], { elsewhere = false } = {}): PlacedHand {
  const { table } = wanted;
  const description = withoutSettled(wanted);
  const columns = handColumnsOf(description);
  if (!table || !columns) return { description, cells: [], appended: 0 };
  const { area } = table;
  const waiting = new Map<string, HandRow[]>();
  for (const row of hand) {
    const key = readKey(row.name);
    waiting.set(key, [...(waiting.get(key) ?? []), row]);
  }
  const cells: PlacedCell[] = [];
  const settled = new Set(table.kept?.settled?.map(([row, column]) => `${row} ${column}`));
  const place = (row: number, written: HandRow): void => {
    for (const cell of written.cells) {
      const index = columns.headers.indexOf(cell.header);
      if (columns.kept.includes(index) && !settled.has(`${row - area.row} ${index}`))
        cells.push({ ...cell, row, column: area.column + index });
    }
  };
  for (let row = area.row + 1; row < area.row + area.rows; row++) {
    const written = waiting.get(readKey(valueAt(description.blocks, row, area.column + columns.key)))?.shift();
    if (written) place(row, written);
  }
  const gone = [...waiting.values()].flat().filter((row) => row.cells.length > 0);
  if (elsewhere || gone.length === 0 || standsBeneath(description)) return { description, cells, appended: 0 };
  gone.forEach((row, index) => place(area.row + area.rows + index, row));
  return { description: withRows(description, gone, columns.key), cells, appended: gone.length };
}

/** What a list settles holds for this once: brought back by an undo, it keeps all that was typed since. */
function withoutSettled(description: SheetDescription): SheetDescription {
  const { table } = description;
  if (!table?.kept?.settled) return description;
  const { settled: _, ...kept } = table.kept;
  return { ...description, table: { ...table, kept } };
}

function standsBeneath({ blocks, charts, table }: SheetDescription): boolean {
  const end = table!.area.row + table!.area.rows;
  return (
    blocks.some(({ row, values }) => row + values.length > end) || charts.some(({ area }) => area.row + area.rows > end && besides(area))
  );

  /** Charts to the right of the list are in nobody's way. */
  function besides(area: { readonly column: number }): boolean {
    return area.column < table!.area.column + table!.area.columns;
  }
}

function withRows(description: SheetDescription, gone: readonly HandRow[], key: number): SheetDescription {
  const { area } = description.table!;
  const values = gone.map(({ name }) => Array.from({ length: area.columns }, (_, index) => (index === key ? name : null)));
  const block: Block = { row: area.row + area.rows, column: area.column, values };
  const table = { ...description.table!, area: { ...area, rows: area.rows + gone.length } };
  return { ...description, blocks: [...description.blocks, block], table };
}
