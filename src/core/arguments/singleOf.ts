import type { Cell, CellError } from "../Cell";
import { isError } from "../cells/isError";
import { Refusal } from "../refusal/Refusal";
import type { Argument } from "./Argument";
import { isSingle } from "./isSingle";

/**
 * The one value of an argument; `null` when it was left out.
 * @throws Refusal `function.oneValue` for a range, `function.error` for an error value
 */
export function singleOf(argument: Argument, parameter: string): Exclude<Cell, CellError> {
  if (argument === undefined) return null;
  if (!isSingle(argument)) throw new Refusal("function.oneValue", { parameter });
  const cell = argument[0]?.[0] ?? null;
  if (isError(cell)) throw new Refusal("function.error", { parameter, met: cell.error });
  return cell;
}
