import type { Cell } from "../../src/core/Cell";
import { classify } from "../../src/flow/classify";
import { inputOf } from "../support/classifyTable";

const customers: Cell[][] = Array.from({ length: 4000 }, (_, row) => [`C${row}`, row % 2 === 0 ? "Paper" : "Glass"]);
const orders: Cell[][] = Array.from({ length: 12_000 }, (_, row) => [`C${row % 4000}`, 46_000 + (row % 300), row % 90]);
const sheets = {
  Customers: [["Customer", "Industry"], ...customers],
  Orders: [["Customer", "Date", "Amount"], ...orders],
};

test("classifying tells the rows of all its tables, from none to the last one, and then that the method computes", () => {
  const told: [string, number, number][] = [];
  classify(inputOf("rfm", sheets), (...progress) => void told.push(progress));
  expect(told).toEqual([
    ["classifying", 0, 16_000],
    ["classifying", 5000, 16_000],
    ["classifying", 10_000, 16_000],
    ["classifying", 15_000, 16_000],
    ["classifying", 16_000, 16_000],
    ["computing", 0, 1],
  ]);
});

test("who follows the work gets the same outcome as who does not", () => {
  const input = inputOf("rfm", sheets);
  expect(classify(input, () => undefined)).toEqual(classify(input));
});
