import type { Area } from "../../core/Area";
import { sync, type Work } from "../session/Work";

/** Cells of one request: their formulas and values stay far below what a request may carry. */
const mostCells = 10_000;

/** What a cell shows whose function was not known, or has not answered. */
const stuckValues: readonly unknown[] = ["#NAME?", "#BUSY!"];

/** Cells of one sheet that call some functions. */
export interface Calls {
  readonly sheet: Excel.Worksheet;
  /** Cells below one another, as one area each. */
  readonly areas: readonly Area[];
  readonly cells: number;
  /** How many of them show that their function was not known or has not answered. */
  readonly stuck: number;
}

/** Looks through the formulas of every sheet, hidden ones too, block by block. Nothing is changed. Cost: O(cells in use). */
export async function findCalls(work: Work, isCall: (formula: unknown) => boolean): Promise<readonly Calls[]> {
  const { worksheets } = work.context.workbook;
  worksheets.load("items/name");
  await sync(work);
  const used = worksheets.items.map((sheet) => ({
    sheet,
    range: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  await sync(work);
  const found: Calls[] = [];
  for (const { sheet, range } of used) {
    if (range.isNullObject) continue;
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    const calls = await findIn(sheet, { row, column, rows, columns }, { work, isCall });
    if (calls.cells > 0) found.push(calls);
  }
  return found;
}

interface Ground {
  readonly work: Work;
  readonly isCall: (formula: unknown) => boolean;
}

async function findIn(sheet: Excel.Worksheet, area: Area, { work, isCall }: Ground): Promise<Calls> {
  const runs = new Map<number, Area[]>();
  const height = Math.max(1, Math.floor(mostCells / area.columns));
  let [cells, stuck] = [0, 0];
  for (let first = 0; first < area.rows; first += height) {
    const rows = Math.min(height, area.rows - first);
    const block = sheet.getRangeByIndexes(area.row + first, area.column, rows, area.columns).load("formulas,values");
    await sync(work);
    const values: readonly (readonly unknown[])[] = block.values;
    (block.formulas as readonly (readonly unknown[])[]).forEach((line, row) =>
      line.forEach((formula, column) => {
        if (!isCall(formula)) return;
        cells++;
        if (stuckValues.includes(values[row]?.[column])) stuck++;
        join(runs, area.row + first + row, area.column + column);
      }),
    );
  }
  return { sheet, areas: [...runs.values()].flat(), cells, stuck };
}

/** Adds a cell to the area that ends above it, or begins one. */
function join(runs: Map<number, Area[]>, row: number, column: number): void {
  const areas = runs.get(column) ?? [];
  runs.set(column, areas);
  const last = areas.at(-1);
  if (last && last.row + last.rows === row) areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
  else areas.push({ row, column, rows: 1, columns: 1 });
}
