/** How a column's values are shown and where they are written. */
export interface ColumnDeclaration {
  readonly kind: "score" | "cell" | "days" | "count" | "money" | "share" | "date" | "rank" | "text";
  /** `table`: beside the user's rows; `list`: only in lists of our own and in results. */
  readonly written: "table" | "list";
}

export type ColumnValue = number | string | null;
