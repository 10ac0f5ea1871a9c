/** An Excel error value as a cell holds it, for example `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** What one cell of a user's sheet holds: dates are serial numbers, an empty cell is `null`. */
export type Cell = string | number | boolean | null | CellError;
