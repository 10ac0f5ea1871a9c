import type { Cell } from "../../../core/Cell";
import { readDate } from "../../../core/cells/readDate";
import { readNumber } from "../../../core/cells/readNumber";
import type { Reading } from "../../../core/cells/Reading";
import type { CellFunctionContext } from "../../../core/method/CellFunction";
import type { Reason } from "../../../core/method/Reason";
import type { Measures } from "../scoreRows";

/** Recency, frequency and monetary of one customer, as cells. */
export type MeasureCells = readonly [recency: Cell, frequency: Cell, monetary: Cell];

/** 1 January 1950: no recency in days is as large, and no date of a purchase as small. */
const firstDate = 18_264;

/** Whether a recency column holds days, or the dates of last purchases. */
export type RecencyKind = "days" | "dates";

/** What a recency column holds, judged by its first cell that can be read. */
export function recencyKindOf(cells: readonly Cell[], { culture }: CellFunctionContext): RecencyKind {
  for (const cell of cells) {
    const number = readNumber(cell, culture);
    if ("value" in number && typeof cell === "number") return number.value >= firstDate ? "dates" : "days";
    if ("value" in readDate(cell, culture)) return "dates";
    if ("value" in number) return "days";
  }
  return "days";
}

/** The three measures of a customer as numbers, or why the row cannot be scored. */
export function readMeasures(
  cells: MeasureCells,
  kind: RecencyKind,
  context: CellFunctionContext,
): readonly [number, number, number] | Reason {
  const [recency, frequency, monetary] = cells;
  const values: number[] = [];
  for (const reading of [
    recencyIn(recency, kind, context),
    readNumber(frequency, context.culture),
    readNumber(monetary, context.culture),
  ]) {
    if ("fault" in reading) return { code: reading.fault, facts: { met: reading.met } };
    if ("empty" in reading) return { code: "cell.empty", facts: {} };
    values.push(reading.value);
  }
  return values as unknown as [number, number, number];
}

/** Scores do not change when all days are counted to another day, so a date may be counted to today. */
function recencyIn(cell: Cell, kind: RecencyKind, { culture, today }: CellFunctionContext): Reading<number> {
  if (kind === "days") return readNumber(cell, culture);
  const day = readDate(cell, culture);
  return "value" in day ? { value: today - day.value } : day;
}

/** The measures of several customers as columns. */
export function measuresOf(rows: readonly (readonly [number, number, number])[]): Measures {
  return {
    recency: Float64Array.from(rows, ([recency]) => recency),
    frequency: Float64Array.from(rows, ([, frequency]) => frequency),
    monetary: Float64Array.from(rows, ([, , monetary]) => monetary),
  };
}
