import type { ClassColumn } from "../../sheets/SheetDescription";
import type { TableSource } from "../WorkbookPort";
import type { Located } from "../read/Located";
import { anchorName } from "../register/anchorName";
import type { StandingColumn } from "../register/StandingColumn";
import type { ColumnTask } from "./ColumnTask";
import type { Header } from "./headersFor";
import type { Room } from "./Room";
import { widthInPoints } from "./widthInPoints";

/** What the tasks of one run share. */
export interface Setting {
  readonly method: string;
  readonly source: TableSource;
  readonly located: Located;
  /** Defined names in the workbook, in lower case. */
  readonly taken: Set<string>;
}

/** A column that takes the place of an earlier one. */
export function taskInSlot({ source, located }: Setting, column: ClassColumn, place: { header: Header; slot: StandingColumn }): ColumnTask {
  const { header, slot } = place;
  const { row, rows } = located.area;
  return {
    column,
    header: header.text,
    area: { ...slot.area, row, rows },
    replaces: slot,
    entry: {
      ...slot.entry,
      id: column.id,
      source: source.id,
      header: header.renamed ? slot.entry.header : header.text,
      labels: column.labels ?? [],
    },
  };
}

/** A column that goes into new cells. */
export function taskInRoom(
  { method, source, taken }: Setting,
  column: ClassColumn,
  place: { header: Header; room: Room; index: number },
): ColumnTask {
  const { header, room, index } = place;
  const width = room.widths[index]!;
  return {
    column,
    header: header.text,
    area: { ...room.area, column: room.area.column + index, columns: 1 },
    entry: {
      method,
      id: column.id,
      source: source.id,
      name: anchorName([method, column.id], taken),
      header: header.text,
      labels: column.labels ?? [],
      inserted: room.insert,
      bare: room.bare,
      widthBefore: room.insert || width >= widthInPoints(column.width) ? null : width,
    },
  };
}
