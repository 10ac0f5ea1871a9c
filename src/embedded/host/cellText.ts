import { format, isDateFormat } from "numfmt";

import type { CellValue } from "../model/WorkbookModel";

/** What a cell shows, without regard to the column's width. */
export function cellText(value: CellValue, numberFormat: string, { locale, date1904 }: { locale: string; date1904: boolean }): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && (numberFormat === "General" || numberFormat === "@")) return value;
  const shown = typeof value === "number" && date1904 && isDateFormat(numberFormat) ? value + 1462 : value;
  return format(numberFormat, shown, {
    locale,
    throws: false,
    nbsp: false,
    dateSpanLarge: false,
    dateErrorNumber: false,
    overflow: "#".repeat(11),
  });
}

/** A value as `Range.values` gives it: errors as their text, an empty cell as an empty text. */
export function apiValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

const TYPES: Readonly<Record<string, string>> = { object: "Error", number: "Double", boolean: "Boolean", string: "String" };

export function valueType(value: CellValue): `${Excel.RangeValueType}` {
  const name: string = value === null ? "Empty" : (TYPES[typeof value] ?? "Unknown");
  return name as Excel.RangeValueType;
}
