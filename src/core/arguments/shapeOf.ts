import type { Argument } from "./Argument";
import type { Shape } from "./Shape";

/** The shape of an argument; one that was left out has no cells. */
export function shapeOf(argument: Argument): Shape {
  return { rows: argument?.length ?? 0, columns: argument?.[0]?.length ?? 0 };
}
