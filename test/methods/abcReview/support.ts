import { completeOptions } from "../../../src/flow/completeOptions";
import type { MethodContext, Verdicts } from "../../../src/core/method/Method";
import type { OptionValues } from "../../../src/core/method/OptionDeclaration";
import type { OrderBook } from "../../../src/core/orders/OrderBook";
import { abcReview } from "../../../src/methods/abcReview/abcReview";
import type { ReviewOptions } from "../../../src/methods/abcReview/ReviewOptions";
import { day } from "../../support/classifyTable";

/** One order row: customer, ISO date, amount. */
export type Row = readonly [customer: string, date: string, amount: number];

/** One customer of a table of totals; a measure that is left out is not there. */
export interface Totals {
  readonly name: string;
  readonly key?: string;
  readonly revenue: number;
  readonly collections?: number;
}

type Given = Partial<Pick<MethodContext, "history" | "moneyFormat">> & { readonly asOf: string; readonly options?: OptionValues };

function run(
  numbers: Parameters<typeof abcReview.classify>[0]["numbers"],
  names: readonly string[],
  given: Given & Partial<MethodContextParts>,
): Verdicts {
  const options = completeOptions(abcReview.options, given.options ?? {}) as unknown as ReviewOptions;
  const texts = { value: [], revenue: [], collections: [], margin: [], brandShare: [] };
  const context: MethodContext = {
    asOf: day(given.asOf),
    customers: { keys: given.keys ?? names, names },
    ...(given.orders && { orders: given.orders }),
    ...(given.history && { history: given.history }),
    ...(given.moneyFormat !== undefined && { moneyFormat: given.moneyFormat }),
  };
  return abcReview.classify({ count: names.length, numbers, texts }, options as never, context);
}

interface MethodContextParts {
  readonly keys: readonly string[];
  readonly orders: OrderBook;
}

/** A review of order rows; customers in the order in which they are first met. */
export function reviewOrders(rows: readonly Row[], given: Given): { readonly verdicts: Verdicts; readonly names: readonly string[] } {
  const names = [...new Set(rows.map(([name]) => name))];
  const amount = Float64Array.from(rows, ([, , each]) => each);
  const days = Float64Array.from(rows, ([, date]) => day(date));
  const orders: OrderBook = {
    customers: names.length,
    customer: Int32Array.from(rows, ([name]) => names.indexOf(name)),
    day: days,
    amount,
    purchase: Uint8Array.from(amount, (each) => (each < 0 ? 0 : 1)),
    newest: days.reduce((newest, each) => Math.max(newest, each), 0),
  };
  const none = new Float64Array(names.length).fill(NaN);
  const numbers = { value: none, revenue: none, collections: none, margin: none, brandShare: none };
  return { verdicts: run(numbers, names, { ...given, orders }), names };
}

/** A review of a table of totals beside a history. */
export function reviewTotals(totals: readonly Totals[], given: Given): Verdicts {
  const none = new Float64Array(totals.length).fill(NaN);
  const revenue = Float64Array.from(totals, (each) => each.revenue);
  const collections = Float64Array.from(totals, (each) => each.collections ?? NaN);
  const names = totals.map(({ name }) => name);
  const keys = totals.map(({ key, name }) => key ?? name.toLowerCase());
  return run({ value: revenue, revenue, collections, margin: none, brandShare: none }, names, { ...given, keys });
}

/** Codes of all sentences of a review. */
export function codesOf({ sections }: Verdicts): string[] {
  return sections.flatMap((section) => (section.kind === "sentences" ? section.lines.map(({ code }) => code) : []));
}
