import type { TableRole } from "../core/fields/Field";
import type { TableData } from "../workbook/WorkbookPort";
import type { TableChoices } from "./Choice";

interface DatesInput {
  readonly tables: TableChoices;
  readonly data: Readonly<Partial<Record<TableRole, TableData>>>;
}

/** Years of the ROC calendar in a number format: `[$-404]e/m/d`, `e"年"m"月"d"日"`. Another locale in front makes `e` the year of another era. */
const rocYear = /^(?:\[\$-(?:zh-TW|[\dA-F]*404)[^\]]*\])?g{0,3}e+(?=["\\/.年-])/i;

/** Whether a matched column of the user's shows years of the ROC calendar (民國), so that our dates beside it do as well. O(columns). */
export function rocYearsOf({ tables, data }: DatesInput): { readonly rocYears?: true } {
  const formats = (Object.keys(data) as TableRole[]).flatMap((role) =>
    Object.values(tables[role]?.columns ?? {}).map((column) => data[role]?.source.formats?.[column] ?? ""),
  );
  return formats.some((format) => rocYear.test(format)) ? { rocYears: true } : {};
}
