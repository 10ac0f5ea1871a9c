import type { Day } from "../../core/days/Day";
import { keepRows } from "../../core/orders/keepRows";
import type { OrderBook } from "../../core/orders/OrderBook";
import { repeatPurchasesOf } from "../../core/orders/repeatPurchasesOf";
import { total } from "../../core/statistics/total";
import { fitPurchases, type PurchaseModelId } from "./fitPurchases";
import { groupHistories } from "./groupHistories";
import type { Histories } from "./Histories";
import { fewestCustomers } from "./refuseThin";
import { mostShown } from "./repeatSpread";

/** Customers with the same number of repeat purchases in the first part, and what they did on average in the rest. */
export interface HoldOutGroup {
  readonly repeats: number;
  readonly customers: number;
  readonly actual: number;
  readonly expected: number;
}

export interface HoldOut {
  /** Last day of the part that the model was fitted to. */
  readonly until: Day;
  readonly customers: number;
  /** Purchase days of these customers in the rest. */
  readonly actual: number;
  readonly expected: number;
  /** Mean absolute difference per customer. */
  readonly meanError: number;
  /** By repeat purchases in the first part; the last group holds 7 and more. */
  readonly groups: readonly HoldOutGroup[];
}

export interface HoldOutPlan {
  readonly asOf: Day;
  /** Part of the time, at its end, that is held out: 0.25 is the last quarter. */
  readonly share: number;
  readonly model: PurchaseModelId;
  /** Days in the model's unit of time. */
  readonly unit: number;
}

/**
 * Fits a model to the first part of the orders and compares what it expects of the rest with what came.
 * @returns `undefined` where the first part is too thin to fit
 * Cost: a fit.
 */
export function holdOut(book: OrderBook, { asOf, share, model, unit }: HoldOutPlan): HoldOut | undefined {
  const earliest = book.day.reduce((least, day) => Math.min(least, day), Infinity);
  const until = Math.round(asOf - share * (asOf - earliest));
  const before = repeatPurchasesOf(
    keepRows(book, (row) => book.day[row]! <= until),
    until,
  );
  const known = [...before.x.keys()].filter((customer) => !Number.isNaN(before.x[customer]));
  const pick = (values: Float64Array, scale: number): Float64Array => Float64Array.from(known, (customer) => values[customer]! / scale);
  const histories: Histories = { x: pick(before.x, 1), tx: pick(before.tx, unit), T: pick(before.T, unit) };
  if (until >= asOf || known.length < fewestCustomers || total(histories.x) === 0 || total(histories.T) === 0) return undefined;
  const fitted = fitPurchases(model, groupHistories(histories)).model;
  const after = repeatPurchasesOf(book, asOf).x;
  const actual = Float64Array.from(known, (customer) => after[customer]! - before.x[customer]!);
  const expected = Float64Array.from(known, (_, row) => {
    const history = { x: histories.x[row]!, tx: histories.tx[row]!, T: histories.T[row]! };
    return fitted.alive(history) * fitted.whileAlive(history, (asOf - until) / unit);
  });
  return {
    until,
    customers: known.length,
    actual: total(actual),
    expected: total(expected),
    meanError: total(actual.map((purchases, row) => Math.abs(purchases - expected[row]!))) / known.length,
    groups: groupsOf(histories.x, actual, expected),
  };
}

function groupsOf(x: Float64Array, actual: Float64Array, expected: Float64Array): HoldOutGroup[] {
  return Array.from({ length: mostShown + 1 }, (_, repeats): HoldOutGroup => {
    const own = (_: number, row: number): boolean => Math.min(x[row]!, mostShown) === repeats;
    const customers = x.filter(own).length;
    return { repeats, customers, actual: total(actual.filter(own)) / customers, expected: total(expected.filter(own)) / customers };
  }).filter(({ customers }) => customers > 0);
}
