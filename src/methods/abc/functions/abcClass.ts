import type { Argument } from "../../../core/arguments/Argument";
import { inShape } from "../../../core/arguments/inShape";
import { isSingle } from "../../../core/arguments/isSingle";
import { shapeOf } from "../../../core/arguments/shapeOf";
import { sideBySide } from "../../../core/arguments/sideBySide";
import type { Cell } from "../../../core/Cell";
import { isBlank } from "../../../core/cells/isBlank";
import { readNumber } from "../../../core/cells/readNumber";
import type { Reading } from "../../../core/cells/Reading";
import type { CellFunctionContext, CellResult } from "../../../core/method/CellFunction";
import { defineFunction } from "../../../core/method/defineFunction";
import type { AbcClass } from "../abc";
import { cutsArgument } from "./cutsArgument";
import { verdictsOf } from "./verdictsOf";

/** Rows of a worksheet: a reference as tall as this is a whole column, and most of it is empty. */
const sheetRows = 1_048_576;
/** No rule has more cuts than this. */
const mostCuts = 5;

/**
 * `=ABCCLASS(values, [cuts], [by])`: a class beside each value. Inside a table, with the column as population behind the value of the row,
 * `=ABCCLASS([@Revenue], [Revenue], [cuts], [by])`: one class.
 */
export const abcClass = defineFunction({
  name: "ABCCLASS",
  method: "abc",
  parameters: [
    { id: "values" },
    { id: "cutsOrPopulation", optional: true },
    { id: "cutsOrBy", optional: true },
    { id: "by", optional: true },
  ],
  compute({ values, cutsOrPopulation, cutsOrBy, by }, context) {
    if (!isSingle(values)) return besideValues(values, [cutsOrPopulation, cutsOrBy], context);
    const own = readNumber(values?.[0]?.[0] ?? null, context.culture);
    if ("empty" in own) return [[""]];
    if ("fault" in own) return [[failureOf(own)]];
    if (!isPopulation(cutsOrPopulation, own.value, context)) return besideValues(values, [cutsOrPopulation, cutsOrBy], context);
    const rule = [cutsOrBy, by] as const;
    const classes = context.once("abc", [cutsOrPopulation, ...rule], () => classByValue(cutsOrPopulation, rule, context));
    const found = classes.get(own.value);
    return [
      [found === undefined ? { failure: { code: "function.notInPopulation", facts: { value: own.value } } } : { word: "class", id: found }],
    ];
  },
});

type Rule = readonly [cuts: Argument, by: Argument];

/** Behind a single value stands its population, or already the cuts: few numbers of which none is the value. */
function isPopulation(argument: Argument, value: number, { culture }: CellFunctionContext): boolean {
  const { rows, columns } = shapeOf(argument);
  return (
    rows * columns > mostCuts ||
    (argument ?? []).flat().some((cell) => typeof cell !== "string" && valueOf(readNumber(cell, culture)) === value)
  );
}

function besideValues(values: Argument, rule: Rule, context: CellFunctionContext): CellResult[][] {
  const whole = (values?.length ?? 0) >= sheetRows && context.emptyIsZero;
  const side = sideBySide({ values }, whole ? (cell) => cell === 0 || isBlank(cell) : isBlank);
  const readings = Array.from({ length: side.count }, (_, position) => readNumber(side.at("values", position), context.culture));
  const classes = classesOf(readings, rule, context);
  const results = readings.map((reading, position): CellResult => {
    if ("value" in reading) return { word: "class", id: classes[position] ?? "" };
    return "fault" in reading ? failureOf(reading) : "";
  });
  return inShape(results, side.shape);
}

/** The class of every distinct value: equal values always share one. */
function classByValue(population: Argument, rule: Rule, context: CellFunctionContext): ReadonlyMap<number, AbcClass> {
  const cells: readonly Cell[] = population?.flat() ?? [];
  const readings = cells.map((cell) => readNumber(cell, context.culture));
  const classes = classesOf(readings, rule, context);
  return new Map(readings.flatMap((reading, position) => ("value" in reading ? [[reading.value, classes[position]!] as const] : [])));
}

function classesOf(readings: readonly Reading<number>[], [cuts, by]: Rule, context: CellFunctionContext): readonly (AbcClass | null)[] {
  const values = readings.flatMap((reading) => ("value" in reading ? [reading.value] : []));
  const { classes } = verdictsOf(Float64Array.from(values), cutsArgument(cuts, by, context), context.today);
  let next = 0;
  return readings.map((reading) => ("value" in reading ? classes[next++]! : null));
}

function valueOf(reading: Reading<number>): number | undefined {
  return "value" in reading ? reading.value : undefined;
}

function failureOf({ fault, met }: { readonly fault: string; readonly met: string }): CellResult {
  return { failure: { code: fault, facts: { met } } };
}
