import type { CustomFunctionCalls, FunctionArgument as HostArgument, FunctionResult } from "../../host/CustomFunctionCalls";
import type { CellValue } from "../../model/WorkbookModel";
import type { FunctionArgument, FunctionCall, FunctionCaller } from "./FunctionCaller";

/** A function that does not answer for this long (milliseconds) is given up. */
const PATIENCE = 120_000;

function isMatrix(argument: FunctionArgument): argument is CellValue[][] {
  return Array.isArray(argument) && argument.every((row) => Array.isArray(row) && !row.some(Array.isArray));
}

/** A repeating parameter arrives as one row of its values. */
function hostArgument(argument: FunctionArgument): HostArgument {
  if (!Array.isArray(argument)) return argument;
  return isMatrix(argument) ? argument : [argument.filter((value): value is CellValue => !Array.isArray(value))];
}

function rows(result: FunctionResult): CellValue[][] {
  return Array.isArray(result) ? result : [[result]];
}

/** Runs custom functions in the pane, by Microsoft's own dispatch. */
export function callThroughPane(functions: CustomFunctionCalls): FunctionCaller {
  const one = async ({ id, arguments: values, address }: FunctionCall): Promise<CellValue[][]> =>
    rows(await functions.invoke(id, values.map(hostArgument), { address, signal: AbortSignal.timeout(PATIENCE) }));
  return { call: (calls) => Promise.all(calls.map(one)) };
}
