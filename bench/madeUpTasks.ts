import { frequencyOf } from "../src/core/metrics/frequencyOf";
import { lastPurchaseDays } from "../src/core/metrics/lastPurchaseDays";
import { monetaryOf } from "../src/core/metrics/monetaryOf";
import type { OrderBook } from "../src/core/orders/OrderBook";
import { seededRandom } from "../src/core/statistics/seededRandom";
import { classifyAbc } from "../src/methods/abc/classifyAbc";
import { frequentItemSets } from "../src/methods/association/mining/frequentItemSets";
import { rulesThatHold } from "../src/methods/association/mining/rulesOf";
import { fitBgnbd } from "../src/methods/clv/bgnbd/fitBgnbd";
import { groupHistories } from "../src/methods/clv/groupHistories";
import { kMeans } from "../src/methods/clusters/kmeans/kMeans";
import { plusPlus } from "../src/methods/clusters/kmeans/plusPlus";
import { scoreRows } from "../src/methods/rfm/scoreRows";
import { segmentsOf } from "../src/methods/rfm/segmentsOf";
import { baskets } from "./baskets";
import { histories } from "./histories";
import { orders, type OrderLines } from "./orders";
import { points } from "./points";

/** Everything from order lines to segments. */
function rfm(lines: OrderLines): number {
  const book: OrderBook = {
    ...lines,
    purchase: Uint8Array.from(lines.amount, (amount) => (amount < 0 ? 0 : 1)),
    newest: 45_095,
  };
  const recency = lastPurchaseDays(book).map((day) => 45_095 - day);
  const measures = { recency, frequency: frequencyOf(book, "orders"), monetary: monetaryOf(book.customers, book.customer, book.amount) };
  const scores = scoreRows(measures, 5, { kind: "quantile" });
  return segmentsOf(measures, scores, { set: "eleven", against: "frequency", scale: 5 }).length;
}

/** Data in memory, and our work on it; one and the same for every comparison. */
export function madeUpTasks() {
  const lines = orders(1_000_000, 100_000);
  const next = seededRandom(7);
  const values = Float64Array.from({ length: 1_000_000 }, () => Math.round(100 * 100 * ((1 - next()) ** (-1 / 1.1) - 1)) / 100);
  const cdnow = histories();
  const customers = points(100_000);
  const starting = plusPlus(customers, 5, seededRandom(3));
  const sold = baskets();
  return {
    data: { lines, values, cdnow, customers, starting, sold },
    rfm: () => rfm(lines),
    abc: () => classifyAbc(values, { by: "share", cuts: [80, 95], crossing: "upper" }),
    fit: () => fitBgnbd(groupHistories(cdnow)),
    clusters: () => kMeans(customers, starting),
    rules: () => rulesThatHold(frequentItemSets(sold, { support: 0.001, size: 10 }), 0.8),
  };
}
