import type { Argument } from "../../../core/arguments/Argument";
import { singleOf } from "../../../core/arguments/singleOf";
import { readNumber } from "../../../core/cells/readNumber";
import type { CellFunctionContext } from "../../../core/method/CellFunction";
import { Refusal } from "../../../core/refusal/Refusal";

/**
 * A number from 0 up.
 * @param rule without a default the argument must be given
 * @throws Refusal `function.notFromZero`
 */
export function numberArgument(
  argument: Argument,
  { parameter, default: usual }: { readonly parameter: string; readonly default?: number },
  { culture }: CellFunctionContext,
): number {
  const cell = singleOf(argument, parameter);
  const reading = readNumber(cell, culture);
  if ("empty" in reading && usual !== undefined) return usual;
  if ("value" in reading && reading.value >= 0) return reading.value;
  throw new Refusal("function.notFromZero", { parameter, met: cell === null ? "" : String(cell) });
}
