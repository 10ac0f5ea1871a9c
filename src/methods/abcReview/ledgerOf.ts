import type { MethodContext, Rows } from "../../core/method/Method";
import type { Reason } from "../../core/method/Reason";
import { asFractions } from "../abcCombined/asFractions";
import { gapNotice, measureNotices } from "./history/missingNotices";
import { readHistory } from "./history/readHistory";
import type { Ledger } from "./ledger/Ledger";
import { columnsOf, ledgerFromOrders } from "./ledger/ledgerFromOrders";
import { ledgerFromTotals } from "./ledger/ledgerFromTotals";
import { measureIds, type MeasureId } from "./measures";
import { periodOf } from "./periods/periodOf";
import type { ReviewOptions } from "./ReviewOptions";

type ReviewRows = Rows<"value" | MeasureId>;

/** The measures by the metric that the option names. */
const chosen: Readonly<Record<string, MeasureId>> = { monetary: "revenue", value: "revenue", collections: "collections", margin: "margin" };

/** The ledger of a run: from the orders where they hold a measure that is wanted, else from the totals of the rows and what earlier reviews kept. */
export function ledgerOf(
  rows: ReviewRows,
  context: MethodContext,
  { options, ids }: { readonly options: ReviewOptions; readonly ids: readonly string[] },
): { readonly ledger: Ledger; readonly notices: readonly Reason[] } {
  const { asOf, orders, history = [], moneyFormat } = context;
  const keys = context.customers?.keys ?? Array.from({ length: rows.count }, (_, row) => String(row));
  const names = context.customers?.names ?? keys;
  const common = { keys, names, rule: options, count: options.periods, asOf };
  const current = periodOf(asOf, options);
  const { periods: kept, notices } = readHistory({ rows: history, rule: options, current: current.id, classes: ids, moneyFormat });
  const missing = (measures: readonly MeasureId[]) => (options.measure === "auto" ? measureNotices(kept, measures) : []);
  const measures = orders && options.measure !== "value" ? wantedIn(Object.keys(columnsOf(orders)), options) : [];
  if (orders && measures.length > 0) {
    const damaged = notices.filter(({ code }) => code === "damaged");
    return { ledger: ledgerFromOrders({ ...common, book: orders, measures }), notices: [...damaged, ...missing(measures)] };
  }
  const ledger = ledgerFromTotals({ ...common, amounts: totalsOf(rows, options), kept, classes: ids });
  return { ledger, notices: [...notices, ...gapNotice(kept, current, options), ...missing(ledger.measures)] };
}

function wantedIn(found: readonly string[], { measure }: ReviewOptions): MeasureId[] {
  return measureIds.filter((id) => found.includes(id) && (measure === "auto" || chosen[measure] === id));
}

/** The measures of the rows; where one is chosen, that one alone. */
function totalsOf({ numbers }: ReviewRows, { measure }: ReviewOptions): Readonly<Partial<Record<MeasureId, Float64Array>>> {
  const one = chosen[measure];
  if (one) return { [one]: numbers.value };
  const there = measureIds.filter((id) => numbers[id].some((value) => !Number.isNaN(value)));
  return there.length === 0
    ? { revenue: numbers.value }
    : Object.fromEntries(there.map((id) => [id, id === "brandShare" ? asFractions(numbers[id]) : numbers[id]]));
}
