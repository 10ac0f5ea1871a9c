import { bgnbdModel } from "../../src/methods/clv/bgnbd/bgnbdModel";
import { fitBgnbd } from "../../src/methods/clv/bgnbd/fitBgnbd";
import { expectedValue } from "../../src/methods/clv/gammagamma/expectedValue";
import { fitGammaGamma } from "../../src/methods/clv/gammagamma/fitGammaGamma";
import { groupHistories } from "../../src/methods/clv/groupHistories";
import { outlookOf } from "../../src/methods/clv/outlookOf";
import { fitParetonbd } from "../../src/methods/clv/paretonbd/fitParetonbd";
import { paretonbdModel } from "../../src/methods/clv/paretonbd/paretonbdModel";
import { repeatSpread } from "../../src/methods/clv/repeatSpread";
import { perMonth } from "../../src/methods/clv/timeUnits";
import { readRecords } from "../support/readFixture";

const summary = readRecords("cdnow_summary.csv");
const predictions = readRecords("cdnow_predictions.csv");
const column = (name: string): Float64Array => Float64Array.from(summary, (row) => Number(row[name]));
const histories = { x: column("x"), tx: column("t_x"), T: column("T") };
const spending = { x: histories.x, meanValue: column("zbar") };
const grouped = groupHistories(histories);
const customers = summary.map((_, row) => ({ x: histories.x[row]!, tx: histories.tx[row]!, T: histories.T[row]! }));

const bgnbd = fitBgnbd(grouped);
const paretonbd = fitParetonbd(grouped);
const gammaGamma = fitGammaGamma(spending)!;

/** The largest difference to a column of the reference. */
function furthest(ours: readonly number[], theirs: string, relative = false): number {
  return Math.max(
    ...ours.map((value, row) => {
      const wanted = Number(predictions[row]![theirs]);
      return Math.abs(value - wanted) / (relative ? Math.max(1, wanted) : 1);
    }),
  );
}

describe("BG/NBD on CDNOW (2,357 customers)", () => {
  test("the parameters and the log-likelihood are those of Fader, Hardie and Lee (2005), table 2", () => {
    expect(bgnbd.converged).toBe(true);
    expect(bgnbd.parameters.r).toBeCloseTo(0.243, 3);
    expect(bgnbd.parameters.alpha).toBeCloseTo(4.414, 3);
    expect(bgnbd.parameters.a).toBeCloseTo(0.793, 3);
    expect(bgnbd.parameters.b).toBeCloseTo(2.426, 3);
    expect(bgnbd.logLikelihood).toBeCloseTo(-9582.4, 1);
  });

  test("they are those of scipy 1.10 to seven digits", () => {
    const scipy = { r: 0.2425929025988644, alpha: 4.4135314640684, a: 0.7928860760382087, b: 2.4257532075795525 };
    for (const [name, value] of Object.entries(scipy)) expect(bgnbd.parameters[name as "r"] / value).toBeCloseTo(1, 6);
    expect(bgnbd.logLikelihood).toBeCloseTo(-9582.42556056736, 8);
  });

  test("the standard errors are those of the Python package lifetimes", () => {
    const lifetimes = { r: 0.0125573, alpha: 0.3782215, a: 0.1857191, b: 0.7053453 };
    for (const [name, value] of Object.entries(lifetimes)) expect(bgnbd.standardErrors[name as "r"] / value).toBeCloseTo(1, 4);
  });

  test("every customer's probability of being alive and expected orders are those of lifetimes within 0.0002", () => {
    const model = bgnbdModel(bgnbd.parameters);
    const expected = (time: number) => customers.map((each) => model.alive(each) * model.whileAlive(each, time));
    expect(furthest(customers.map(model.alive), "p_alive_bgnbd")).toBeLessThan(2e-4);
    for (const weeks of [13, 26, 39, 52]) expect(furthest(expected(weeks), `cet_bgnbd_${weeks}w`)).toBeLessThan(2e-4);
  });

  test("1,411 customers bought once, 439 twice, 214 three times (Fader, Hardie and Lee 2005, figure 1); the expected spread adds up to everyone", () => {
    const { actual, expected } = repeatSpread(histories, bgnbdModel(bgnbd.parameters));
    expect(actual.slice(0, 3)).toEqual([1411, 439, 214]);
    expect(expected.reduce((sum, value) => sum + value, 0)).toBeCloseTo(2357, 6);
  });
});

