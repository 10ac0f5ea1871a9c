import { readDate } from "../cells/readDate";
import type { Culture } from "../Culture";
import type { Day } from "../days/Day";
import { Refusal } from "../refusal/Refusal";
import type { Argument } from "./Argument";
import { singleOf } from "./singleOf";

/**
 * An optional day; `undefined` when it was left out or points at an empty cell.
 * @throws Refusal `function.notADate`
 */
export function dayArgument(argument: Argument, parameter: string, culture: Culture): Day | undefined {
  const cell = singleOf(argument, parameter);
  const reading = cell === 0 ? { empty: true as const } : readDate(cell, culture);
  if ("empty" in reading) return undefined;
  if ("value" in reading) return reading.value;
  throw new Refusal("function.notADate", { parameter, met: reading.met });
}
