import type { Argument } from "../../../core/arguments/Argument";
import { isNothing } from "../../../core/arguments/isNothing";
import { numbersArgument } from "../../../core/arguments/numbersArgument";
import type { Cell } from "../../../core/Cell";
import { isBlank } from "../../../core/cells/isBlank";
import { readNumber } from "../../../core/cells/readNumber";
import type { CellFunctionContext, CellResult } from "../../../core/method/CellFunction";
import { defineFunction } from "../../../core/method/defineFunction";
import { Refusal } from "../../../core/refusal/Refusal";
import { coefficientOfVariation } from "../../../core/statistics/coefficientOfVariation";
import { usualXyzCuts, xyzClass } from "../xyzClass";

/** Rows of a worksheet: in a reference as tall as this an empty cell cannot be told from a zero on the desktop. */
const sheetRows = 1_048_576;
/** No class: the mean of the periods is zero or negative. */
const notApplicable = "n/a";

/**
 * `=XYZCLASS(matrix, [cuts])`: one class beside each row of periods: X up to 0.5, Y up to 1, Z above. Blank periods count as zero; a row whose mean is not
 * above zero is `n/a`, and a row that is blank throughout stays empty. Inside a table, `=XYZCLASS([@[Jan]:[Dec]])`: one class.
 */
export const xyzClassFunction = defineFunction({
  name: "XYZCLASS",
  method: "abc-review",
  parameters: [{ id: "matrix" }, { id: "cuts", optional: true }],
  compute({ matrix, cuts }, context) {
    const limits = limitsOf(cuts, context);
    const rows = matrix ?? [];
    const emptyIsZero = rows.length >= sheetRows && context.emptyIsZero;
    const last = rows.findLastIndex((row) => !row.every((cell) => isNothing(cell, { emptyIsZero })));
    return rows.slice(0, Math.max(1, last + 1)).map((row) => [classOf(row, limits, context)]);
  },
});

function classOf(row: readonly Cell[], limits: readonly [number, number], { culture }: CellFunctionContext): CellResult {
  if (row.every(isBlank)) return "";
  const periods: number[] = [];
  for (const cell of row) {
    const reading = readNumber(cell, culture);
    if ("fault" in reading) return { failure: { code: reading.fault, facts: { met: reading.met } } };
    periods.push("value" in reading ? reading.value : 0);
  }
  return xyzClass(coefficientOfVariation(periods), limits) ?? notApplicable;
}

function limitsOf(cuts: Argument, { culture }: CellFunctionContext): readonly [number, number] {
  const listed = numbersArgument(cuts, "cuts", culture);
  if (listed.length === 0) return usualXyzCuts;
  const [first, second, ...more] = listed.map(({ value }) => value);
  if (first !== undefined && second !== undefined && more.length === 0 && first > 0 && second > first) return [first, second];
  throw new Refusal("function.xyzCuts", { met: listed.map(({ value }) => value).join(", ") });
}
