import { classifyReadable } from "../../../core/arguments/classifyReadable";
import { dayArgument } from "../../../core/arguments/dayArgument";
import { inShape } from "../../../core/arguments/inShape";
import { isNothing } from "../../../core/arguments/isNothing";
import { sideBySide } from "../../../core/arguments/sideBySide";
import { readDateOrDays } from "../../../core/cells/readDateOrDays";
import type { Day } from "../../../core/days/Day";
import type { CellFailure, CellResult } from "../../../core/method/CellFunction";
import { defaultsOf } from "../../../core/method/defaultsOf";
import { defineFunction } from "../../../core/method/defineFunction";
import { rowsFrom } from "../../../core/method/rowsFrom";
import { urgency } from "../urgency";

/** `=URGENCY(close, [asOf])`: by when each matter must be handled. `close` is a date, or a number of days. */
export const urgencyFunction = defineFunction({
  name: "URGENCY",
  method: "urgency",
  parameters: [{ id: "close" }, { id: "asOf", optional: true }],
  compute({ close, asOf }, context) {
    const from = dayArgument(asOf, "asOf", context.culture) ?? context.today;
    const side = sideBySide({ close }, (cell) => isNothing(cell, context));
    const results = classifyReadable(
      side.count,
      (position): { readonly day: Day } | CellFailure | null => {
        const cell = side.at("close", position);
        if (isNothing(cell, context)) return null;
        const day = readDateOrDays(cell, context.culture, from);
        if ("fault" in day) return { failure: { code: day.fault, facts: { met: day.met } } };
        return "value" in day ? { day: day.value } : null;
      },
      (rows) =>
        classesOf(
          rows.map(({ day }) => day),
          from,
        ),
    );
    return inShape(results, side.shape);
  },
});

function classesOf(days: readonly number[], asOf: number): CellResult[] {
  const rows = rowsFrom(urgency.needs, { count: days.length, numbers: { close: days } });
  return urgency.classify(rows, defaultsOf(urgency.options), { asOf }).classes.map((id) => ({ word: "class", id: id ?? "" }));
}
