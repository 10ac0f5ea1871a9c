import type { CellValue } from "../../model/WorkbookModel";

/** An argument as a custom function gets it: a value, a matrix, or, for a repeating parameter, a list of either. */
export type FunctionArgument = CellValue | CellValue[][] | FunctionArgument[];

export interface FunctionCall {
  /** The id by which the add-in associated the function. */
  id: string;
  arguments: FunctionArgument[];
  /** The cell that asks, with its sheet. */
  address: string;
}

/** Whoever runs custom functions: the pane, through Microsoft's own dispatch. Never rejects; a failure is an error value. */
export interface FunctionCaller {
  call: (calls: readonly FunctionCall[]) => Promise<readonly CellValue[][][]>;
}
