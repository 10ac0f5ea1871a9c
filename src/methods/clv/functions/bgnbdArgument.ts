import type { Argument } from "../../../core/arguments/Argument";
import type { CellFunctionContext } from "../../../core/method/CellFunction";
import type { BgnbdParameters } from "../bgnbd/BgnbdParameters";
import { parametersArgument } from "./parametersArgument";

/** The parameters that BGNBDFIT gave. */
export function bgnbdArgument(params: Argument, context: CellFunctionContext): BgnbdParameters {
  return parametersArgument(params, { parameter: "params", names: ["r", "alpha", "a", "b"] }, context);
}
