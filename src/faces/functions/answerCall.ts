import type { Day } from "../../core/days/Day";
import { Refusal } from "../../core/refusal/Refusal";
import { anyCellFunctions } from "../../methods/cellFunctions";
import { reasonSentence } from "../../words/reasonSentence";
import { answer, type Answer } from "./answer";
import type { FunctionSettings } from "./FunctionSettings";
import { populationMemo } from "./populationMemo";
import { sharedArguments } from "./sharedArguments";

export type Returned = (string | number | CustomFunctions.Error)[][];

const once = populationMemo();
const argument = sharedArguments();
const byName = new Map(anyCellFunctions.map((declared) => [declared.name, declared]));

/** What was asked, and whether only to show what a formula would give while it is typed. */
interface Asked {
  readonly values: readonly unknown[];
  readonly isPreview?: boolean;
}

/** While a formula is typed, no more cells than these are computed with every key. */
const mostPreviewed = 10_000;

/** Answers one call of a function as Excel takes it. @throws CustomFunctions.Error where the whole call cannot be answered */
export function answerCall(name: string, { values, isPreview }: Asked, settings: FunctionSettings & { readonly today: Day }): Returned {
  const declared = byName.get(name);
  if (!declared) throw new Error(`No function is called ${name}.`);
  try {
    if (isPreview && cellsIn(values) > mostPreviewed) throw new Refusal("function.preview");
    return answer(declared, values, { ...settings, once, argument }).map((row) => row.map(returned));
  } catch (error) {
    throw errorOf(error, settings);
  }
}

function cellsIn(values: readonly unknown[]): number {
  const sizes = values.map((value) => (Array.isArray(value) ? value.length * (Array.isArray(value[0]) ? value[0].length : 1) : 1));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function returned(cell: Answer): Returned[number][number] {
  return typeof cell === "object" ? new CustomFunctions.Error(CustomFunctions.ErrorCode[cell.error], cell.message) : cell;
}

function errorOf(error: unknown, { language }: FunctionSettings): Error {
  const reason =
    error instanceof Refusal
      ? error
      : { code: "function.failed", facts: { message: error instanceof Error ? error.message : String(error) } };
  // It is an Error, which the typings do not say.
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, reasonSentence(reason, language)) as unknown as Error;
}
