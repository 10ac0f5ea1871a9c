import type { RowModel } from "../../model/WorkbookModel";

/** What to change in a row's start tag. */
export interface RowChange {
  /** Height, visibility and outline level as they shall be. */
  format?: RowModel;
  /** First and last column that was added, from 0. */
  columns?: readonly [number, number];
}

/** Changes a row's start tag and nothing else in it. */
export function changeRowTag(tag: string, { format, columns }: RowChange): string {
  let changed = tag;
  if (format !== undefined) {
    changed = changed.replace(/\s(?:ht|customHeight|hidden|outlineLevel)=(?:"[^"]*"|'[^']*')/g, "");
    changed = changed.replace(/\s*(\/?>)$/, `${formatMarks(format)}$1`);
  }
  if (columns === undefined) return changed;
  return changed.replace(/(\sspans=["'])(\d+):(\d+)(["'])/, (_, open: string, ...[first, last, close]: string[]) => {
    return `${open}${Math.min(Number(first), columns[0] + 1)}:${Math.max(Number(last), columns[1] + 1)}${close ?? ""}`;
  });
}

/** The start tag of a new row, without prefix. */
export function newRowTag(row: number, format: RowChange["format"]): string {
  return `<row r="${row + 1}"${format === undefined ? "" : formatMarks(format)}>`;
}

/** A height that follows the row's fonts is told as Excel tells it: without the mark of one that was set. */
function formatMarks({ height, grown, hidden, level = 0 }: RowModel): string {
  const size = height === undefined ? "" : ` ht="${height}"${grown ? "" : ' customHeight="1"'}`;
  return size + (hidden === true ? ' hidden="1"' : "") + (level > 0 ? ` outlineLevel="${level}"` : "");
}
