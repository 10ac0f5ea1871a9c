import { dayOf } from "../../core/days/dayOf";
import type { Day } from "../../core/days/Day";
import { Refusal } from "../../core/refusal/Refusal";
import { anyCellFunctions } from "../../methods/cellFunctions";
import { reasonSentence } from "../../words/reasonSentence";
import { answer, type Answer } from "./answer";
import type { FunctionSettings } from "./FunctionSettings";
import { populationMemo } from "./populationMemo";

type Returned = (string | number | CustomFunctions.Error)[][];

/**
 * Associates every declared function with its id. Excel's library remembers the first association of an id for good.
 * @param settings asked at every call
 * @param today the day that functions count from unless a cell says another
 */
export function associateFunctions(settings: () => Promise<FunctionSettings>, today: () => Day = localToday): void {
  const once = populationMemo();
  for (const declared of anyCellFunctions) {
    const call = async (...passed: unknown[]): Promise<Returned> => {
      const known = await settings();
      // Behind the arguments stands the invocation.
      const values = passed.slice(0, Math.min(passed.length - 1, declared.parameters.length));
      try {
        return answer(declared, values, { ...known, today: today(), once }).map((row) => row.map(returned));
      } catch (error) {
        throw errorOf(error, known);
      }
    };
    CustomFunctions.associate(declared.name, call);
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

/** The calendar day where the user sits. */
function localToday(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) as Day;
}
