import { classifyReadable } from "../../../core/arguments/classifyReadable";
import { inShape } from "../../../core/arguments/inShape";
import { isNothing } from "../../../core/arguments/isNothing";
import { sideBySide } from "../../../core/arguments/sideBySide";
import { singleOf } from "../../../core/arguments/singleOf";
import type { Argument } from "../../../core/arguments/Argument";
import type { Cell } from "../../../core/Cell";
import { isError } from "../../../core/cells/isError";
import { readNumber } from "../../../core/cells/readNumber";
import type { CellFailure, CellFunctionContext, CellResult } from "../../../core/method/CellFunction";
import { defaultsOf } from "../../../core/method/defaultsOf";
import { defineFunction } from "../../../core/method/defineFunction";
import { rowsFrom } from "../../../core/method/rowsFrom";
import { Refusal } from "../../../core/refusal/Refusal";
import { prospectAbc } from "../prospectAbc";

interface Known {
  readonly need: string;
  readonly level: string | null;
  /** NaN where the budget is told in words or not at all. */
  readonly budget: number;
  readonly deciders: number;
}

/**
 * `=PROSPECTABC(need, budget, deciders, [highBudget])`: A, B or C. A budget is high, medium or low, or an amount, which is high from `highBudget` on; in a column
 * without it, from the median on. One amount alone cannot be judged without it.
 */
export const prospectAbcFunction = defineFunction({
  name: "PROSPECTABC",
  method: "prospect-abc",
  parameters: [{ id: "need" }, { id: "budget" }, { id: "deciders" }, { id: "highBudget", optional: true }],
  compute({ need, budget, deciders, highBudget }, context) {
    const limit = limitOf(highBudget, context);
    const side = sideBySide({ need, budget, deciders }, (cell) => cell === 0 || isNothing(cell, context));
    const results = classifyReadable(
      side.count,
      (position) => {
        const known = readRow(
          { need: side.at("need", position), budget: side.at("budget", position), deciders: side.at("deciders", position) },
          context,
        );
        const alone = side.count === 1 && limit === 0 && known !== null && "budget" in known && !Number.isNaN(known.budget);
        return alone ? { failure: { code: "function.noBudgetLimit", facts: {} } } : known;
      },
      (rows) => classesOf(rows, limit),
    );
    return inShape(results, side.shape);
  },
});

function limitOf(argument: Argument, { culture }: CellFunctionContext): number {
  const cell = singleOf(argument, "highBudget");
  const reading = readNumber(cell, culture);
  if ("empty" in reading) return 0;
  if ("value" in reading && reading.value >= 0) return reading.value;
  throw new Refusal("function.notFromZero", { parameter: "highBudget", met: isError(cell) ? cell.error : String(cell) });
}

function readRow(
  { need, budget, deciders }: { readonly need: Cell; readonly budget: Cell; readonly deciders: Cell },
  context: CellFunctionContext,
): Known | CellFailure | null {
  if (isError(need)) return { failure: { code: "cell.error", facts: { met: need.error } } };
  if (need === 0 || isNothing(need, context))
    return isNothing(budget, context) && isNothing(deciders, context) ? null : { failure: { code: "function.noNeed", facts: {} } };
  const state = context.meaning("need", String(need));
  if (state === undefined) return { failure: { code: "cell.notANeed", facts: { met: String(need) } } };
  const level = typeof budget === "string" ? context.meaning("budgetLevel", budget) : undefined;
  const amount = level === undefined && !isNothing(budget, context) ? readNumber(budget, context.culture) : { value: NaN };
  if ("fault" in amount) return { failure: { code: "function.notABudget", facts: { met: amount.met } } };
  const people = isNothing(deciders, context) ? { value: NaN } : readNumber(deciders, context.culture);
  if ("fault" in people) return { failure: { code: people.fault, facts: { met: people.met } } };
  return {
    need: state,
    level: level ?? null,
    budget: "value" in amount ? amount.value : NaN,
    deciders: "value" in people ? people.value : NaN,
  };
}

function classesOf(known: readonly Known[], highBudget: number): CellResult[] {
  const rows = rowsFrom(prospectAbc.needs, {
    count: known.length,
    numbers: { budget: known.map(({ budget }) => budget), deciders: known.map(({ deciders }) => deciders) },
    texts: { need: known.map(({ need }) => need), budgetLevel: known.map(({ level }) => level) },
  });
  const { classes } = prospectAbc.classify(rows, { ...defaultsOf(prospectAbc.options), highBudget }, { asOf: 0 });
  return classes.map((id) => ({ word: "class", id: id ?? "" }));
}
