import { columnOf } from "../../../core/arguments/columnOf";
import type { Cell } from "../../../core/Cell";
import { isBlank } from "../../../core/cells/isBlank";
import { isError } from "../../../core/cells/isError";
import { readNumber } from "../../../core/cells/readNumber";
import type { Culture } from "../../../core/Culture";
import type { CellResult } from "../../../core/method/CellFunction";
import { defineFunction } from "../../../core/method/defineFunction";
import { monetaryOf } from "../../../core/metrics/monetaryOf";
import { CustomerIndex } from "../../../core/orders/CustomerIndex";
import { cutsArgument } from "./cutsArgument";
import { verdictsOf } from "./verdictsOf";

const measures = ["value", "share", "cumulativeShare"] as const;

/** `=ABCTABLE(names, values, [cuts], [by])`: the ranked table behind a Pareto chart, with headers; rows of one name are added up. */
export const abcTable = defineFunction({
  name: "ABCTABLE",
  method: "abc",
  parameters: [{ id: "names" }, { id: "values" }, { id: "cuts", optional: true }, { id: "by", optional: true }],
  compute({ names, values, cuts, by }, context) {
    const options = cutsArgument(cuts, by, context);
    const sums = sumsByName(columnOf(names, "names"), columnOf(values, "values"), context.culture);
    const { classes, columns } = verdictsOf(sums.values, options, context.today);
    const order = Array.from(sums.values.keys()).sort((a, b) => Number(columns.rank[a]) - Number(columns.rank[b]) || a - b);
    const header: CellResult[] = [
      { word: "column", id: "rank" },
      { word: "field", id: "customer" },
      ...measures.map((id) => ({ word: "column" as const, id })),
      { word: "classHeader", id: "" },
    ];
    const rows = order.map((row): CellResult[] => [
      columns.rank[row]!,
      sums.names[row]!,
      ...measures.map((id) => columns[id][row]!),
      { word: "class", id: classes[row]! },
    ]);
    return [header, ...rows];
  },
});

/** The name decides which rows exist; rows whose value cannot be read are left out. */
function sumsByName(
  names: readonly Cell[],
  values: readonly Cell[],
  culture: Culture,
): { readonly names: readonly string[]; readonly values: Float64Array } {
  const index = new CustomerIndex();
  const rows: { readonly customer: number; readonly value: number }[] = [];
  names.forEach((name, row) => {
    if (isBlank(name) || isError(name)) return;
    const reading = readNumber(values[row] ?? null, culture);
    if ("value" in reading) rows.push({ customer: index.enter(name, null), value: reading.value });
  });
  const customer = Int32Array.from(rows, (row) => row.customer);
  return {
    names: index.names,
    values: monetaryOf(
      index.count,
      customer,
      Float64Array.from(rows, ({ value }) => value),
    ),
  };
}
