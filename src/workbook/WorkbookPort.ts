import type { Area } from "../core/Area";
import type { Cell } from "../core/Cell";
import type { Culture } from "../core/Culture";
import type { Recalculated } from "./formulas/Recalculated";
import type { ClassColumn, SheetDescription, Value } from "../sheets/SheetDescription";
import type { PlanShown } from "./PlanShown";
import type { Unfinished } from "./register/Unfinished";

/** A table that the user has: an Excel table, or a plain range with a header row. */
export interface TableSource {
  /** Stable while the workbook is open and, where Excel allows, from one session to the next. */
  readonly id: string;
  readonly kind: "table" | "range";
  /** The Excel table's name, or the sheet's name for a plain range. */
  readonly name: string;
  readonly sheet: string;
  /** Header row and data together. */
  readonly area: Area;
  readonly headers: readonly string[];
  /** Indexes of columns that Clientele wrote: they are never read as input. */
  readonly owned: readonly number[];
  /** Data rows, a totals row left out. */
  readonly rowCount: number;
  /** Number format of the first data row per column, so that what is written shows the same currency. */
  readonly formats?: readonly string[];
  /** The first data rows (at most 20), to guess what a column holds. */
  readonly sample: readonly (readonly Cell[])[];
}

/** The data of one table, column by column; a column that was not asked for is absent. */
export interface TableData {
  readonly source: TableSource;
  readonly columns: ReadonlyMap<number, readonly Cell[]>;
}

export interface WorkbookFacts {
  /** File name as Excel shows it. */
  readonly name: string;
  readonly culture: Culture;
}

/** Classifying goes through rows; computing is what a method then makes of them; here is where both are done if no other thread can be had. */
export type Stage =
  | "reading"
  | "classifying"
  | "computing"
  | "here"
  | "checking"
  | "writingColumns"
  | "writingSheets"
  | "colouring"
  | "finishing"
  | "undoing";

/** Told while work goes on: rows done of all rows. */
export type Progress = (stage: Stage, done: number, all: number) => void;

