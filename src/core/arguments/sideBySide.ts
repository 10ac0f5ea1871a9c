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
  /** Whether nothing was given at the position but single values that serve every row. */
  isBlank(position: number): boolean;
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
  const cellAt = (id: P, row: number, column: number): Cell =>
    (isSingle(args[id]) ? args[id]?.[0]?.[0] : args[id]?.[row]?.[column]) ?? null;
  const judged = ranges.length > 0 ? ranges : given;
  const blankRow = (row: number): boolean =>
    judged.every((id) => Array.from({ length: columns }, (_, column) => cellAt(id, row, column)).every(isNothing));
  let rows = Math.max(1, ...judged.map((id) => shapeOf(args[id]).rows));
  while (rows > 1 && blankRow(rows - 1)) rows--;
  const place = (position: number): readonly [number, number] => [Math.floor(position / columns), position % columns];
  return {
    shape: { rows, columns },
    count: rows * columns,
    at: (id, position) => cellAt(id, ...place(position)),
    isBlank: (position) => judged.every((id) => isNothing(cellAt(id, ...place(position)))),
  };
}
