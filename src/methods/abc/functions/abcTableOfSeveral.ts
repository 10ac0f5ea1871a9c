import type { Argument } from "../../../core/arguments/Argument";
import { choiceArgument } from "../../../core/arguments/choiceArgument";
import { numbersArgument } from "../../../core/arguments/numbersArgument";
import type { Cell } from "../../../core/Cell";
import { isBlank } from "../../../core/cells/isBlank";
import { readNumber } from "../../../core/cells/readNumber";
import type { Culture } from "../../../core/Culture";
import type { CellFunctionContext, CellResult } from "../../../core/method/CellFunction";
import { Refusal } from "../../../core/refusal/Refusal";
import { classifyMeasure, type MeasureResult } from "../../abcCombined/classifyMeasure";
import { combineClasses } from "../../abcCombined/combineClasses";
import { combinedOptions } from "../../abcCombined/combinedRule";
import { usualCuts } from "../abcRule";
import type { AbcOptions } from "./cutsArgument";
import { sumsByName } from "./sumsByName";

export interface Several {
  readonly names: readonly Cell[];
  readonly values: readonly (readonly Cell[])[];
  readonly options: AbcOptions;
  readonly combine: Argument;
  readonly weights: Argument;
}

const classIds = ["A", "B", "C", "D", "E"];
const { choices, default: usual } = combinedOptions.combine;

/**
 * The table of several measures: rank by the first of them, customer, then value, share and class per measure, and the combined class. A first row of texts
 * names the measures.
 * @throws Refusal `abc.nothingPositive` when no measure has a value above zero; `function.weights` for weights that do not fit
 */
export function abcTableOfSeveral(given: Several, context: CellFunctionContext): CellResult[][] {
  const { names, values } = sumsByName(given.names, given.values, context.culture);
  const results = values.map((each) => classifyMeasure(each, given.options));
  const [first, ...others] = results.filter((each) => each !== undefined);
  if (!first) throw new Refusal("abc.nothingPositive", { count: names.length });
  const classes = combined([first, ...others], results, { given, context });
  const order = [...first.order, ...Array.from(names.keys()).filter((row) => Number.isNaN(first.rank[row]))];
  const rows = order.map((row): CellResult[] => [
    numberOr(first.rank[row]),
    names[row]!,
    ...results.flatMap((result, measure): CellResult[] => [
      numberOr(values[measure]![row]),
      numberOr(result?.share[row]),
      classAt(result?.classes[row]),
    ]),
    classAt(classes[row]),
  ]);
  return [headerOf(given, context.culture), ...rows];
}

interface Asked {
  readonly given: Several;
  readonly context: CellFunctionContext;
}

/** The combined class; a customer who has no figure where anything is above zero is in the last one, as in the method. */
function combined(known: readonly MeasureResult[], all: readonly (MeasureResult | undefined)[], { given, context }: Asked): Int32Array {
  const { options } = given;
  const combine = choiceArgument(given.combine, { parameter: "combine", choices, default: usual }, context);
  const weights = weightsOf(given, context.culture).filter((_, measure) => all[measure] !== undefined);
  const weightedCuts = options.by === "share" ? options.cuts : usualCuts.share;
  const found = combineClasses(known, { combine, weights, weightedCuts, crossing: options.crossing });
  return found.map((index) => (index < 0 ? known[0]!.classCount - 1 : index));
}

/** The weights of the month-end form for three measures, equal ones for any other number, unless some are given. */
function weightsOf({ weights, values }: Several, culture: Culture): readonly number[] {
  const count = values[0]!.length;
  const listed = numbersArgument(weights, "weights", culture).map(({ value }) => value);
  if (listed.length === 0)
    return count === combinedOptions.weights.default.length ? combinedOptions.weights.default : Array<number>(count).fill(1);
  if (listed.length === count && listed.every((weight) => weight > 0)) return listed;
  throw new Refusal("function.weights", { met: listed.join(", "), count });
}

/** What the first row calls the measures, where it holds texts; else value, share and class with the number of the measure. */
function headerOf({ names, values }: Several, culture: Culture): CellResult[] {
  const titles = values[0]!.map((cell) =>
    typeof cell === "string" && !isBlank(cell) && !("value" in readNumber(cell, culture)) ? cell : "",
  );
  const named = titles.every((title) => title !== "");
  const perMeasure = titles.flatMap((title, measure): CellResult[] => [
    named ? title.trim() : { word: "column", id: "value", number: measure + 1 },
    { word: "column", id: "share", number: measure + 1 },
    { word: "classHeader", id: "", number: measure + 1 },
  ]);
  const customer = named && typeof names[0] === "string" ? names[0].trim() : "";
  return [
    { word: "column", id: "rank" },
    customer === "" ? { word: "field", id: "customer" } : customer,
    ...perMeasure,
    { word: "classHeader", id: "", of: "abc-combined" },
  ];
}

function numberOr(value: number | undefined): CellResult {
  return value === undefined || Number.isNaN(value) ? "" : value;
}

function classAt(index: number | undefined): CellResult {
  return index === undefined || index < 0 ? "" : { word: "class", id: classIds[index]! };
}
