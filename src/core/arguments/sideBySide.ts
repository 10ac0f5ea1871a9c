import type { Cell } from "../Cell";
import { isBlank } from "../cells/isBlank";
import { Refusal } from "../refusal/Refusal";
import type { Argument } from "./Argument";
import { isSingle } from "./isSingle";
import type { Shape } from "./Shape";
import { shapeOf } from "./shapeOf";

/** Arguments that are read cell by cell, each beside the others. */
export interface SideBySide<P extends string> {
  /** The shape of the result; rows that are blank in every argument are cut off at the end. */
  readonly shape: Shape;
  readonly count: number;
  /** The cell of an argument at a position, counted along the rows; `null` where it was left out or has no cell. */
  at(parameter: P, position: number): Cell;
}

/**
 * Lays arguments side by side. A single value stands beside every cell of the others. Columns may differ in length: the shorter go on with blanks.
 * @throws Refusal `function.sizes` for arguments of different shapes
 * Cost: O(cells).
 */
export function sideBySide<P extends string>(
  args: Readonly<Record<P, Argument>>,
  isNothing: (cell: Cell) => boolean = isBlank,
): SideBySide<P> {
  const given = (Object.keys(args) as P[]).filter((id) => args[id] !== undefined);
  const ranges = given.filter((id) => !isSingle(args[id]));
  const { columns } = shapeOf(args[ranges[0] ?? given[0] ?? ("" as P)]);
  const odd = ranges.find((id) => shapeOf(args[id]).columns !== columns);
  if (odd !== undefined) throw new Refusal("function.sizes", { parameter: odd });
  const height = (id: P): number => (args[id] ?? []).findLastIndex((row) => !row.every(isNothing)) + 1;
  const rows = Math.max(1, ...(ranges.length > 0 ? ranges : given).map(height));
  const singles = new Map(given.filter((id) => !ranges.includes(id)).map((id) => [id, args[id]?.[0]?.[0] ?? null]));
  return {
    shape: { rows, columns },
    count: rows * columns,
    at: (id, position) => {
      const single = singles.get(id);
      return single !== undefined ? single : (args[id]?.[Math.floor(position / columns)]?.[position % columns] ?? null);
    },
  };
}
