/** Points row after row: coordinate d of point p is `values[p · dimensions + d]`. */
export interface Points {
  readonly count: number;
  readonly dimensions: number;
  readonly values: Float64Array;
}
