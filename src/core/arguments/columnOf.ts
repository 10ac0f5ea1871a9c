import type { Cell } from "../Cell";
import { Refusal } from "../refusal/Refusal";
import type { Argument } from "./Argument";
import { shapeOf } from "./shapeOf";

/**
 * The cells of an argument that is one column, or one row.
 * @throws Refusal `function.oneColumn` for a block
 */
export function columnOf(argument: Argument, parameter: string): readonly Cell[] {
  const { rows, columns } = shapeOf(argument);
  if (rows > 1 && columns > 1) throw new Refusal("function.oneColumn", { parameter });
  return argument?.flat() ?? [];
}
