import { dayArgument } from "../../../core/arguments/dayArgument";
import { inShape } from "../../../core/arguments/inShape";
import { isNothing } from "../../../core/arguments/isNothing";
import { sideBySide } from "../../../core/arguments/sideBySide";
import type { Cell } from "../../../core/Cell";
import { isBlank } from "../../../core/cells/isBlank";
import { isError } from "../../../core/cells/isError";
import { readDateOrDays } from "../../../core/cells/readDateOrDays";
import type { Day } from "../../../core/days/Day";
import type { CellFunctionContext, CellResult } from "../../../core/method/CellFunction";
import { defineFunction } from "../../../core/method/defineFunction";
import { grade } from "../grade";
import { gradeOf } from "../gradeOf";
import { needStates } from "../../../core/fields/needStates";

/** `=GRADE(need, close, [asOf])`: the grade A–E of each prospect. `close` is a date, or a number of days. */
export const gradeFunction = defineFunction({
  name: "GRADE",
  method: "grade",
  parameters: [{ id: "need" }, { id: "close" }, { id: "asOf", optional: true }],
  compute({ need, close, asOf }, context) {
    const from = dayArgument(asOf, "asOf", context.culture) ?? context.today;
    const side = sideBySide({ need, close }, (cell) => cell === 0 || isBlank(cell));
    const results = Array.from({ length: side.count }, (_, position) =>
      gradeAt(side.at("need", position), side.at("close", position), { asOf: from, context }),
    );
    return inShape(results, side.shape);
  },
});

function gradeAt(need: Cell, close: Cell, { asOf, context }: { readonly asOf: Day; readonly context: CellFunctionContext }): CellResult {
  const noDate = isNothing(close, context);
  if (isError(need)) return { failure: { code: "cell.error", facts: { met: need.error } } };
  if (isBlank(need) || need === 0) return noDate || close === 0 ? "" : { failure: { code: "function.noNeed", facts: {} } };
  const state = needStates.find((each) => each === context.meaning("need", String(need)));
  if (!state) return { failure: { code: "cell.notANeed", facts: { met: String(need) } } };
  const day = noDate ? { value: NaN } : readDateOrDays(close, context.culture, asOf);
  if ("fault" in day) return { failure: { code: day.fault, facts: { met: day.met } } };
  return { word: "class", id: gradeOf(state, "value" in day ? day.value : NaN, { asOf, within: grade.options.within.default }) };
}
