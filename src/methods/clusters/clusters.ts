import { defineMethod } from "../../core/method/defineMethod";
import type { Reason } from "../../core/method/Reason";
import { chooseClusters } from "./chooseClusters";
import { measureRows } from "./measures/measureRows";
import { profiles } from "./naming/profiles";
import { clusterSections } from "./telling/clusterSections";
import { modelOf } from "./telling/modelOf";
import { nameClusters } from "./telling/nameClusters";
import type { NamedClusters } from "./telling/NamedClusters";
import { whyOf } from "./telling/whyOf";

/** From here on clusters are called well apart, or at least apart. Source: Kaufman and Rousseeuw, Finding Groups in Data (1990), table 4. */
const wellApart = 0.5;
const apart = 0.25;

const mostClusters = Object.keys(profiles).length;

/**
 * Clusters: groups of customers that are alike in how lately, how often and for how much they buy, found by k-means on comparable scales.
 * Cost: see `chooseClusters`; below a second for 10,000 customers.
 */
export const clusters = defineMethod({
  id: "clusters",
  group: "discovery",
  unit: "customer",
  dated: true,
  sparse: true,
  source: { title: "Arthur and Vassilvitskii, k-means++ (SODA 2007)", url: "https://theory.stanford.edu/~sergei/papers/kMeansPP-soda.pdf" },
  needs: {
    recency: { anyOf: ["recency"] },
    frequency: { anyOf: ["frequency"] },
    monetary: { anyOf: ["monetary"] },
    margin: { anyOf: ["margin"], optional: true },
    collections: { anyOf: ["collections"], optional: true },
  },
  options: {
    k: { kind: "choice", choices: ["auto", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"], default: "auto" },
    measures: { kind: "choice", choices: ["rfm", "all"], default: "rfm" },
    log: { kind: "choice", choices: ["auto", "always", "never"], default: "auto" },
    outliers: { kind: "choice", choices: ["winsorise", "setAside", "keep"], default: "winsorise" },
    centres: { kind: "list", of: "counts", default: [] },
    frequency: { kind: "choice", choices: ["orders", "days"], default: "orders" },
  },
  classes: { ...profiles, unusual: { role: "plain" } },
  columns: {
    cluster: { kind: "rank", written: "list" },
    recency: { kind: "days", written: "list" },
    frequency: { kind: "count", written: "list" },
    monetary: { kind: "money", written: "list" },
  },
  money: "monetary",
  says: {
    why: ["standsOut", "capped", "aside"],
    findings: ["wellApart", "apart", "overlapping"],
    refusals: ["allEqual", "tooManyClusters", "centresCount", "centresMany"],
    sections: ["clusters", "trials", "scales"],
    phrases: [
      "name",
      "customers",
      "share",
      "margin",
      "collections",
      "profile",
      "standsOut",
      "recencyStanding",
      "frequencyStanding",
      "monetaryStanding",
      "marginStanding",
      "collectionsStanding",
      "standingsChart",
      "k",
      "silhouette",
      "inertia",
      "taken",
      "yes",
      "silhouetteChart",
      "measure",
      "transform",
      "typical",
      "outliers",
      "recencyName",
      "frequencyName",
      "monetaryName",
      "marginName",
      "collectionsName",
      "logarithm",
      "asItIs",
    ],
  },
  refuse: ({ centres }) => {
    const most = mostClusters * 5;
    return centres.length > most ? { code: "centresMany", facts: { met: centres.length, wanted: mostClusters } } : undefined;
  },
  classify(rows, options) {
    const measured = measureRows(rows.numbers, rows.count, options);
    const chosen = chooseClusters(measured.points, { k: options.k === "auto" ? "auto" : Number(options.k), centres: options.centres });
    const named = nameClusters(measured, chosen, options.centres.length > 0);
    const cluster = new Int32Array(rows.count).fill(-1);
    measured.rows.forEach((row, point) => (cluster[row] = chosen.labels[point]!));
    const numberOf = Array.from(named.order.keys(), (_, index) => named.order.indexOf(index) + 1);
    return {
      classes: Array.from(cluster, (found) => (found < 0 ? "unusual" : named.names[found]!)),
      columns: {
        cluster: Array.from(cluster, (found) => (found < 0 ? null : numberOf[found]!)),
        recency: Array.from(rows.numbers.recency),
        frequency: Array.from(rows.numbers.frequency),
        monetary: Array.from(rows.numbers.monetary),
      },
      why: whyOf(named, rows, options.outliers),
      sections: clusterSections(named),
      finding: findingOf(named),
      figures: { model: modelOf(named) },
    };
  },
});

function findingOf({ chosen, measured }: NamedClusters): Reason {
  const code = chosen.silhouette >= wellApart ? "wellApart" : chosen.silhouette >= apart ? "apart" : "overlapping";
  return { code, facts: { groups: chosen.k, customers: measured.points.count, silhouette: Number(chosen.silhouette.toFixed(2)) } };
}
