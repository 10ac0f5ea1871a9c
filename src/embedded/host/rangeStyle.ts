import type { StyleModel } from "../model/WorkbookModel";
import type { RangeHost } from "./RangeHost";
import { commonStyle, withStyle } from "./writeStyle";

export function target(range: RangeHost, location: string): { sheet: ReturnType<RangeHost["sheetOf"]>; area: RangeHost["place"] } {
  return { sheet: range.sheetOf(location), area: range.place };
}

/** Null where the cells differ, which the typings do not say. */
export function read<T>(range: RangeHost, of: (style: StyleModel) => T): T {
  return commonStyle(range.host, target(range, "RangeFormat"), of) as T;
}

export function restyle(range: RangeHost, member: string, change: (style: StyleModel) => StyleModel): void {
  const where = target(range, `RangeFormat.${member}`);
  range.host.checkAllowed(where.sheet, "allowFormatCells", `RangeFormat.${member}`);
  withStyle(range.host, where, { key: () => "", change });
}
