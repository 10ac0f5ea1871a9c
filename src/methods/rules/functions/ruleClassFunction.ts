import type { Argument } from "../../../core/arguments/Argument";
import { dayArgument } from "../../../core/arguments/dayArgument";
import { shapeOf } from "../../../core/arguments/shapeOf";
import type { Cell } from "../../../core/Cell";
import { isNothing } from "../../../core/arguments/isNothing";
import type { CellFunctionContext, CellResult } from "../../../core/method/CellFunction";
import { defineFunction } from "../../../core/method/defineFunction";
import { Refusal } from "../../../core/refusal/Refusal";

/**
 * `=RULECLASS(rules, values, [headers], [asOf])`: the class that a range of rules gives to each row of values. Without `headers` the values begin with them, as
 * in `=RULECLASS(Rules!A3:L9, Customers[#All])`, and the answer begins with a header too; with them, one row is enough: `=RULECLASS(Rules!A$3:L$9, A2:F2, A$1:F$1)`.
 * The rules are read once for a column of such calls.
 */
export const ruleClassFunction = defineFunction({
  name: "RULECLASS",
  method: "rules",
  parameters: [{ id: "rules" }, { id: "values" }, { id: "headers", optional: true }, { id: "asOf", optional: true }],
  compute({ rules, values, headers, asOf }, context) {
    const from = dayArgument(asOf, "asOf", context.culture) ?? context.today;
    const named = headers ?? values?.slice(0, 1);
    const rows = (headers === undefined ? values?.slice(1) : values) ?? [];
    refuseHeaders(values, headers);
    const classesOf = context.once("rules", [rules, named], () => context.rulesIn(rules, named?.[0] ?? []));
    const answers = classesOf(untilLast(rows, context), from).map((answer): CellResult[] => [answer]);
    return headers === undefined ? [[{ word: "classHeader", id: "" }], ...answers] : answers;
  },
});

/** One row of headers, as wide as the values, is either given or the first of several rows. */
function refuseHeaders(values: Argument, headers: Argument): void {
  const { rows, columns } = shapeOf(values);
  if (headers === undefined) {
    if (rows < 2) throw new Refusal("function.noHeaders", { parameter: "values" });
    return;
  }
  const given = shapeOf(headers);
  if (given.rows > 1) throw new Refusal("function.oneRow", { parameter: "headers" });
  if (given.columns !== columns) throw new Refusal("function.asWide", { parameter: "headers", met: given.columns, wanted: columns });
}

/** The rows up to the last that holds something; one row at least, because a formula has one cell to answer in. */
function untilLast(rows: readonly (readonly Cell[])[], context: CellFunctionContext): readonly (readonly Cell[])[] {
  const last = rows.findLastIndex((row) => !row.every((cell) => isNothing(cell, context)));
  return rows.slice(0, Math.max(1, last + 1));
}
