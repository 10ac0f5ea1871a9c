import type { Argument } from "../../../core/arguments/Argument";
import { choiceArgument } from "../../../core/arguments/choiceArgument";
import type { CellFunctionContext } from "../../../core/method/CellFunction";
import { rfm } from "../rfm";
import type { SegmentSet } from "../segmentsOf";

const { choices, default: usual } = rfm.options.segments;

/** Which set of segments is asked for. Throws `Refusal`. */
export function segmentsArgument(argument: Argument, context: CellFunctionContext): SegmentSet {
  return choiceArgument(argument, { parameter: "segments", choices, default: usual }, context);
}
