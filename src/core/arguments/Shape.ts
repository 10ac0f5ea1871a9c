/** Height and width of a block of cells. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}
