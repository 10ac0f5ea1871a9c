import { columnOf } from "../../../core/arguments/columnOf";
import { shapeOf } from "../../../core/arguments/shapeOf";
import type { Cell } from "../../../core/Cell";
import type { CellFunctionContext, CellResult } from "../../../core/method/CellFunction";
import { defineFunction } from "../../../core/method/defineFunction";
import { abcTableOfSeveral } from "./abcTableOfSeveral";
import { cutsArgument, type AbcOptions } from "./cutsArgument";
import { sumsByName } from "./sumsByName";
import { verdictsOf } from "./verdictsOf";

const measures = ["value", "share", "cumulativeShare"] as const;

/**
 * `=ABCTABLE(names, values, [cuts], [by], [combine], [weights])`: the ranked table behind a Pareto chart, with headers; rows of one name are added up. Values
 * in several columns are several measures: each is classified by itself, and the classes are combined as in the three-measure ABC.
 */
export const abcTable = defineFunction({
  name: "ABCTABLE",
  method: "abc",
  parameters: [
    { id: "names" },
    { id: "values" },
    { id: "cuts", optional: true },
    { id: "by", optional: true },
    { id: "combine", optional: true },
    { id: "weights", optional: true },
  ],
  compute({ names, values, cuts, by, combine, weights }, context) {
    const options = cutsArgument(cuts, by, context);
    const known = columnOf(names, "names");
    const { rows, columns } = shapeOf(values);
    // A single row of values beside a row of names is one measure, as a column is.
    const several = columns > 1 && !(rows === 1 && shapeOf(names).columns > 1);
    if (several) return abcTableOfSeveral({ names: known, values: values!, options, combine, weights }, context);
    return tableOfOne(known, columnOf(values, "values"), { options, context });
  },
});

interface Given {
  readonly options: AbcOptions;
  readonly context: CellFunctionContext;
}

function tableOfOne(known: readonly Cell[], cells: readonly Cell[], { options, context }: Given): CellResult[][] {
  const { names, values } = sumsByName(
    known,
    cells.map((cell) => [cell]),
    context.culture,
  );
  const sums = values[0] ?? new Float64Array();
  const { classes, columns } = verdictsOf(sums, options, context.today);
  const order = Array.from(sums.keys()).sort((a, b) => Number(columns.rank[a]) - Number(columns.rank[b]) || a - b);
  const header: CellResult[] = [
    { word: "column", id: "rank" },
    { word: "field", id: "customer" },
    ...measures.map((id) => ({ word: "column" as const, id })),
    { word: "classHeader", id: "" },
  ];
  const rows = order.map((row): CellResult[] => [
    columns.rank[row]!,
    names[row]!,
    ...measures.map((id) => columns[id][row]!),
    { word: "class", id: classes[row]! },
  ]);
  return [header, ...rows];
}
