import type { Area } from "../../core/Area";
import type { Cell } from "../../core/Cell";
import { breathe } from "../session/breathe";
import { rangeAt } from "../session/rangeAt";
import { BlockSize } from "./BlockSize";
import { jsonBytes } from "./jsonBytes";
import { readBlock } from "./readBlock";

/** Strips of one height on one sheet, read together. */
export interface Strips {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly rows: number;
  /** Each strip's first column and width. */
  readonly strips: readonly Pick<Area, "column" | "columns">[];
  readonly signal?: AbortSignal | undefined;
}

/** One block as it arrives: the cells of each strip, and the sheet's row at which it begins. */
export type Block = (cells: readonly Cell[][][], row: number) => void;

function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded";
}

/** Reads strips from top to bottom in blocks that Excel on the web can answer. */
export async function readRows(wanted: Strips, take: Block): Promise<void> {
  const { context, sheet, strips, signal } = wanted;
  const size = new BlockSize(strips.reduce((sum, strip) => sum + strip.columns, 0));
  const end = wanted.row + wanted.rows;
  let row = wanted.row;
  while (row < end && strips.length > 0) {
    signal?.throwIfAborted();
    const rows = Math.min(size.rows, end - row);
    try {
      const cells = await readBlock(
        context,
        strips.map((strip) => rangeAt(sheet, { ...strip, row, rows })),
      );
      await breathe();
      size.measured(rows, jsonBytes(cells));
      take(cells, row);
      row += rows;
    } catch (error) {
      if (!isTooLarge(error) || rows === 1) throw error;
      size.tooLarge(rows);
    }
  }
  signal?.throwIfAborted();
}
