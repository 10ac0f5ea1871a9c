import type { Area } from "../../core/Area";
import type { Labels } from "../register/OwnedColumn";
import type { TableSource } from "../WorkbookPort";

/** A column that a run wrote beside a table of the user's, where it stands now. */
export interface ResultColumn {
  readonly method: string;
  /** `class`, `why`, or a column of the method. */
  readonly id: string;
  readonly sheet: string;
  /** Header and data together. */
  readonly area: Area;
  readonly labels: Labels;
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
