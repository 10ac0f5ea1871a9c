import type { Argument } from "../../../core/arguments/Argument";
import { integerArgument } from "../../../core/arguments/integerArgument";
import type { CellFunctionContext } from "../../../core/method/CellFunction";
import { rfm } from "../rfm";

const { min, max, default: usual } = rfm.options.scale;

/** How many scores each measure has, in the bounds of the method. Throws `Refusal`. */
export function scaleArgument(argument: Argument, context: CellFunctionContext, otherwise: number = usual): number {
  return integerArgument(argument, { parameter: "scale", min, max, default: otherwise }, context);
}