/** How a caller follows long work, and stops it. */
export interface Watch {
  readonly progress?: Progress | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** One column of the list that outlives the runs. */
export interface HistoryColumn {
  /** `period` and `key` say what a row is of; the others are the method's. */
  readonly id: string;
  readonly header: string;
  readonly format: string | null;
}

/**
 * What a run leaves for later ones: rows of one list of ours, each of a period and a customer. They replace the rows of the periods that they name; all other
 * rows, and columns that the user added, stay as they are.
 */
export interface HistoryPlan {
  /** The list as it is built where there is none yet, these rows in its table included. */
  readonly sheet: SheetDescription;
  /** The columns of its table from the left. */
  readonly columns: readonly HistoryColumn[];
  readonly rows: readonly (readonly Value[])[];
}

/** The cells of that list, as they are read. Rows and columns count from 0 on the sheet. */
export interface HistoryCells {
  readonly sheet: string;
  /** The first data row. */
  readonly row: number;
  readonly rows: number;
  readonly columns: ReadonlyMap<string, { readonly header: string; readonly column: number; readonly cells: readonly Cell[] }>;
}

/** What the user wrote into the columns of a list of ours that are his. */
export interface ListedHand {
  /** The day that the list tells of, where it tells of one. */
  readonly day?: number;
  /** Days that the list remembers beside its cells, by whose they are. */
  readonly days?: Readonly<Record<string, number>>;
  /** Row by row: whose it is, and what stands in each of those columns. A column that has gone holds nothing. */
  readonly rows: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
}

/** One column of a table, by its index, as it was read. */
export interface ColumnRead {
  readonly column: number;
  readonly cells: readonly Cell[];
}

/** Everything that one run writes. */
export interface WritePlan {
  /** The method that writes: what an earlier run of the same method wrote is replaced. */
  readonly method: string;
  /** Columns beside the user's table; absent where the customers come from orders only. */
  readonly columns?: {
    readonly source: TableSource;
    readonly columns: readonly ClassColumn[];
    /** The column by which each row was told apart: where it has changed, what is to be written belongs to other rows. */
    readonly toldBy?: ColumnRead;
  };
  readonly sheets: readonly SheetDescription[];
  readonly history?: HistoryPlan;
}

/** What was written and where, for links. */
export interface Receipt {
  readonly columns?: { readonly sheet: string; readonly address: string; readonly headers: readonly string[] };
  readonly sheets: readonly {
    readonly id: string;
    readonly name: string;
    /** Customers at the end of its list who are no longer in it, beside whom the user had written something. */
    readonly appended?: number;
  }[];
  /** The sheet on which the history stands. */
  readonly history?: string;
}

/** A column that a run wrote beside a table of the user's, where it stands now. */
export interface ResultColumn {
  readonly method: string;
  /** `class`, `why`, or a column of the method. */
  readonly id: string;
  readonly sheet: string;
  /** Header and data together. */
  readonly area: Area;
  readonly labels: NonNullable<ClassColumn["labels"]>;
}

/** A sheet that a run wrote, by the name that it has now. */
export interface ResultSheet {
  readonly method: string;
  /** The id of its description. */
  readonly id: string;
  readonly name: string;
  /** The period that it tells of, where it tells of one. */
  readonly period?: string;
  /** The list on it; absent where it holds no table. Every column of it may be read. */
  readonly list?: TableSource;
}

/** What earlier runs left in the workbook. */
export interface Results {
  readonly columns: readonly ResultColumn[];
  readonly sheets: readonly ResultSheet[];
}

/** What is selected in the workbook. */
export interface Selection {
  readonly sheet: string;
  /** The selected cells; of several areas, the cell in use. */
  readonly area: Area;
  /** Whether other areas are selected as well. */
  readonly more: boolean;
}

/** The workbook as the faces use it. One adapter speaks Office.js; nothing else says `Excel`. */
export interface WorkbookPort {
  facts(): Promise<WorkbookFacts>;
  /** Excel tables and plain ranges with headers, in sheet order, on visible sheets; sheets of ours left out. */
  tables(): Promise<readonly TableSource[]>;
  /** Reads whole columns in blocks, hidden and filtered rows included. Throws `Refusal` when the table has gone. */
  read(source: TableSource, columns: readonly number[], watch?: Watch): Promise<TableData>;
  /** What earlier runs of a method left for later ones; `null` where there is nothing. Throws `Refusal` where the list has lost its table or a column. */
  history(method: string): Promise<HistoryCells | null>;
  /** What the user wrote on a list of ours, by the id of its sheet; `null` where it is not there. */
  hand(sheet: string): Promise<ListedHand | null>;
  /**
   * Writes a plan: first what an earlier run of the method wrote is replaced, then the new is added. Touches only what the
   * add-in owns. When it fails or is cancelled the workbook is as it was before.
   */
  write(plan: WritePlan, watch?: Watch): Promise<Receipt>;
  /** What writing the plan would do, and what stands in its way; writes nothing. Decided by the very steps that writing takes. */
  plan(plan: WritePlan, watch?: Watch): Promise<PlanShown>;
  /** Adds a sheet that is the user's from then on: never replaced, taken back or removed by us. Gives the name that it got. */
  give(sheet: SheetDescription): Promise<string>;
  /** Whether the last run can be taken back. */
  canUndo(): Promise<boolean>;
  /** Takes back the last run: what it added goes, what it replaced comes back. */
  undo(watch?: Watch): Promise<void>;
  /** What the add-in owns in this workbook, for the question before removing. */
  owned(): Promise<{
    readonly columns: number;
    readonly sheets: readonly string[];
    /** Those of the sheets that hold what earlier runs left for later ones. */
    readonly history: readonly string[];
    /** The methods that wrote any of it. */
    readonly methods: readonly string[];
    /** Work that was begun and has not ended: interrupted, or under way at somebody else's. `undo` puts back a run, and goes on with taking back. */
    readonly unfinished?: Unfinished;
  }>;
  /** Removes every column, sheet, rule and name that the add-in wrote. */
  removeAll(watch?: Watch): Promise<void>;
  /** Leaves interrupted work as it stands; it cannot be taken back any more. */
  leave(): Promise<void>;
  /** The choice remembered in the workbook, as JSON text; `null` when there is none. */
  recall(): Promise<string | null>;
  remember(choice: string): Promise<void>;
  /** Shows and selects a cell or range, for example from a link in the report. */
  select(sheet: string, address: string): Promise<void>;
  /** Has Excel calculate anew the cells that call one of the functions, hidden sheets too; no cell is written. */
  recalculate(functions: readonly string[], watch?: Watch): Promise<Recalculated>;
  /** Calls back when the user edits cells (not for our own writes), with the name of the sheet where it is known; returns how to stop. */
  onChange(callback: (sheet?: string) => void): Promise<() => Promise<void>>;
  /** What earlier runs left: columns beside tables, and sheets with their lists. */
  results(): Promise<Results>;
  /** A few cells of a sheet, row by row. Throws `Refusal` when the sheet has gone. */
  cells(sheet: string, area: Area): Promise<readonly (readonly Cell[])[]>;
  /** What is selected; `null` where that is no cell. */
  selection(): Promise<Selection | null>;
  /** Calls back when something else is selected or another sheet is shown; returns how to stop. */
  onSelect(callback: () => void): Promise<() => Promise<void>>;
}
