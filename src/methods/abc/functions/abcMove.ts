import { inShape } from "../../../core/arguments/inShape";
import { sideBySide } from "../../../core/arguments/sideBySide";
import type { Cell } from "../../../core/Cell";
import { isBlank } from "../../../core/cells/isBlank";
import { isError } from "../../../core/cells/isError";
import { plainText } from "../../../core/cells/plainText";
import type { CellFailure, CellResult } from "../../../core/method/CellFunction";
import { defineFunction } from "../../../core/method/defineFunction";
import { moveOf } from "../../abcReview/judge/moveOf";

const letters = "ABCDE";
/** No class: the customer was not there. */
const nobody = -1;

/**
 * `=ABCMOVE(previous, current)`: beside each pair of classes what became of the customer: Up, Down, Same, New (no class before) or Lost (none now). Inside a
 * table, `=ABCMOVE([@Last], [@Now])`: one move. Rows without either class stay empty.
 */
export const abcMove = defineFunction({
  name: "ABCMOVE",
  method: "abc-review",
  parameters: [{ id: "previous" }, { id: "current" }],
  compute({ previous, current }) {
    const side = sideBySide({ previous, current }, (cell) => cell === 0 || isBlank(cell));
    const results = Array.from({ length: side.count }, (_, position) =>
      moveBetween(classIn(side.at("previous", position)), classIn(side.at("current", position))),
    );
    return inShape(results, side.shape);
  },
});

function moveBetween(previous: number | CellFailure, current: number | CellFailure): CellResult {
  if (typeof previous !== "number") return previous;
  if (typeof current !== "number") return current;
  const move = moveOf(previous, current, false);
  return move === null ? "" : { word: "move", id: move };
}

/** The index of a class from 0 (A). The desktop hands an empty cell over as 0. */
function classIn(cell: Cell): number | CellFailure {
  if (isError(cell)) return { failure: { code: "cell.error", facts: { met: cell.error } } };
  if (isBlank(cell) || cell === 0) return nobody;
  const letter = plainText(String(cell)).toUpperCase();
  const index = letter.length === 1 ? letters.indexOf(letter) : -1;
  return index >= 0 ? index : { failure: { code: "function.notAGrade", facts: { met: String(cell) } } };
}
