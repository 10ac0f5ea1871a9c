/** What to change in a row's start tag. */
export interface RowChange {
  /** Height and visibility as they shall be. */
  format?: { height?: number; hidden?: boolean };
  /** First and last column that was added, from 0. */
  columns?: readonly [number, number];
}

/** Changes a row's start tag and nothing else in it. */
export function changeRowTag(tag: string, { format, columns }: RowChange): string {
  let changed = tag;
  if (format !== undefined) {
    changed = changed.replace(/\s(?:ht|customHeight|hidden)=(?:"[^"]*"|'[^']*')/g, "");
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

function formatMarks({ height, hidden }: NonNullable<RowChange["format"]>): string {
  return (height === undefined ? "" : ` ht="${height}" customHeight="1"`) + (hidden === true ? ' hidden="1"' : "");
}
