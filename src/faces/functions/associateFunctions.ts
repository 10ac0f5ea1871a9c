import { dayOf } from "../../core/days/dayOf";
import type { Day } from "../../core/days/Day";
import { functionNames } from "../../methods/functionNames";
import type { Returned } from "./answerCall";
import { callQueue } from "./callQueue";
import type { FunctionSettings } from "./FunctionSettings";
import { restOnce } from "./restOnce";

/**
 * Associates every declared function with its id. Excel's library remembers the first association of an id for good.
 * @param settings asked at every call
 * @param today the day that functions count from unless a cell says another
 */
export function associateFunctions(settings: () => Promise<FunctionSettings>, today: () => Day = localToday): void {
  const enqueue = callQueue({ now: () => performance.now(), rest: restOnce });
  for (const { name, parameters } of functionNames) {
    const call = async (...passed: unknown[]): Promise<Returned> => {
      // Behind the arguments stands the invocation.
      const values = passed.slice(0, Math.min(passed.length - 1, parameters));
      const invocation = passed.at(-1) as Invocation;
      const call = new AbortController();
      invocation.onCanceled = () => call.abort();
      // Excel must be told the names at once; what computes them is loaded with the first call.
      const [known, { answerCall }] = await Promise.all([settings(), import(/* webpackChunkName: "running" */ "./answerCall")]);
      const isPreview = invocation.isInValuePreview === true;
      const work = (): Returned => (call.signal.aborted ? nothing : answerCall(name, { values, isPreview }, { ...known, today: today() }));
      return enqueue(work);
    };
    CustomFunctions.associate(name, call);
  }
}

/** What stands behind the arguments. Before version 1.5 of the runtime nobody tells of a preview. */
type Invocation = Partial<Pick<CustomFunctions.CancelableInvocation, "onCanceled">> & { readonly isInValuePreview?: boolean };

/** The answer to a call that was called off, which nobody looks at. */
const nothing: Returned = [[""]];

/** The calendar day where the user sits. */
function localToday(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) as Day;
}
