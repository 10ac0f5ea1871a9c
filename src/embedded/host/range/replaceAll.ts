import { invalidArgument } from "../excelErrors";
import type { RangeHost } from "../RangeHost";

export interface ReplaceCriteria {
  completeMatch?: boolean;
  matchCase?: boolean;
}

/**
 * Replaces a text in what was typed into the cells, formulas included; answers how many replacements were made.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-replaceall-member(1)
 */
export function replaceAll(
  range: RangeHost,
  [text, replacement]: readonly [string, string],
  { completeMatch = false, matchCase = false }: ReplaceCriteria,
): number {
  if (text === "") throw invalidArgument("Range.replaceAll");
  const sheet = range.sheetOf("Range.replaceAll");
  const pattern = new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), matchCase ? "g" : "gi");
  const found: { row: number; column: number; input: string; count: number }[] = [];
  sheet.cells.forEach(range.place, (cell, row, column) => {
    const input = cell.formula ?? (typeof cell.value === "object" || cell.spilledFrom ? "" : String(cell.value));
    const matches = input.match(pattern)?.length ?? 0;
    if (matches === 0 || (completeMatch && matches === 1 && input.length !== text.length) || (completeMatch && matches > 1)) return;
    found.push({ row, column, input: input.replace(pattern, () => replacement), count: matches });
  });
  for (const { row, column, input } of found) range.make({ row, column, rows: 1, columns: 1 }).formulas = [[input]];
  return found.reduce((sum, { count }) => sum + count, 0);
}
