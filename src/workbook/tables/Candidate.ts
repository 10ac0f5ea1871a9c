import type { Area } from "../../core/Area";
import type { TableSource } from "../WorkbookPort";
import type { SheetInfo } from "../session/SheetInfo";

/** An area that may be a table of the user's; its headers are not known yet. */
export interface Candidate {
  readonly id: string;
  readonly kind: TableSource["kind"];
  readonly name: string;
  readonly sheet: SheetInfo;
  readonly area: Area;
  /** The rows that hold data, where that is known already (an Excel table). */
  readonly data?: Area;
}

/** The id of a plain range: its sheet and the place where it begins. */
export function rangeId(sheetId: string, area: Pick<Area, "row" | "column">): string {
  return `range:${sheetId}:${area.row}:${area.column}`;
}

/** The id of an Excel table. */
export function tableId(id: string): string {
  return `table:${id}`;
}
