import { classifyReadable } from "../../../core/arguments/classifyReadable";
import { dayArgument } from "../../../core/arguments/dayArgument";
import { inShape } from "../../../core/arguments/inShape";
import { isNothing } from "../../../core/arguments/isNothing";
import { sideBySide } from "../../../core/arguments/sideBySide";
import type { Cell } from "../../../core/Cell";
import { isError } from "../../../core/cells/isError";
import { readDateOrDays } from "../../../core/cells/readDateOrDays";
import type { Day } from "../../../core/days/Day";
import type { CellFailure, CellFunctionContext, CellResult } from "../../../core/method/CellFunction";
import { defaultsOf } from "../../../core/method/defaultsOf";
import { defineFunction } from "../../../core/method/defineFunction";
import { rowsFrom } from "../../../core/method/rowsFrom";
import { needState } from "../needState";

interface Known {
  readonly need: string;
  /** NaN where nobody knows. */
  readonly close: Day;
}

/** `=NEEDSTATE(need, [close], [asOf])`: target, potential or dead. `close` is a date, or a number of days. */
export const needStateFunction = defineFunction({
  name: "NEEDSTATE",
  method: "need-state",
  parameters: [{ id: "need" }, { id: "close", optional: true }, { id: "asOf", optional: true }],
  compute({ need, close, asOf }, context) {
    const from = dayArgument(asOf, "asOf", context.culture) ?? context.today;
    const side = sideBySide({ need, close }, (cell) => cell === 0 || isNothing(cell, context));
    const results = classifyReadable(
      side.count,
      (position) => readRow(side.at("need", position), side.at("close", position), { from, context }),
      (rows) => classesOf(rows, from),
    );
    return inShape(results, side.shape);
  },
});

function readRow(
  need: Cell,
  close: Cell,
  { from, context }: { readonly from: Day; readonly context: CellFunctionContext },
): Known | CellFailure | null {
  const noDate = isNothing(close, context);
  if (isError(need)) return { failure: { code: "cell.error", facts: { met: need.error } } };
  if (need === 0 || isNothing(need, context)) return noDate ? null : { failure: { code: "function.noNeed", facts: {} } };
  const state = context.meaning("need", String(need));
  if (state === undefined) return { failure: { code: "cell.notANeed", facts: { met: String(need) } } };
  const day = noDate ? { value: NaN } : readDateOrDays(close, context.culture, from);
  if ("fault" in day) return { failure: { code: day.fault, facts: { met: day.met } } };
  return { need: state, close: "value" in day ? day.value : NaN };
}

function classesOf(known: readonly Known[], asOf: Day): CellResult[] {
  const rows = rowsFrom(needState.needs, {
    count: known.length,
    numbers: { close: known.map(({ close }) => close) },
    texts: { need: known.map(({ need }) => need) },
  });
  return needState.classify(rows, defaultsOf(needState.options), { asOf }).classes.map((id) => ({ word: "class", id: id ?? "" }));
}
