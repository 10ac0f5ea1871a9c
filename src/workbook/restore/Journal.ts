import type { SheetInfo } from "../session/SheetInfo";
import type { OwnedSheet } from "../register/OwnedSheet";
import type { Register } from "../register/Register";
import type { Room } from "../write/Room";
import type { MadeColumns } from "./restoreColumns";
import type { RestorePoint } from "./RestorePoint";
import type { RowMark } from "./RowMark";

/** Cells that a run was about to make room in, and what it was to leave there first. */
export interface RoomToClose {
  readonly room: Room;
  /** The sheet's name, for where ids are given anew when a file is opened. */
  readonly sheetName: string;
  readonly headers: readonly string[];
  /** The hidden names that follow the new columns. */
  readonly names: readonly string[];
}

/**
 * How to end a piece of work that was interrupted: a run is put back, taking back is gone on with. Written into the workbook before the first
 * change, so that it is found when the pane dies on the way. Plain data.
 */
export interface Journal {
  /** What the workbook was like before the run. */
  readonly point: RestorePoint;
  readonly columns: MadeColumns;
  /** Sheets that the run adds. */
  readonly added: readonly OwnedSheet[];
  /** Names of sheets that the run kept: one that cannot be found was deleted by the user. */
  readonly deletable: readonly string[];
  /** What the register says in the end. */
  readonly register: Register;
  /** The workbook's sheets before the run. */
  readonly known: readonly Pick<SheetInfo, "id" | "name">[];
  readonly room?: RoomToClose;
  /** Tells whether earlier values would come back beside the customers that they belong to. */
  readonly rows?: RowMark;
}
