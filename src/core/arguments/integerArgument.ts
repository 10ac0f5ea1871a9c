import { readNumber } from "../cells/readNumber";
import type { CellFunctionContext } from "../method/CellFunction";
import { Refusal } from "../refusal/Refusal";
import type { Argument } from "./Argument";
import { singleOf } from "./singleOf";

/** A whole number that a parameter takes, and what holds when it is left out. */
export interface IntegerRule {
  readonly parameter: string;
  readonly min: number;
  readonly max: number;
  readonly default: number;
}

/**
 * An optional whole number.
 * @throws Refusal `function.notInRange`
 */
export function integerArgument(argument: Argument, rule: IntegerRule, { culture, emptyIsZero }: CellFunctionContext): number {
  const { parameter, min, max } = rule;
  const cell = singleOf(argument, parameter);
  const reading = readNumber(cell, culture);
  if ("empty" in reading || (cell === 0 && emptyIsZero && min > 0)) return rule.default;
  const value = "value" in reading ? reading.value : NaN;
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new Refusal("function.notInRange", { parameter, met: String(cell), min, max });
}
