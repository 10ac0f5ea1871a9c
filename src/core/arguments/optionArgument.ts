import { isBlank } from "../cells/isBlank";
import { readNumber } from "../cells/readNumber";
import type { CellFunctionContext } from "../method/CellFunction";
import type { OptionDeclaration, OptionValue } from "../method/OptionDeclaration";
import { Refusal } from "../refusal/Refusal";
import type { Argument } from "./Argument";
import { numbersArgument } from "./numbersArgument";
import { singleOf } from "./singleOf";

/**
 * An option of a method that a cell function was given; `undefined` where it was left out or points at an empty cell. Only numbers and lists of them are options
 * of functions.
 * @throws Refusal `function.notInRange`, `function.notBetween`, `function.notNumbers`
 */
export function optionArgument(
  argument: Argument,
  { id, option }: { readonly id: string; readonly option: OptionDeclaration },
  { culture, emptyIsZero }: CellFunctionContext,
): OptionValue | undefined {
  if (option.kind === "list") {
    const listed = numbersArgument(argument, id, culture).map(({ value }) => value);
    return listed.length === 0 || (emptyIsZero && listed.every((value) => value === 0)) ? undefined : listed;
  }
  const cell = singleOf(argument, id);
  if (isBlank(cell) || (cell === 0 && emptyIsZero)) return undefined;
  const reading = readNumber(cell, culture);
  const value = "value" in reading ? reading.value : NaN;
  const [min, max] = "min" in option ? [option.min, option.max] : [-Infinity, Infinity];
  const whole = option.kind === "integer";
  if (value >= min && value <= max && (!whole || Number.isInteger(value))) return value;
  throw new Refusal(whole ? "function.notInRange" : "function.notBetween", { parameter: id, met: String(cell), min, max });
}
