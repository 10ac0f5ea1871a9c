import type { Argument } from "./Argument";
import { shapeOf } from "./shapeOf";

/** Whether an argument is one value: a cell or a constant. */
export function isSingle(argument: Argument): boolean {
  const { rows, columns } = shapeOf(argument);
  return rows === 1 && columns === 1;
}
