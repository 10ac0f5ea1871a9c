import { stockByBand, stockByDealer } from "../../../src/methods/stockAge/stockTables";
import { bandLabels } from "../../../src/methods/stockAge/stockBands";

const classes = ["fresh", "stale", "old", "fresh"] as const;
const quantity = Float64Array.of(10, 5, NaN, 4);

test("every band has its lots, pieces and share of the pieces; a lot without a quantity is one piece", () => {
  const section = stockByBand(classes, quantity);
  expect(section.kind === "table" && section.rows).toEqual([
    [{ class: "fresh" }, 2, 14, 0.7],
    [{ class: "normal" }, 0, 0, 0],
    [{ class: "ageing" }, 0, 0, 0],
    [{ class: "old" }, 1, 1, 0.05],
    [{ class: "stale" }, 1, 5, 0.25],
  ]);
});

test("every dealer has its pieces by band, the one with most slow-moving stock first", () => {
  const lots = { quantity, age: [10, 200, 100, 20], slowDays: 90, names: ["Ann", "Bob", "Ann", "Ann"] };
  const [section] = stockByDealer(classes, lots);
  expect(section?.kind === "table" && section.rows).toEqual([
    ["Bob", 0, 0, 0, 0, 5, 5, 5, 1],
    ["Ann", 14, 0, 0, 1, 0, 15, 1, 1 / 15],
  ]);
});

test("there is no table of dealers where nobody knows whose stock it is", () => {
  expect(stockByDealer(classes, { quantity, age: [10, 200, 100, 20], slowDays: 90, names: [] })).toEqual([]);
});

test("bands are written with their first and last day", () => {
  expect(bandLabels([30, 60, 90, 180])).toEqual(["0–30", "31–60", "61–90", "91–180", "181+"]);
});
