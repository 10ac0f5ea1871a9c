import { columnOf } from "../../../core/arguments/columnOf";
import { dayArgument } from "../../../core/arguments/dayArgument";
import type { CellResult } from "../../../core/method/CellFunction";
import { defineFunction } from "../../../core/method/defineFunction";
import { metrics } from "../../../core/metrics/metrics";
import { purchasesOf } from "../../../core/orders/purchasesOf";
import { Refusal } from "../../../core/refusal/Refusal";
import { scaleArgument } from "./scaleArgument";
import { segmentsArgument } from "./segmentsArgument";
import { verdictsOf } from "./verdictsOf";

const columns = ["recency", "frequency", "monetary", "R", "F", "M", "cell"] as const;

/** `=RFM(customers, dates, amounts, …)`: a table with headers, a customer a row, in the order in which they are first met. */
export const rfmOrders = defineFunction({
  name: "RFM",
  method: "rfm",
  parameters: [
    { id: "customers" },
    { id: "dates" },
    { id: "amounts" },
    { id: "asOf", optional: true },
    { id: "scale", optional: true },
    { id: "segments", optional: true },
  ],
  compute({ customers, dates, amounts, ...chosen }, context) {
    const asOf = dayArgument(chosen.asOf, "asOf", context.culture) ?? context.today;
    const choice = { scale: scaleArgument(chosen.scale, context), segments: segmentsArgument(chosen.segments, context) };
    const read = { customers: columnOf(customers, "customers"), dates: columnOf(dates, "dates"), amounts: columnOf(amounts, "amounts") };
    const { names, book } = purchasesOf(read, { asOf, culture: context.culture });
    if (names.length === 0) throw new Refusal("function.noOrders", { asOf });
    const counted = { asOf, countedBy: "orders", windowMonths: 3 } as const;
    const measures = {
      recency: metrics.recency.orders.of(book, counted),
      frequency: metrics.frequency.orders.of(book, counted),
      monetary: metrics.monetary.orders.of(book),
    };
    const verdicts = verdictsOf(measures, choice, asOf);
    const header: CellResult[] = [
      { word: "field", id: "customer" },
      ...columns.map((id) => ({ word: "column" as const, id })),
      { word: "classHeader", id: "" },
    ];
    const rows = names.map((name, row): CellResult[] => [
      name,
      ...columns.map((id) => verdicts.columns[id][row] ?? ""),
      { word: "class", id: verdicts.classes[row] ?? "" },
    ]);
    return [header, ...rows];
  },
});
