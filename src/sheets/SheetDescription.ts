import type { Area } from "../core/Area";
import type { Role } from "../core/Role";

/** A value to write. Text is always written as text, whatever it begins with; dates are serials with a date format. */
export type Value = string | number | boolean | null;

/** The look of a block; everything left out stays as Excel's default. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** `#RRGGBB`. */
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  /** Steps away from the left edge. */
  readonly indent?: number;
  readonly wrap?: boolean;
  /** The text begins at the top of a row that others make high. */
  readonly top?: boolean;
  /** A thin rule beneath the block. */
  readonly rule?: boolean;
}

/** A rectangle of values with one look. `values` has at least one row and all rows are of one length. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Value[])[];
  /** Number format per column; `null` leaves General. One entry serves the whole block. */
  readonly formats?: readonly (string | null)[];
  readonly style?: Style;
}

/** Colours that Excel keeps with the cells when they are sorted or filtered. */
export type ColourRule =
  | { readonly kind: "text"; readonly area: Area; readonly text: string; readonly role: Role }
  /** Cells for which an English formula holds, written for the first of them. */
  | { readonly kind: "formula"; readonly area: Area; readonly formula: string; readonly role: Role }
  | { readonly kind: "scale"; readonly area: Area; readonly low: string; readonly high: string }
  | { readonly kind: "bar"; readonly area: Area; readonly color: string };

export interface Series {
  readonly name: string;
  readonly type: "column" | "bar" | "line";
  readonly values: Area;
  /** `#RRGGBB` for the whole series. */
  readonly color: string;
  /** A colour per point, where each point is a class; length equals the values' rows. */
  readonly pointColors?: readonly string[];
  /** Drawn against the second value axis. */
  readonly secondary?: boolean;
}

/** A native chart over cells of the same sheet. Series run down their column. Bars read from top to bottom: the first category stands on top. */
export interface Chart {
  readonly name: string;
  /** The finding, in words. */
  readonly title: string;
  readonly categories: Area;
  readonly series: readonly Series[];
  readonly categoryTitle?: string;
  readonly valueTitle?: string;
  readonly secondaryTitle?: string;
  readonly categoryFormat?: string;
  readonly valueFormat?: string;
  readonly secondaryFormat?: string;
  /** Lowest value of the first axis, for example 0, so that lengths can be compared; Excel's own choice unless said. */
  readonly valueMinimum?: number;
  /** Highest value of the second axis, for example 1 for shares. */
  readonly secondaryMaximum?: number;
  readonly stacked?: boolean;
  /** Space between columns in percent of their width. */
  readonly gap?: number;
  readonly legend?: boolean;
  /** The cells that the chart covers. */
  readonly area: Area;
}

/** Columns of a table that belong to the user's hand: the writer keeps what was typed there when the sheet is built anew. Numbers are columns of the table. */
export interface KeptColumns {
  /** The column that says whose row it is; its texts are matched as customer keys are. */
  readonly keyColumn: number;
  readonly columns: readonly number[];
  /** Those of `columns` that a new period's sheet takes over from the sheet of the newest earlier period: an owner stays, a tick does not. */
  readonly carried: readonly number[];
  /** Cells of `columns`, each by its row and column in the table, that the sheet fills or empties itself: what was typed there before is not put back. */
  readonly settled?: readonly (readonly [row: number, column: number])[];
}

/** A drop-down in every cell of an area: of a few words, or of what stands in other cells of the sheet. Something else may be typed as well. */
export type Choices =
  | {
      readonly area: Area;
      /** At most 255 characters together, none of them a comma. */
      readonly values: readonly string[];
    }
  | { readonly area: Area; readonly from: Area };

/** A line in the margin of every printed page: plain text, in which `{page}` and `{pages}` stand for the numbers. */
export interface MarginLine {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
}

/** A whole sheet as data. Row and column count from 0. */
export interface SheetDescription {
  /** Stable identity, so that running again replaces this sheet, for example `rfm.summary`. Where there is a period it ends with a full stop and the period. */
  readonly id: string;
  /**
   * The period that the sheet tells of, for a method that writes sheets per period. A run replaces the method's sheets of its own period and leaves those of
   * other periods as they are. Periods of one kind sort as text.
   */
  readonly period?: string;
  /** The day that the sheet tells of, for a later run that must know it. */
  readonly day?: number;
  /** Days that a later run must know and that no cell holds, by whose they are. */
  readonly days?: Readonly<Record<string, number>>;
  /** The wished name; a taken name gets a number behind it. */
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly rules: readonly ColourRule[];
  readonly charts: readonly Chart[];
  /** Width per column from the left, in characters of the default font. */
  readonly widths: readonly number[];
  /** Rows of a height of their own, in points, from `row` on; others are as high as their font. */
  readonly heights?: readonly { readonly row: number; readonly rows: number; readonly points: number }[];
  /** Rows that stay in sight when scrolling. */
  readonly frozenRows?: number;
  readonly gridlines: boolean;
  readonly landscape: boolean;
  /** Header rows repeated on each printed page, from 0, both included. */
  readonly printTitleRows?: readonly [number, number];
  /** A native Excel table over these cells (header row included), for lists that people sort and filter. */
  readonly table?: { readonly area: Area; readonly name: string; readonly kept?: KeptColumns };
  readonly choices?: readonly Choices[];
  readonly header?: MarginLine;
  readonly footer?: MarginLine;
  /** Rows, from 0, with which a new printed page begins. */
  readonly pageBreaks?: readonly number[];
  /** The whole sheet on one printed page; otherwise one page wide and as many long as it takes. */
  readonly onePage?: boolean;
}

/** One column that is added beside the user's table. */
export interface ClassColumn {
  /** Stable identity within the method, for example `class` or `R`. */
  readonly id: string;
  /** The wished header; a taken header gets a number behind it. */
  readonly header: string;
  /** One value per data row of the user's table, in sheet order; `null` leaves the cell empty. */
  readonly values: readonly Value[];
  readonly format?: string;
  readonly width: number;
  readonly align?: "left" | "center" | "right";
  /** Fill and text colour by the class label in the cell. */
  readonly labels?: readonly { readonly text: string; readonly role: Role }[];
}
