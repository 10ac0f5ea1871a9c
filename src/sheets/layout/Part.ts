import type { Block, Chart, ColourRule } from "../SheetDescription";

/** A block whose last column may run over the empty cells to its right, so that it does not widen its column. */
export interface PartBlock extends Block {
  readonly flows?: boolean;
  /** Characters to leave free in every column, beyond the text. */
  readonly room?: number;
}

/** A chart that still has to find its columns, which depend on how wide they come out. */
export interface ChartPlan extends Omit<Chart, "area"> {
  readonly row: number;
  readonly rows: number;
  /** The first column; `next`: the first one that the chart before it leaves free. */
  readonly column: number | "next";
  /** Least width in characters of the default font. */
  readonly width: number;
}

/** A piece of a sheet, its rows counted from its own top. Pieces are stacked, never laid over one another. */
export interface Part {
  readonly rows: number;
  readonly blocks: readonly PartBlock[];
  readonly rules: readonly ColourRule[];
  readonly charts: readonly ChartPlan[];
  /** First and last of columns that must be equally wide. */
  readonly even?: readonly (readonly [number, number])[];
}
