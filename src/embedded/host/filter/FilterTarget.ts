import { isDateFormat } from "numfmt";

import type { FilterCriteriaByColumn, FilterCriteriaModel } from "../../model/FilterCriteriaModel";
import type { Area } from "../../model/WorkbookModel";
import { cellText } from "../cellText";
import { invalidArgument } from "../excelErrors";
import type { HostContext, Sheet } from "../HostContext";
import { columnTest } from "./columnTest";
import type { FilterCell } from "./FilterCell";

/** The rows that a filter chooses from, and by what. */
export interface FilterTarget {
  host: HostContext;
  sheet: Sheet;
  /** Without header and totals row. */
  body: Area;
  /** By place of the column in the body. */
  criteria: Readonly<FilterCriteriaByColumn>;
  /** Keeps other criteria; announced by the caller. */
  keep: (criteria: FilterCriteriaByColumn) => void;
}

/** Sets (or with `undefined` takes away) the criteria of one column and hides and shows rows accordingly. */
export function filterColumn(target: FilterTarget, column: number, criteria: FilterCriteriaModel | undefined): void {
  if (!Number.isInteger(column) || column < 0 || column >= target.body.columns) throw invalidArgument("Filter.apply");
  const next = Object.fromEntries(Object.entries(target.criteria).filter(([key]) => Number(key) !== column));
  filterRows(target, criteria ? { ...next, [column]: criteria } : next);
}

/** Replaces all criteria; rows that every one of them keeps are shown, the others hidden. Nothing changes where one cannot be served. */
export function filterRows(target: FilterTarget, criteria: FilterCriteriaByColumn): void {
  const { host, sheet, body } = target;
  host.checkAllowed(sheet, "allowAutoFilter", "Filter.apply");
  const hidden = hiddenRows(target, criteria);
  host.workbook.batch(() => {
    for (let row = body.row; row < body.row + body.rows; row += 1) {
      const entry = sheet.rows.get(row);
      if ((entry?.hidden ?? false) !== hidden.has(row)) sheet.rows.set(row, { ...entry, hidden: hidden.has(row) });
    }
    target.keep(criteria);
    host.workbook.announce({ facet: "rows", source: "api", sheet: sheet.id });
  });
}

function hiddenRows({ host, sheet, body }: FilterTarget, criteria: FilterCriteriaByColumn): Set<number> {
  const hidden = new Set<number>();
  for (const [offset, wanted] of Object.entries(criteria)) {
    const column = Array.from({ length: body.rows }, (_, i) => filterCell({ host, sheet }, body.row + i, body.column + Number(offset)));
    const stays = columnTest(wanted, column, host.today);
    column.forEach((cell, i) => stays(cell) || hidden.add(body.row + i));
  }
  return hidden;
}

function filterCell({ host, sheet }: Pick<FilterTarget, "host" | "sheet">, row: number, column: number): FilterCell {
  const value = sheet.cells.get(row, column)?.value ?? null;
  const { numberFormat, fill, font } = host.styleOf(sheet, row, column);
  return { value, text: cellText(value, numberFormat, host.workbook), fill, fontColor: font.color, isDate: isDateFormat(numberFormat) };
}

/** Whether rows of a filter are hidden in an area: Excel refuses to shift single cells there. */
export function isFiltered(sheet: Sheet, { row, rows }: Area): boolean {
  for (let i = row; i < row + rows; i += 1) if (sheet.rows.get(i)?.hidden) return true;
  return false;
}
