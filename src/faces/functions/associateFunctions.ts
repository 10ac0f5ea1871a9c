import { dayOf } from "../../core/days/dayOf";
import type { Day } from "../../core/days/Day";
import { functionNames } from "../../methods/functionNames";
import type { Returned } from "./answerCall";
import type { FunctionSettings } from "./FunctionSettings";

/**
 * Associates every declared function with its id. Excel's library remembers the first association of an id for good.
 * @param settings asked at every call
 * @param today the day that functions count from unless a cell says another
 */
export function associateFunctions(settings: () => Promise<FunctionSettings>, today: () => Day = localToday): void {
  for (const { name, parameters } of functionNames) {
    const call = async (...passed: unknown[]): Promise<Returned> => {
      // Excel must be told the names at once; what computes them is loaded with the first call.
      const [known, { answerCall }] = await Promise.all([settings(), import(/* webpackChunkName: "running" */ "./answerCall")]);
      // Behind the arguments stands the invocation.
      const values = passed.slice(0, Math.min(passed.length - 1, parameters));
      return answerCall(name, values, { ...known, today: today() });
    };
    CustomFunctions.associate(name, call);
  }
}

/** The calendar day where the user sits. */
function localToday(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) as Day;
}
