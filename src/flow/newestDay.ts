import { readDate } from "../core/cells/readDate";
import type { Culture } from "../core/Culture";
import type { Day } from "../core/days/Day";
import type { FieldId } from "../core/fields/fields";
import type { ReadableTable } from "./readableTable";

/** The newest readable date of a column; `undefined` where there is none. O(rows). */
export function newestDay(table: ReadableTable, field: FieldId, culture: Culture): Day | undefined {
  let newest: Day | undefined;
  for (let row = 0; row < table.rowCount; row++) {
    const reading = readDate(table.cell(field, row), culture);
    if ("value" in reading && !(newest !== undefined && reading.value <= newest)) newest = reading.value;
  }
  return newest;
}
