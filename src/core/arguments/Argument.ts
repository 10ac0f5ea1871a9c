import type { Cell } from "../Cell";

/** What a cell function is given for one parameter: rows of cells, a single value as one by one; `undefined` when it was left out. */
export type Argument = readonly (readonly Cell[])[] | undefined;
