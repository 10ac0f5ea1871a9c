/** The columns of a table of ours in which the user writes, by the headers that were given to them. */
export interface HandColumns {
  /** All headers of the table, from the left. */
  readonly headers: readonly string[];
  /** The column that says whose row it is. */
  readonly key: number;
  readonly kept: readonly number[];
  /** Those of `kept` that a sheet of a new period takes over. */
  readonly carried: readonly number[];
}
