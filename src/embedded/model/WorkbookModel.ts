import type { Area } from "./Area";
import type { ChartModel, Placement } from "./ChartModel";
import type { FilterCriteriaByColumn } from "./FilterCriteriaModel";
import type { CommentModel, HyperlinkModel, PageLayoutModel, ValidationModel } from "./SheetDetails";

export type { Area } from "./Area";

/** An error value such as `#N/A`; `message` is what a custom function said. */
export interface ErrorValue {
  error: string;
  message?: string;
}

export type CellValue = string | number | boolean | null | ErrorValue;

/** One cell. `value` is the computed value where there is a formula. */
export interface CellModel {
  value: CellValue;
  /** With its leading `=`. */
  formula?: string;
  /** Index into `WorkbookModel.styles`; 0 is the workbook's default. */
  style: number;
  /** A formula whose result fills this many cells from here. */
  spill?: { rows: number; columns: number };
  /** A cell that is filled by another cell's spill: the address of that cell as [row, column]. Such a cell is never saved as content. */
  spilledFrom?: [number, number];
}

export interface BorderLine {
  style: string;
  color: string;
}

/** A cell's look, resolved: colours are `#RRGGBB` with theme and tint applied. Equal styles share one index. */
export interface StyleModel {
  numberFormat: string;
  font: {
    name: string;
    size: number;
    bold: boolean;
    italic: boolean;
    underline: string;
    strikethrough: boolean;
    color: string;
    raised?: "Subscript" | "Superscript";
  };
  /** `null` is no fill. */
  fill: string | null;
  borders: Partial<Record<"top" | "bottom" | "left" | "right", BorderLine>>;
  alignment: {
    horizontal: string;
    vertical: string;
    wrap: boolean;
    indent: number;
    rotation: number;
    shrink?: true;
    /** Absent where the text decides. */
    readingOrder?: "LeftToRight" | "RightToLeft";
  };
  locked: boolean;
  /** Index of the record in the file that this style came from; absent for styles made after opening. */
  origin?: number;
}

export interface TableColumnModel {
  id: number;
  name: string;
  totalsFormula?: string;
}

export interface TableModel {
  /** Number in the file; unique in the workbook. */
  id: number;
  name: string;
  /** Header row, data and totals row together. */
  area: Area;
  columns: TableColumnModel[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFirstColumn: boolean;
  showLastColumn: boolean;
  /** What the rows are filtered by, by column id; absent without a filter. */
  filters?: FilterCriteriaByColumn;
  /** The part that this table came from; absent for a new table. */
  part?: string;
}

export type ConditionalFormatModel = {
  id: string;
  /** One or more areas. */
  areas: Area[];
  priority: number;
  stopIfTrue: boolean;
} & (
  | { type: "containsText"; operator: "contains" | "notContains" | "beginsWith" | "endsWith"; text: string; format: DifferentialFormat }
  | { type: "cellValue"; operator: string; formulas: string[]; format: DifferentialFormat }
  | { type: "custom"; formula: string; format: DifferentialFormat }
  | { type: "colorScale"; points: { type: string; value?: string; color: string }[] }
  | {
      type: "dataBar";
      color: string;
      minimum: { type: string; value?: string };
      maximum: { type: string; value?: string };
      showValue: boolean;
    }
  | { type: "iconSet"; set: string; points: { type: string; value?: string }[]; reverse: boolean; showValue: boolean }
  | { type: "topBottom"; rank: number; percent: boolean; bottom: boolean; format: DifferentialFormat }
  /** `criterion` is an Excel.ConditionalFormatPresetCriterion such as `AboveAverage` or `DuplicateValues`. */
  | { type: "presetCriteria"; criterion: string; format: DifferentialFormat }
  /** A kind that is kept in the file but not shown. */
  | { type: "other"; kind: string }
) & { /** Where this rule stands in the file; absent for a rule made after opening. */ origin?: string };

export interface DifferentialFormat {
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
}

export interface SheetProtection {
  protected: boolean;
  options: Record<string, boolean | string>;
}

export interface RowModel {
  /** Points. */
  height?: number;
  /** The row is as high as its largest font asks for, and follows it. */
  grown?: true;
  hidden?: boolean;
  level?: number;
}

export interface SheetModel {
  /** `{…}` as Office.js gives it; stays when the sheet is renamed. */
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  standardWidth: number;
  /** Points; Excel's 15 where absent. */
  standardHeight?: number;
  freeze: { rows: number; columns: number };
  /** Width in characters of the default font. */
  columns: Map<number, { width?: number; hidden?: boolean; style?: number; level?: number }>;
  rows: Map<number, RowModel>;
  merges: Area[];
  tables: TableModel[];
  conditionalFormats: ConditionalFormatModel[];
  charts: ChartModel[];
  /** Areas with data validation and their rule, for display and for drop-downs. */
  validations: ValidationModel[];
  /** Legacy notes, for display. */
  notes: { row: number; column: number; author: string; text: string }[];
  /** Threaded comments that were made after opening; those of the file are kept there, and shown as notes. */
  comments?: CommentModel[];
  /** Links that were set after opening; those of the file are kept there. */
  hyperlinks?: HyperlinkModel[];
  /** Images, shapes and others that are kept in the file and shown as a frame. */
  frames: {
    name: string;
    kind: "image" | "shape" | "other";
    left: number;
    top: number;
    width: number;
    height: number;
    placement?: Placement;
  }[];
  /** Areas that a pivot table occupies. */
  pivots: { name: string; area: Area }[];
  autoFilter?: Area;
  /** What the rows of `autoFilter` are filtered by, by place of the column in it. */
  filters?: FilterCriteriaByColumn;
  protection: SheetProtection;
  pageLayout: PageLayoutModel;
  /** The part that this sheet came from; absent for a new sheet. */
  part?: string;
}

/** Whether sheets may not be added, renamed, moved or deleted. */
export interface StructureProtection {
  protected: boolean;
  /** Four hexadecimal digits that a password leaves; absent where none is needed. */
  passwordHash?: string;
  /** The file keeps a stronger hash, which only Excel can compare: the structure cannot be freed here. */
  isSealed?: boolean;
}

export interface DefinedName {
  name: string;
  /** With its leading `=`. */
  formula: string;
  visible: boolean;
  comment: string;
  /** Sheet id for a name that belongs to one sheet. */
  scope?: string;
}

export interface CustomXmlPart {
  id: string;
  xml: string;
  namespace: string;
  /** The part that this came from; absent for a new one. */
  part?: string;
}

/** The cells of one sheet. Reading an empty cell gives `undefined`. Kept sparse; a sheet of 100,000 × 12 must stay cheap. */
export interface CellStore {
  get(row: number, column: number): CellModel | undefined;
  /** Smallest area that holds all cells (with content, or also those with only a style); `null` for an empty sheet. */
  used(valuesOnly: boolean): Area | null;
  /** Visits the cells that exist inside the area, row by row. */
  forEach(area: Area, visit: (cell: CellModel, row: number, column: number) => void): void;
  readonly count: number;
}

export type SheetWithCells = SheetModel & { readonly cells: CellStore };

/** Who made a change: the add-in through Office.js, the person at the grid, the formula engine, a co-author, or the reader of a file. */
export type ChangeSource = "api" | "user" | "calculation" | "remote" | "load";

/** One announced change. `facet` says what of the sheet or workbook is different, so that the grid redraws and the saver patches only that. */
export interface Change {
  facet:
    | "cells"
    | "styles"
    | "columns"
    | "rows"
    | "merges"
    | "tables"
    | "conditionalFormats"
    | "charts"
    | "validations"
    | "view"
    | "protection"
    | "pageLayout"
    | "filter"
    | "sheet"
    | "sheets"
    | "names"
    | "customXml"
    | "settings"
    | "properties"
    | "selection"
    | "active";
  source: ChangeSource;
  sheet?: string;
  area?: Area;
  /** What a single cell held before, where one cell was edited. */
  before?: CellValue;
}

/**
 * The workbook in memory. `Workbook.ts` implements it. Every change goes through its methods, is announced to the listeners and is remembered in
 * `touched` until the file is saved, so that the saver patches only what is different.
 */
export interface WorkbookModel {
  name: string;
  date1904: boolean;
  /** BCP 47. */
  locale: string;
  readonly sheets: readonly SheetWithCells[];
  activeSheet: string;
  /** The selection on the active sheet. */
  selection: Area;
  readonly names: readonly DefinedName[];
  readonly styles: readonly StyleModel[];
  readonly customXmlParts: readonly CustomXmlPart[];
  readonly settings: ReadonlyMap<string, unknown>;
  readonly customProperties: ReadonlyMap<string, unknown>;
  readonly structure: StructureProtection;
  /** Title, author and the like. */
  readonly properties: Record<string, string>;

