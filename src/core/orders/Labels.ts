/** A column of names as whole numbers, so that rows are compared without comparing text. */
export interface Labels {
  /** Index into `names` per row; −1 where the cell is empty. */
  readonly of: Int32Array;
  /** Each name as it was first met. */
  readonly names: readonly string[];
  /** The code of each, where the names stand in a column of their own. */
  readonly codes?: readonly string[];
}
