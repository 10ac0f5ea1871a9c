import type { Block, Chart, ColourRule } from "../SheetDescription";

/** A block on its way to a sheet. */
export interface PartBlock extends Block {
  /** The first of its columns whose text may run over the empty cells to the right, so that it does not widen its column. */
  readonly flows?: number;
  /** Characters to leave free in every column, beyond the text. */
  readonly room?: number;
  /** What a wrapped text may take: two lines between which its words are parted, or as many lines as it needs at this width in characters. */
  readonly wraps?: "twoLines" | number;
}

/** Where a chart stands. */
export interface ChartPlace {
  /** The left or right half of the sheet's content, or everything from a column on. */
  readonly from: "left" | "right" | number;
  /** Least width in characters of the default font. */
  readonly least: number;
}

/** A chart that still has to find its columns, which depend on how wide they come out. */
export interface ChartPlan extends Omit<Chart, "area"> {
  readonly row: number;
  readonly rows: number;
  readonly place: ChartPlace;
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
