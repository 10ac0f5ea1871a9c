import { defineDecision } from "../../core/method/defineDecision";
import type { Reason } from "../../core/method/Reason";
import { bandLabels, stockBands } from "./stockBands";
import { stockByBand, stockByDealer } from "./stockTables";

/** Last day of each band but the open one. */
const usualDays: readonly number[] = [30, 60, 90, 180];

/**
 * Dealer stock age: how long each lot of stock has been lying with a customer, by age band, and what moves too slowly. Every row is a lot.
 * Cost: O(N log N) for N lots.
 */
export const stockAge = defineDecision({
  id: "stock-age",
  group: "risk",
  unit: "row",
  named: true,
  source: { title: "Age analysis of dealer stock in five bands, as taught in Chinese sales training" },
  dated: true,
  needs: {
    received: { anyOf: ["received"] },
    quantity: { anyOf: ["stockQuantity"], optional: true },
    item: { anyOf: ["stockItem"], optional: true },
    stockValue: { anyOf: ["stockValue"], optional: true },
  },
  options: {
    bands: { kind: "list", of: "days", default: usualDays },
    slowDays: { kind: "integer", default: 90, min: 1, max: 3650 },
  },
  classes: {
    fresh: { role: "best" },
    normal: { role: "good" },
    ageing: { role: "fair", followUpDays: 30 },
    old: { role: "watch", followUpDays: 14 },
    stale: { role: "risk", followUpDays: 7 },
  },
  columns: {
    age: { kind: "days", written: "table" },
    band: { kind: "text", written: "table" },
    slow: { kind: "text", written: "table", phrases: true },
    item: { kind: "text", written: "list" },
    quantity: { kind: "count", written: "list" },
    stockValue: { kind: "money", written: "list" },
  },
  money: "stockValue",
  measures: ({ numbers }, _, { asOf }) => ({ age: agesOf(numbers.received, asOf) }),
  labels: ({ numbers, texts }, { bands, slowDays }, { asOf }) => {
    const ages = Array.from(agesOf(numbers.received, asOf));
    const labels = bandLabels(bands);
    return {
      band: ages.map((age) => labels[bandAt(age, bands)]!),
      slow: ages.map((age) => (age > slowDays ? "slow" : null)),
      item: texts.item,
    };
  },
  rules: ({ bands }) => [
    ...bands.map((value, at) => ({ when: [{ of: "age", is: "<=", value } as const], class: stockBands[at]! })),
    { when: [], class: "stale" },
  ],
  act: ["stale", "old"],
  actBy: "age",
  sections: ({ rows, values, classes }, { slowDays }, { customers }) => [
    stockByBand(classes, rows.numbers.quantity),
    ...stockByDealer(classes, { quantity: rows.numbers.quantity, age: values.numbers.age!, slowDays, names: customers?.names ?? [] }),
  ],
  refuse: ({ bands }) => refuseBands(bands),
  says: {
    refusals: ["bandsOutOfOrder"],
    sections: ["byBand", "byDealer"],
    phrases: ["slow", "dealer", "lots", "share", "total", "slowQuantity", "slowShare", "ageClass", "byBandTitle", ...stockBands],
  },
});

/** Days since each lot came in; one that is still to come has no age yet. */
function agesOf(received: Float64Array, asOf: number): Float64Array {
  return received.map((day) => Math.max(0, asOf - day));
}

function bandAt(age: number, bands: readonly number[]): number {
  const at = bands.findIndex((last) => age <= last);
  return at < 0 ? bands.length : at;
}

function refuseBands(bands: readonly number[]): Reason | undefined {
  const rising = bands.every((day, index) => Number.isInteger(day) && day > (bands[index - 1] ?? 0));
  return bands.length === stockBands.length - 1 && rising ? undefined : { code: "bandsOutOfOrder", facts: { met: bands.join(", ") } };
}