  sheet(idOrName: string): SheetWithCells | undefined;
  /** The selection of a sheet; `undefined` where neither the file nor anyone made one. */
  selectionOf(sheet: string): Area | undefined;
  /** The index of an equal style, added when there is none. */
  styleIndex(style: StyleModel): number;
  /** Sets or clears (undefined) one cell; parts that are absent from `patch` stay as they are. */
  setCell(sheet: string, row: number, column: number, patch: Partial<CellModel> | undefined, source: ChangeSource): void;
  /** Announces one change for everything set inside, instead of one a cell. */
  batch<T>(work: () => T): T;
  addSheet(name: string | undefined, source: ChangeSource): SheetWithCells;
  deleteSheet(id: string, source: ChangeSource): void;
  moveSheet(id: string, position: number, source: ChangeSource): void;
  /** Inserts (count > 0) or deletes (count < 0) rows or columns of an area and shifts cells, tables, merges, names, formats and charts as Excel does. */
  shift(sheet: string, area: Area, direction: "down" | "right" | "up" | "left", source: ChangeSource): void;
  setName(name: DefinedName | { name: string; scope?: string; remove: true }, source: ChangeSource): void;
  setCustomXml(part: CustomXmlPart | { id: string; remove: true }, source: ChangeSource): void;
  setSetting(key: string, value: unknown, source: ChangeSource): void;
  setStructure(structure: StructureProtection, source: ChangeSource): void;
  /** Announces a change that was made directly on a sheet's own fields (columns, rows, tables, charts …). */
  announce(change: Change): void;
  subscribe(listener: (changes: readonly Change[]) => void): () => void;

  /** What differs from the file as it was opened. Cells by sheet id, then row, then column. */
  readonly touched: {
    readonly cells: ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<number>>>;
    /** Facets by sheet id; workbook-wide ones under "". */
    readonly facets: ReadonlyMap<string, ReadonlySet<Change["facet"]>>;
    /** Cells that were inserted and deleted, in order: what the model does not hold follows them in the file. */
    readonly shifts: readonly { sheet: string; area: Area; direction: "down" | "right" | "up" | "left" }[];
  };
  clearTouched(): void;
}