describe("BG/NBD with the published parameters (.243, 4.414, .793, 2.426)", () => {
  const model = bgnbdModel({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 });
  const first = { x: 2, tx: 30.43, T: 38.86 };

  test("customer 0001 is expected to buy 1.226 times in 39 weeks (Fader, Hardie and Lee 2005, p. 282)", () => {
    expect(model.alive(first) * model.whileAlive(first, 39)).toBeCloseTo(1.226028174767, 11);
  });

  test.each([
    [2, 30.43, 38.86, 0.726578570080673, 1.5587208064320972],
    [1, 1.71, 38.86, 0.2121009853773791, 0.2598234648686216],
    [0, 0, 38.86, 1, 0.2520730222824504],
    [7, 29.43, 38.86, 0.6417563459461072, 4.1988555849250515],
    [26, 30.86, 31, 0.968915649717525, 25.758195936482593],
    [3, 5, 38, 0.040613381479274666, 0.12554755272323703],
    [1, 38, 38, 0.753650201926064, 0.9389031280114063],
    [100, 38, 38.86, 0.9447490619843153, 81.58597603795148],
    [500, 38, 38.86, 0.0267986903650285, undefined],
  ] as const)("x %d, t_x %d, T %d: alive and orders in 52 weeks as lifetimes and R's BTYD give them", (...[x, tx, T, alive, orders]) => {
    expect(model.alive({ x, tx, T })).toBeCloseTo(alive, 10);
    if (orders !== undefined) expect(model.alive({ x, tx, T }) * model.whileAlive({ x, tx, T }, 52)).toBeCloseTo(orders, 9);
  });

  test.each([
    [1, 0.05326789117165627],
    [31.8571, 1.0419960608521959],
    [39, 1.1967231933207985],
    [78, 1.8605190579427455],
  ])("a new customer buys again within %d weeks as often as in R's BTYD", (time, orders) => {
    expect(model.whileAlive({ x: 0, tx: 0, T: 0 }, time)).toBeCloseTo(orders, 10);
  });

  test("chances of 0 to 7 repeat purchases in 39 weeks are those of lifetimes", () => {
    const lifetimes = [0.5737863520960094, 0.19939528083591146, 0.08542975953906073, 0.045860353847999726, 0.027671449335782194];
    lifetimes.push(0.01796549386657905, 0.012268976714554547, 0.008695428804155268);
    model.chances(7, 39).forEach((chance, repeats) => expect(chance).toBeCloseTo(lifetimes[repeats]!, 11));
  });
});

describe("Pareto/NBD on CDNOW", () => {
  test("the parameters and the log-likelihood are those of R's BTYD", () => {
    const btyd = { r: 0.5532759158549, alpha: 10.577605387358, s: 0.6062155456514, beta: 11.66796206922 };
    expect(paretonbd.converged).toBe(true);
    for (const [name, value] of Object.entries(btyd)) expect(paretonbd.parameters[name as "r"] / value).toBeCloseTo(1, 4);
    expect(paretonbd.logLikelihood).toBeCloseTo(-9594.973929827, 7);
  });

  test("every customer's probability of being alive and orders in 39 weeks are those of lifetimes within 0.0005", () => {
    const model = paretonbdModel(paretonbd.parameters);
    expect(furthest(customers.map(model.alive), "p_alive_pnbd")).toBeLessThan(5e-4);
    const orders = customers.map((each) => model.alive(each) * model.whileAlive(each, 39));
    expect(furthest(orders, "cet_pnbd_39w")).toBeLessThan(5e-4);
  });

  test.each([
    [2, 30.43, 38.86, 0.8691106439681373, 1.8507607904286987],
    [0, 0, 38.86, 0.29496148643704223, 0.13613219129286566],
    [26, 30.86, 31, 0.9979177665519067, 25.454913511499576],
    [3, 5, 38, 0.06173223217601172, 0.18560668317442344],
    [1, 38, 38, 1, 1.314379666082055],
    [100, 38, 38.86, 0.9720741363666765, 81.51781219771148],
  ] as const)("x %d, t_x %d, T %d: alive and orders in 52 weeks as R's BTYD gives them", (...[x, tx, T, alive, orders]) => {
    const model = paretonbdModel({ r: 0.5534, alpha: 10.5802, s: 0.6061, beta: 11.6562 });
    expect(model.alive({ x, tx, T })).toBeCloseTo(alive, 10);
    expect(model.alive({ x, tx, T }) * model.whileAlive({ x, tx, T }, 52)).toBeCloseTo(orders, 9);
  });
});

describe("Gamma-Gamma and lifetime value on CDNOW", () => {
  const values = customers.map(({ x }, row) => expectedValue({ x, meanValue: spending.meanValue[row]! }, gammaGamma.parameters));

  test("the parameters are those of Fader and Hardie (2013), and of R's BTYD to five digits", () => {
    const btyd = { p: 6.248808025527, q: 3.744587390625, gamma: 15.447726983273 };
    expect(gammaGamma.converged).toBe(true);
    expect(gammaGamma.observations).toBe(946);
    for (const [name, value] of Object.entries(btyd)) expect(gammaGamma.parameters[name as "p"] / value).toBeCloseTo(1, 5);
    expect(gammaGamma.logLikelihood).toBeCloseTo(-4055.92324350288, 7);
  });

  test("every customer's expected value is that of lifetimes", () => {
    expect(furthest(values, "exp_avg_value")).toBeLessThan(5e-4);
  });

  test("a year's discounted value is that of lifetimes for every customer, and 71,509.90 for all", () => {
    const horizon = { months: 12, month: perMonth.week, monthlyRate: 0.01 };
    const model = bgnbdModel(bgnbd.parameters);
    const found = customers.map((history, row) => outlookOf({ history, value: values[row]! }, model, horizon).clv);
    expect(furthest(found, "clv_12m_1pct_month", true)).toBeLessThan(2e-4);
    expect(found.reduce((sum, value) => sum + value, 0)).toBeCloseTo(71509.9, 0);
  });
});
