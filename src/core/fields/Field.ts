/** The tables that a user may have. */
export type TableRole = "customers" | "orders" | "contacts" | "payments" | "rules";

/** What a column holds, and so how its cells are read. */
export type FieldKind = "key" | "text" | "date" | "dateOrDays" | "number" | "money" | "choice" | "flag";

/** One column that a method can use. Its titles and the headers by which it is found live in the words. */
export interface Field {
  readonly table: TableRole;
  readonly kind: FieldKind;
  /** What the cells of a `choice` are read into; how people write each lives in the words. */
  readonly choices?: readonly string[];
  /** How rows of one customer are joined where a customer stands in more than one row; `first` unless said. */
  readonly join?: "sum" | "latest" | "first";
}
