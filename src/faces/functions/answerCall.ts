import type { Day } from "../../core/days/Day";
import { Refusal } from "../../core/refusal/Refusal";
import { anyCellFunctions } from "../../methods/cellFunctions";
import { reasonSentence } from "../../words/reasonSentence";
import { answer, type Answer } from "./answer";
import type { FunctionSettings } from "./FunctionSettings";
import { populationMemo } from "./populationMemo";

export type Returned = (string | number | CustomFunctions.Error)[][];

const once = populationMemo();

/** Answers one call of a function as Excel takes it. @throws CustomFunctions.Error where the whole call cannot be answered */
export function answerCall(name: string, values: readonly unknown[], settings: FunctionSettings & { readonly today: Day }): Returned {
  const declared = anyCellFunctions.find((each) => each.name === name);
  if (!declared) throw new Error(`No function is called ${name}.`);
  try {
    return answer(declared, values, { ...settings, once }).map((row) => row.map(returned));
  } catch (error) {
    throw errorOf(error, settings);
  }
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
