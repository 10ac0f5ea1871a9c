import type { Cell } from "../../src/core/Cell";
import type { Argument } from "../../src/core/arguments/Argument";
import { isError } from "../../src/core/cells/isError";
import type { Culture } from "../../src/core/Culture";
import type { Language } from "../../src/core/Language";
import { Refusal } from "../../src/core/refusal/Refusal";
import { answer, type Answer } from "../../src/faces/functions/answer";
import { populationMemo } from "../../src/faces/functions/populationMemo";
import { anyCellFunctions, type CellFunctionName } from "../../src/methods/cellFunctions";
import { reasonSentence } from "../../src/words/reasonSentence";
import { day, english } from "./classifyTable";

interface Given {
  readonly today?: string;
  readonly culture?: Culture;
  readonly language?: Language;
  readonly emptyIsZero?: boolean;
}

/** An argument of a call: rows of cells, or one value; `null` for one that is left out. */
export type Passed = Cell | NonNullable<Argument>;

/** Calls a cell function as Excel would; errors of single cells are told as `#N/A: sentence`. */
export function callFunction(name: CellFunctionName, passed: readonly Passed[], given: Given = {}): (string | number)[][] {
  const declared = anyCellFunctions.find((each) => each.name === name);
  if (!declared) throw new Error(`No function ${name}`);
  const surroundings = {
    language: given.language ?? "en",
    culture: given.culture ?? english,
    emptyIsZero: given.emptyIsZero ?? false,
    today: day(given.today ?? "2026-01-31"),
    once: populationMemo(),
  } as const;
  return answer(declared, passed.map(handedOver), surroundings).map((row) => row.map(told));
}

/** The sentence with which a whole call is refused. */
export function refusalOfCall(name: CellFunctionName, passed: readonly Passed[], given: Given = {}): string {
  try {
    callFunction(name, passed, given);
  } catch (error) {
    if (error instanceof Refusal) return reasonSentence(error, given.language ?? "en");
    throw error;
  }
  throw new Error(`${name} answered`);
}

/** Cells as a column. */
export function column(cells: readonly Cell[]): NonNullable<Argument> {
  return cells.map((cell) => [cell]);
}

/** An error cell arrives as an object with its code. */
function handedOver(passed: Passed): unknown {
  const asExcelDoes = (cell: Cell): unknown => (isError(cell) ? { code: cell.error } : cell);
  return Array.isArray(passed) ? passed.map((row: readonly Cell[]) => row.map(asExcelDoes)) : asExcelDoes(passed as Cell);
}

function told(cell: Answer): string | number {
  return typeof cell === "object" ? `${cell.error === "notAvailable" ? "#N/A" : "#VALUE!"}: ${cell.message}` : cell;
}
