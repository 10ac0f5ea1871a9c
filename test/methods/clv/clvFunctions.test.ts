import type { Cell } from "../../../src/core/Cell";
import { callFunction, refusalOfCall } from "../../support/callFunction";
import { classifyTable } from "../../support/classifyTable";
import { readFixture } from "../../support/readFixture";

const [header, ...rows] = readFixture("cdnow_summary.csv");
const columnAt = (index: number): Cell[][] => rows.map((row) => [row[index]!]);
const [x, tx, T, meanValue] = [columnAt(1), columnAt(2), columnAt(3), columnAt(4)];
const params = callFunction("BGNBDFIT", [x, tx, T]);
const valueParams = callFunction("GAMMAGAMMAFIT", [x, meanValue]);
const published = [[0.243, 4.414, 0.793, 2.426]];

describe("the functions agree with the pane to the digit, for every customer of CDNOW", () => {
  const pane = classifyTable("clv", { Customers: [header!, ...rows] }, { options: { compare: false } });
  const shown = (id: string) => pane.customers.map(({ columns }) => [columns[id]]);

  test("BGNBDFIT and GAMMAGAMMAFIT give names, estimates, errors, log-likelihood and whether the fit converged", () => {
    const model = pane.figures?.model as unknown as Record<"parameters" | "standardErrors", Record<string, number>> & {
      logLikelihood: number;
    };
    expect(params.slice(0, 4)).toEqual(["r", "alpha", "a", "b"].map((name) => [name, model.parameters[name], model.standardErrors[name]]));
    expect(params.slice(4)).toEqual([
      ["logLikelihood", model.logLikelihood, ""],
      ["converged", 1, ""],
    ]);
    expect(valueParams.map(([name]) => name)).toEqual(["p", "q", "gamma", "logLikelihood", "converged"]);
  });

  test("PALIVE, EXPECTEDORDERS and CLV", () => {
    expect(callFunction("PALIVE", [x, tx, T, params])).toEqual(shown("alive"));
    expect(callFunction("EXPECTEDORDERS", [x, tx, T, params, 12 * 4.345])).toEqual(shown("expectedOrders"));
    expect(callFunction("CLV", [x, tx, T, meanValue, params, valueParams])).toEqual(shown("clv"));
  });
});

describe("PALIVE and EXPECTEDORDERS", () => {
  test("give the figures of Fader, Hardie and Lee (2005) for one customer, the parameters in a row", () => {
    expect(callFunction("PALIVE", [2, 30.43, 38.86, published])[0]![0]).toBeCloseTo(0.72658, 5);
    expect(callFunction("EXPECTEDORDERS", [2, 30.43, 38.86, published, 39])[0]![0]).toBeCloseTo(1.226, 3);
  });

  test("leave blank rows blank and say what is wrong with a row", () => {
    const [sound, blank, late, text] = callFunction("PALIVE", [
      [[0], [null], [1], ["many"]],
      [[0], [null], [50], [1]],
      [[9], [null], [9], [9]],
      published,
    ]);
    expect(sound).toEqual([1]);
    expect(blank).toEqual([""]);
    expect(late![0]).toMatch(/^#N\/A: x = 1, t_x = 50, T = 9 is no purchase history/);
    expect(text![0]).toMatch(/^#N\/A: .*many/);
  });

  test("refuse parameters that are none, and a time below 0", () => {
    expect(refusalOfCall("PALIVE", [2, 30, 38, [[0.2, 4.4, 0.8]]])).toMatch(/give r, alpha, a, b/);
    expect(refusalOfCall("EXPECTEDORDERS", [2, 30, 38, published, -1])).toMatch(/time: “-1” does not fit/);
  });
});

describe("CLV", () => {
  test("takes the unit in words of any language: the same customer in days", () => {
    const inWeeks = callFunction("CLV", [2, 30, 38, 22, published, valueParams])[0]![0] as number;
    const inDays = [[0.243, 4.414 * 7, 0.793, 2.426]];
    expect(callFunction("CLV", [2, 210, 266, 22, inDays, valueParams, "天"])[0]![0]).toBeCloseTo(inWeeks, 8);
  });

  test("is the expected value of one order a month without discount where one month lies ahead", () => {
    const orders = callFunction("EXPECTEDORDERS", [2, 30, 38, published, 4.345])[0]![0] as number;
    const one = callFunction("CLV", [2, 30, 38, 22, published, valueParams, "week", 1, 0])[0]![0] as number;
    const discounted = callFunction("CLV", [2, 30, 38, 22, published, valueParams, "week", 1, 0.25])[0]![0] as number;
    expect(one / orders).toBeGreaterThan(22);
    expect(discounted).toBeCloseTo(one / 1.25, 10);
  });
});

test("BGNBDFIT refuses thin data in a sentence", () => {
  expect(refusalOfCall("BGNBDFIT", [x.slice(0, 20), tx.slice(0, 20), T.slice(0, 20)])).toMatch(/20 customers.*50 at least/);
  const none = x.map(() => [0]);
  expect(refusalOfCall("BGNBDFIT", [none, none, T])).toMatch(/bought a second time/);
});
