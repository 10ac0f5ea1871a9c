import { readFileSync } from "node:fs";
import { join } from "node:path";
import { classifyTable } from "../support/classifyTable";
import { readFixture, readRecords } from "../support/readFixture";

interface Expected {
  readonly k: Readonly<Record<string, { readonly inertia: number; readonly silhouette: number }>>;
  readonly fixed: {
    readonly init: number[][];
    readonly centres: number[][];
    readonly sizes: number[];
    readonly inertia: number;
    readonly silhouette: number;
  };
}

interface Model {
  readonly k: number;
  readonly centres: number[][];
  readonly sizes: number[];
  readonly inertia: number;
  readonly silhouette: number;
  readonly tried: readonly { readonly k: number; readonly inertia: number; readonly silhouette: number }[];
}

const orders = readFixture("rfm_data_orders.csv");
const { k: byK, fixed } = JSON.parse(readFileSync(join(__dirname, "../fixtures/kmeans_orders.json"), "utf8")) as Expected;
const run = (options: Record<string, string | readonly number[]>) => classifyTable("clusters", { orders }, { asOf: "2006-12-31", options });
const modelOf = ({ figures }: ReturnType<typeof run>) => figures?.model as unknown as Model;

describe("k-means on the orders of the R package rfm (995 customers), against scikit-learn 1.2.1", () => {
  test("the same label for every customer from the same starting centres", () => {
    const outcome = run({ centres: fixed.init.flat() });
    const clusterOf = new Map(outcome.customers.map(({ name, columns }) => [name, columns.cluster]));
    for (const { customer_id: name, label } of readRecords("kmeans_orders_labels.csv"))
      expect([name, clusterOf.get(String(name))]).toEqual([name, Number(label) + 1]);
    const model = modelOf(outcome);
    expect(model.k).toBe(4);
    expect(model.sizes).toEqual(fixed.sizes);
    expect(model.inertia).toBeCloseTo(fixed.inertia, 6);
    expect(model.silhouette).toBeCloseTo(fixed.silhouette, 10);
    model.centres.forEach((centre, cluster) => centre.forEach((value, at) => expect(value).toBeCloseTo(fixed.centres[cluster]![at]!, 8)));
  });

  const { tried, k } = modelOf(run({}));

  test.each(Object.keys(byK))("k = %s: inertia at most 0.1 %% above the best of 50 starts", (each) => {
    const found = tried.find((trial) => trial.k === Number(each))!;
    expect(found.inertia).toBeLessThan(byK[each]!.inertia * 1.001);
  });

  test.each(["2", "3", "4", "5"])("k = %s: the same optimum, silhouette equal to four decimals", (each) => {
    const found = tried.find((trial) => trial.k === Number(each))!;
    expect(found.inertia).toBeCloseTo(byK[each]!.inertia, 6);
    expect(found.silhouette).toBeCloseTo(byK[each]!.silhouette, 4);
  });

  // scikit-learn stops above the best known optimum for these; R's kmeans (Hartigan-Wong) reaches it.
  test.each([
    ["6", 624.9351],
    ["7", 560.4545],
    ["8", 514.8796],
  ])("k = %s: the inertia that R's Hartigan-Wong finds", (each, inertia) => {
    expect(tried.find((trial) => trial.k === Number(each))!.inertia).toBeCloseTo(inertia, 3);
  });

  test("the largest silhouette decides: four clusters", () => {
    expect(k).toBe(4);
  });
});
