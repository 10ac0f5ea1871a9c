import { compare, type Comparison } from "./compare";
import { filledDown, lookedAtOnce } from "./functionCalls";
import { madeUpTasks } from "./madeUpTasks";
import { comparePeers } from "./peers/comparePeers";
import { dataTable, lifetimes, pandas, scikitLearn } from "./peers/Peer";
import { plainBgnbd } from "./plainBgnbd";
import { plainKMeans } from "./plainKMeans";
import { plainRules } from "./plainRules";
import { plainAbc, plainRfm } from "./reference";

type Write = (line: string) => void;

function line({ name, ours, reference, ratio: [least, median, most] }: Comparison): string {
  return `${name.padEnd(58)} ${ours.toFixed(3)} s  reference ${reference.toFixed(3)} s  ratio ${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
}

/** Beside the same work by hand, and beside programs that people use for it. */
export function comparisonLines(write: Write): void {
  const { data, rfm, abc, fit, clusters, rules } = madeUpTasks();
  const { lines, values, cdnow, customers, starting, sold } = data;
  write(
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
    write(line(comparison));

  write("\nBeside programs that people use for it, on one thread, from the same columns in memory; medians of 3 rounds in turn.\n");
  const columns = { customer: lines.customer, order: lines.order, day: lines.day, amount: lines.amount };
  comparePeers(
    [
      { name: "RFM", task: "rfm", peers: [dataTable, pandas], columns, ours: rfm },
      { name: "ABC", task: "abc", peers: [dataTable, pandas], columns: { values }, ours: abc },
      { name: "BG/NBD fit", task: "bgnbd", peers: [lifetimes], columns: { x: cdnow.x, tx: cdnow.tx, T: cdnow.T }, ours: fit },
      { name: "k-means", task: "kmeans", peers: [scikitLearn], columns: { points: customers.values, starting }, ours: clusters },
    ],
    write,
  );
}
