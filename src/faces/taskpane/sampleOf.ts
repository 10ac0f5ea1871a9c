import { isBlank } from "../../core/cells/isBlank";
import { isError } from "../../core/cells/isError";
import { readDate } from "../../core/cells/readDate";
import type { Cell } from "../../core/Cell";
import type { Culture } from "../../core/Culture";
import type { FieldKind } from "../../core/fields/Field";
import type { Language } from "../../core/Language";
import { format } from "../../words/format";
import type { TableSource } from "../../workbook/WorkbookPort";

interface Reader {
  readonly kind: FieldKind;
  readonly culture: Culture;
  readonly language: Language;
}

/** The first filled cell of a column as a person reads it, a date as a date; `null` for a column without any. */
export function sampleOf(source: TableSource, column: number, reader: Reader): string | null {
  const cell = source.sample.map((row) => row[column] ?? null).find((found) => !isBlank(found));
  return cell === undefined ? null : written(cell, reader);
}

function written(cell: Cell, { kind, culture, language }: Reader): string {
  if (isError(cell)) return cell.error;
  // A small number in a column that may hold days instead of dates is a number of days.
  const asDate = kind === "date" || (kind === "dateOrDays" && isSerial(cell)) ? readDate(cell, culture) : null;
  if (asDate && "value" in asDate) return format.day(asDate.value, language);
  if (typeof cell === "number") return kind === "key" ? String(cell) : format.number(cell, language);
  return String(cell);
}

/** 1 January 1954 and later: what a person would mean as a date. */
function isSerial(cell: Cell): boolean {
  return typeof cell !== "number" || cell > 19_725;
}
