import type { Argument } from "../../../core/arguments/Argument";
import { columnOf } from "../../../core/arguments/columnOf";
import { isNothing } from "../../../core/arguments/isNothing";
import { isSingle } from "../../../core/arguments/isSingle";
import { sideBySide } from "../../../core/arguments/sideBySide";
import type { Cell } from "../../../core/Cell";
import type { CellFunctionContext, CellResult } from "../../../core/method/CellFunction";
import { defineFunction } from "../../../core/method/defineFunction";
import type { Reason } from "../../../core/method/Reason";
import { Refusal } from "../../../core/refusal/Refusal";
import { cellOf } from "../rfm";
import { scoreRows, type Breaks } from "../scoreRows";
import { measuresOf, readMeasures, recencyKindOf, type MeasureCells, type RecencyKind } from "./readMeasures";
import { scaleArgument } from "./scaleArgument";
import { verdictsOf } from "./verdictsOf";

type Columns = Readonly<Record<"recency" | "frequency" | "monetary", Argument>>;

interface Read {
  /** Per row: its numbers, why it cannot be scored, or `null` for a blank row. */
  readonly rows: readonly (readonly [number, number, number] | Reason | null)[];
  readonly kind: RecencyKind;
}

const width = 5;

/**
 * `=RFMSCORE(recency, frequency, monetary, [scale])`: R, F, M, cell and segment beside each row. Inside a table, with the columns as population behind
 * the values of the row, `=RFMSCORE([@R], [@F], [@M], [R], [F], [M], [scale])`: the cell, such as 543, alone.
 */
export const rfmScore = defineFunction({
  name: "RFMSCORE",
  method: "rfm",
  parameters: [
    { id: "recency" },
    { id: "frequency" },
    { id: "monetary" },
    { id: "scaleOrRecencies", optional: true },
    { id: "frequencies", optional: true },
    { id: "monetaries", optional: true },
    { id: "scale", optional: true },
  ],
  compute(args, context) {
    const { recency, frequency, monetary, scaleOrRecencies, frequencies, monetaries } = args;
    const own: Columns = { recency, frequency, monetary };
    if (frequencies === undefined && monetaries === undefined) return besideRows(own, scaleArgument(scaleOrRecencies, context), context);
    if (scaleOrRecencies === undefined || frequencies === undefined || monetaries === undefined)
      throw new Refusal("function.wholePopulation");
    const population: Columns = { recency: scaleOrRecencies, frequency: frequencies, monetary: monetaries };
    return [[oneCell(own, population, { scale: scaleArgument(args.scale, context), context })]];
  },
});

function besideRows(columns: Columns, scale: number, context: CellFunctionContext): CellResult[][] {
  const { rows } = readRows(columns, context);
  const scored = rows.flatMap((row) => (isScored(row) ? [row] : []));
  if (scored.length === 0) throw new Refusal("function.noMeasures");
  const verdicts = verdictsOf(measuresOf(scored), { scale, segments: "eleven" }, context.today);
  let next = 0;
  return rows.map((row): CellResult[] => {
    if (row === null) return Array.from({ length: width }, () => "");
    if (!isScored(row)) return Array.from({ length: width }, () => ({ failure: row }));
    const index = next++;
    const numbers = (["R", "F", "M", "cell"] as const).map((id) => verdicts.columns[id][index] ?? "");
    return [...numbers, { word: "class", id: verdicts.classes[index] ?? "" }];
  });
}

function oneCell(
  own: Columns,
  population: Columns,
  { scale, context }: { readonly scale: number; readonly context: CellFunctionContext },
): CellResult {
  for (const id of ["recency", "frequency", "monetary"] as const)
    if (!isSingle(own[id])) throw new Refusal("function.oneValue", { parameter: id });
  const { breaks, kind } = context.once(`rfm ${scale}`, Object.values(population), () => breaksOf(population, scale, context));
  const cells = [own.recency, own.frequency, own.monetary].map((argument) => argument?.[0]?.[0] ?? null) as unknown as MeasureCells;
  if (cells.every((cell) => isNothing(cell, context))) return "";
  const measures = readMeasures(cells, kind, context);
  if (!isScored(measures)) return { failure: measures };
  const { r, f, m } = scoreRows(measuresOf([measures]), scale, { kind: "fixed", fixed: breaks });
  return cellOf({ r: r[0]!, f: f[0]!, m: m[0]! }, scale);
}

function breaksOf(
  population: Columns,
  scale: number,
  context: CellFunctionContext,
): { readonly breaks: Breaks; readonly kind: RecencyKind } {
  const { rows, kind } = readRows(population, context);
  const { breaks } = scoreRows(measuresOf(rows.filter(isScored)), scale, { kind: "quantile" });
  if (!breaks || !rows.some(isScored)) throw new Refusal("function.noMeasures");
  return { breaks, kind };
}

function readRows(columns: Columns, context: CellFunctionContext): Read {
  const kind = recencyKindOf(columnOf(columns.recency, "recency"), context);
  const lined = {
    recency: upright(columns.recency, "recency"),
    frequency: upright(columns.frequency, "frequency"),
    monetary: upright(columns.monetary, "monetary"),
  };
  const isEmpty = (cell: Cell): boolean => isNothing(cell, context);
  const side = sideBySide(lined, isEmpty);
  const rows = Array.from({ length: side.count }, (_, row) => {
    const cells: MeasureCells = [side.at("recency", row), side.at("frequency", row), side.at("monetary", row)];
    return cells.every(isEmpty) ? null : readMeasures(cells, kind, context);
  });
  return { rows, kind };
}

/** A column, also where a row was given: the scores stand beside each other and need the width. */
function upright(argument: Argument, parameter: string): Argument {
  return columnOf(argument, parameter).map((cell) => [cell]);
}

function isScored(row: Read["rows"][number]): row is readonly [number, number, number] {
  return Array.isArray(row);
}
