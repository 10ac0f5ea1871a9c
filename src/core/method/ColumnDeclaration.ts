/** How a column's values are shown and where they are written. */
export interface ColumnDeclaration {
  /** The values of a `class` column are class ids of the method. */
  readonly kind: "class" | "score" | "decimal" | "cell" | "days" | "count" | "money" | "share" | "date" | "rank" | "text";
  /** `table`: beside the user's rows; `list`: only in lists of our own and in results. */
  readonly written: "table" | "list";
  /** The texts are phrases of the method's words, by code. */
  readonly phrases?: boolean;
  /** The texts are class ids parted by a bar, each shown by its label; what is no class stands for itself. */
  readonly listsClasses?: boolean;
}

export type ColumnValue = number | string | null;
