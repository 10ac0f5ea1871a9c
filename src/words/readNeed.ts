import type { Cell } from "../core/Cell";
import { isError } from "../core/cells/isError";
import { plainText } from "../core/cells/plainText";
import type { Reading } from "../core/cells/Reading";
import { needStates, type NeedState } from "../methods/grade/needStates";
import { needStateWords } from "./needStates";

const stateByWord: ReadonlyMap<string, NeedState> = new Map(
  needStates.flatMap((state) => needStateWords[state].map((word) => [word, state] as const)),
);

/** Reads the state of a need as people write it in three languages. O(length). */
export function readNeed(cell: Cell): Reading<NeedState> {
  if (cell === null) return { empty: true };
  if (isError(cell)) return { fault: "cell.error", met: cell.error };
  const word = plainText(String(cell)).toLowerCase();
  if (word === "") return { empty: true };
  const state = stateByWord.get(word);
  return state ? { value: state } : { fault: "cell.notANeed", met: String(cell).trim() };
}
