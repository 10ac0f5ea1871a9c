import { invalidArgument, invalidOperation } from "../excelErrors";
import type { RangeHost } from "../RangeHost";

const DEEPEST = 7;

interface Line {
  level?: number;
  hidden?: boolean;
}

/** Changes the outline level of the rows or columns of a range by one. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-group */
export function groupRange(range: RangeHost, option: string, by: 1 | -1): void {
  change(range, { option, location: by > 0 ? "Range.group" : "Range.ungroup" }, (line, location) => {
    const level = (line.level ?? 0) + by;
    if (level > DEEPEST) throw invalidOperation(location);
    return { ...line, level: Math.max(0, level) };
  });
}

/** Hides or shows the grouped rows or columns of a range. */
export function showGroupDetails(range: RangeHost, option: string, isShown: boolean): void {
  const location = isShown ? "Range.showGroupDetails" : "Range.hideGroupDetails";
  change(range, { option, location }, (line) => ((line.level ?? 0) > 0 ? { ...line, hidden: !isShown } : line));
}

function change(
  range: RangeHost,
  { option, location }: { option: string; location: string },
  to: (line: Line, location: string) => Line,
): void {
  if (option !== "ByRows" && option !== "ByColumns") throw invalidArgument(location);
  const sheet = range.sheetOf(location);
  const { place, host } = range;
  const isRows = option === "ByRows";
  host.checkAllowed(sheet, isRows ? "allowFormatRows" : "allowFormatColumns", location);
  const lines: Map<number, Line> = isRows ? sheet.rows : sheet.columns;
  const [start, count] = isRows ? [place.row, place.rows] : [place.column, place.columns];
  for (let i = start; i < start + count; i += 1) lines.set(i, to(lines.get(i) ?? {}, location));
  host.workbook.announce({ facet: isRows ? "rows" : "columns", source: "api", sheet: sheet.id });
}
