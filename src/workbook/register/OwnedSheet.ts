import type { Area } from "../../core/Area";
import type { SheetDescription } from "../../sheets/SheetDescription";

/** A sheet that the add-in wrote. */
export interface OwnedSheet {
  readonly method: string;
  /** The id of its description. */
  readonly id: string;
  /** The hidden defined name that follows the sheet's first cell. */
  readonly name: string;
  /** Excel's id of the sheet. */
  readonly sheetId: string;
  /** The sheet's name as it was given; when the sheet is called something else, the user renamed it. */
  readonly title: string;
  /** The cells that were written. Content elsewhere on the sheet is the user's. */
  readonly areas: readonly Area[];
  readonly charts: readonly string[];
  /** What it was built from; absent where that is too large to keep in the workbook. */
  readonly description?: SheetDescription;
}
