import type { Area } from "../../core/Area";
import type { Input } from "../cells/Input";
import { BlockSize } from "../read/BlockSize";
import { jsonBytes } from "../read/jsonBytes";
import { breathe } from "../session/breathe";
import { rangeAt } from "../session/rangeAt";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";

/** Cells to fill: `inputAt` gives the input for each, counted from the area's corner. */
export interface Fill {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  readonly inputAt: (row: number, column: number) => Input;
  /** Finds the cells of some of its rows, from the first, where they may have moved since; else they are where the area says. */
  readonly find?: (from: number, rows: number) => Excel.Range;
}

/** Excel on the web takes 5 MB. */
const mostBytes = 4_000_000;
/** What goes along with other requests. */
const littleBytes = 100_000;
/** Rows that are worth another turn of the page. */
const many = 1000;

function cut({ area, inputAt }: Fill, from: number, rows: number): Input[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: area.columns }, (__, column) => inputAt(from + row, column)));
}

/** Sends a block; `false` where Excel says that it is too large, and it has more than one row. */
async function isTaken(work: Work, rows: number): Promise<boolean> {
  try {
    await sync(work);
    return true;
  } catch (error) {
    if (rows > 1 && error instanceof OfficeExtension.Error && error.code === "RequestPayloadSizeLimitExceeded") return false;
    throw error;
  }
}

/**
 * Writes an area in whole rows, one array a block, each block small enough for one request. A small area waits for the next sync,
 * so that several fit into one request.
 *
 * @param done told the rows written so far
 */
export async function writeRows(work: Work, fill: Fill, done: (rows: number) => void = () => undefined): Promise<void> {
  const { context } = work;
  const { sheet, area } = fill;
  const find = fill.find ?? ((first: number, rows: number) => rangeAt(sheet, { ...area, row: area.row + first, rows }));
  const size = new BlockSize(area.columns);
  let [from, largest] = [0, mostBytes];
  while (from < area.rows) {
    let rows = Math.min(size.rows, area.rows - from);
    let values = cut(fill, from, rows);
    if (rows > many) await breathe();
    let bytes = jsonBytes(values);
    while (bytes > largest && rows > 1) {
      rows = Math.max(1, Math.floor((rows * largest) / bytes / 1.1));
      values = values.slice(0, rows);
      bytes = jsonBytes(values);
    }
    size.measured(rows, bytes);
    const isLast = from + rows >= area.rows;
    const waits = isLast && bytes <= littleBytes;
    // A block that is refused takes all with it that was queued before it.
    if (!waits && from === 0) await sync(work);
    const range = find(from, rows);
    if (rows > many) await breathe();
    range.values = values;
    if (!waits) {
      context.application.suspendApiCalculationUntilNextSync();
      if (!(await isTaken(work, rows))) {
        largest = bytes / 2;
        continue;
      }
    }
    from += rows;
    range.untrack();
    done(from);
  }
}
