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
import { histories } from "./histories";
import { orders } from "./orders";
import { plainBgnbd } from "./plainBgnbd";
import { plainKMeans } from "./plainKMeans";
import { plainRules } from "./plainRules";
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

console.log(
  "Medians of 7 runs in turn; the ratio is ours ÷ reference, pair by pair. The reference is the same work by hand over typed arrays, in the same process.\n",
);
console.log(line(compare("RFM, 1,000,000 lines of 100,000 customers, with segments", rfm, () => plainRfm(lines))));
console.log(
  line(
    compare(
      "ABC, 1,000,000 values, with ranks and shares",
      () => classifyAbc(values, { by: "share", cuts: [80, 95], crossing: "upper" }),
      () => plainAbc(values),
    ),
  ),
);

const cdnow = histories();
console.log(
  line(
    compare(
      "BG/NBD fit of 2,357 customers, with standard errors",
      () => fitBgnbd(groupHistories(cdnow)),
      () => plainBgnbd(cdnow),
    ),
  ),
);

const customers = points(100_000);
const starting = plusPlus(customers, 5, seededRandom(3));
console.log(
  line(
    compare(
      "k-means, 100,000 points × 3, k = 5, from given centres",
      () => kMeans(customers, starting),
      () => plainKMeans(customers, starting),
    ),
  ),
);

const sold = baskets();
console.log(
  line(
    compare(
      "Association, 9,835 baskets, support 0.001, confidence 0.8",
      () => rulesThatHold(frequentItemSets(sold, { support: 0.001, size: 10 }), 0.8),
      () => plainRules(sold, 0.001, 0.8),
    ),
  ),
);
