import type { Culture } from "../core/Culture";
import type { Day } from "../core/days/Day";
import type { FieldId } from "../core/fields/fields";
import { ColumnReader } from "./ColumnReader";
import type { ReadableTable } from "./readableTable";

/** The newest readable date of a column; `undefined` where there is none. O(rows). */
export function newestDay(table: ReadableTable, field: FieldId, culture: Culture): Day | undefined {
  const reader = new ColumnReader(table, culture);
  let newest: Day | undefined;
  for (let row = 0; row < table.rowCount; row++) {
    const reading = reader.day(field, row);
    if ("value" in reading && !(newest !== undefined && reading.value <= newest)) newest = reading.value;
  }
  return newest;
}
