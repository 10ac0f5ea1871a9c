import { frequencyOf } from "../src/core/metrics/frequencyOf";
import { lastPurchaseDays } from "../src/core/metrics/lastPurchaseDays";
import { monetaryOf } from "../src/core/metrics/monetaryOf";
import type { OrderBook } from "../src/core/orders/OrderBook";
import { seededRandom } from "../src/core/statistics/seededRandom";
import { classifyAbc } from "../src/methods/abc/classifyAbc";
import { fitBgnbd } from "../src/methods/clv/bgnbd/fitBgnbd";
import { groupHistories } from "../src/methods/clv/groupHistories";
import { frequentItemSets } from "../src/methods/association/mining/frequentItemSets";
import { rulesThatHold } from "../src/methods/association/mining/rulesOf";
import { kMeans } from "../src/methods/clusters/kmeans/kMeans";
import { plusPlus } from "../src/methods/clusters/kmeans/plusPlus";
import { scoreRows } from "../src/methods/rfm/scoreRows";
import { segmentsOf } from "../src/methods/rfm/segmentsOf";
import { baskets } from "./baskets";
import { compare, type Comparison } from "./compare";
import { filledDown, lookedAtOnce } from "./functionCalls";
import { histories } from "./histories";
import { orders } from "./orders";
import { plainBgnbd } from "./plainBgnbd";
import { plainKMeans } from "./plainKMeans";
import { plainRules } from "./plainRules";
import { comparePeers } from "./peers/comparePeers";
import { dataTable, lifetimes, pandas, scikitLearn } from "./peers/Peer";
import { points } from "./points";
import { plainAbc, plainRfm } from "./reference";

const lines = orders(1_000_000, 100_000);
const book: OrderBook = {
  customers: lines.customers,
  customer: lines.customer,
  day: lines.day,
  amount: lines.amount,
  purchase: Uint8Array.from(lines.amount, (amount) => (amount < 0 ? 0 : 1)),
  order: lines.order,
  newest: 45_095,
};

/** Everything from order lines to segments. */
function rfm(): number {
  const recency = lastPurchaseDays(book).map((day) => 45_095 - day);
  const measures = { recency, frequency: frequencyOf(book, "orders"), monetary: monetaryOf(book.customers, book.customer, book.amount) };
  const scores = scoreRows(measures, 5, { kind: "quantile" });
  return segmentsOf(measures, scores, { set: "eleven", against: "frequency", scale: 5 }).length;
}

const next = seededRandom(7);
const values = Float64Array.from({ length: 1_000_000 }, () => Math.round(100 * 100 * ((1 - next()) ** (-1 / 1.1) - 1)) / 100);

function line({ name, ours, reference, ratio: [least, median, most] }: Comparison): string {
  return `${name.padEnd(58)} ${ours.toFixed(3)} s  reference ${reference.toFixed(3)} s  ratio ${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
}

const abc = () => classifyAbc(values, { by: "share", cuts: [80, 95], crossing: "upper" });
const cdnow = histories();
const fit = () => fitBgnbd(groupHistories(cdnow));
const customers = points(100_000);
const starting = plusPlus(customers, 5, seededRandom(3));
const clusters = () => kMeans(customers, starting);
const sold = baskets();
const rules = () => rulesThatHold(frequentItemSets(sold, { support: 0.001, size: 10 }), 0.8);

console.log(
  "Medians of 7 runs in turn; the ratio is ours ÷ reference, pair by pair. The reference is the same work by hand over typed arrays, in the same process.\n",
);
for (const comparison of [
  compare("RFM, 1,000,000 lines of 100,000 customers, with segments", rfm, () => plainRfm(lines)),
  compare("ABC, 1,000,000 values, with ranks and shares", abc, () => plainAbc(values)),
  compare("BG/NBD fit of 2,357 customers, with standard errors", fit, () => plainBgnbd(cdnow)),
  compare("k-means, 100,000 points × 3, k = 5, from given centres", clusters, () => plainKMeans(customers, starting)),
  compare("500 cells of =ABCCLASS([@Revenue], [Revenue]) over 20,000 rows", filledDown, lookedAtOnce),
  compare("Association, 9,835 baskets, support 0.001, confidence 0.8", rules, () => plainRules(sold, 0.001, 0.8)),
])
  console.log(line(comparison));

console.log("\nBeside programs that people use for it, on one thread, from the same columns in memory; medians of 3 rounds in turn.\n");
comparePeers(
  [
    {
      name: "RFM",
      task: "rfm",
      peers: [dataTable, pandas],
      columns: { customer: lines.customer, order: lines.order, day: lines.day, amount: lines.amount },
      ours: rfm,
    },
    { name: "ABC", task: "abc", peers: [dataTable, pandas], columns: { values }, ours: abc },
    { name: "BG/NBD fit", task: "bgnbd", peers: [lifetimes], columns: { x: cdnow.x, tx: cdnow.tx, T: cdnow.T }, ours: fit },
    { name: "k-means", task: "kmeans", peers: [scikitLearn], columns: { points: customers.values, starting }, ours: clusters },
  ],
  (text) => console.log(text),
);
