import type { ClassColumn } from "../../sheets/SheetDescription";

/** Class labels and the roles that colour them. */
export type Labels = NonNullable<ClassColumn["labels"]>;

/** A column beside the user's table that the add-in wrote. */
export interface OwnedColumn {
  readonly method: string;
  readonly id: string;
  /** The `TableSource.id` of the table that it was written beside. */
  readonly source: string;
  /** The hidden defined name that follows the column's cells, header and data together. */
  readonly name: string;
  /** The header as it was written; when the cell says something else, the user renamed it. */
  readonly header: string;
  readonly labels: Labels;
  /** Whole sheet columns were inserted to make room for it. */
  readonly inserted: boolean;
  /** The cells had no look of their own before, so that all of it may be cleared. */
  readonly bare: boolean;
  /** The sheet column's width in points before it was widened; `null` when it was left alone. */
  readonly widthBefore: number | null;
}
