import { Bench } from "tinybench";
import { classifyAbc } from "../src/methods/abc/classifyAbc";
import { scoreRows, type Binning } from "../src/methods/rfm/scoreRows";
import { madeUpMeasures } from "./madeUpMeasures";

const sizes = [1_000, 10_000, 100_000];
const binnings: readonly Binning[] = ["quantile", "rank", "nested"];
const milliseconds = (value: number) => value.toFixed(2).padStart(10);

/** The rules alone, on plain numbers: what a method costs before any cell is read or written. */
function rules(): Bench {
  const bench = new Bench({ time: 500, warmupTime: 100 });
  for (const size of sizes) {
    const measures = madeUpMeasures(size);
    for (const kind of binnings) bench.add(`rfm, ${kind} ${size}`, () => void scoreRows(measures, 5, { kind }));
    bench.add(`abc, share ${size}`, () => void classifyAbc(measures.monetary, { by: "share", cuts: [80, 95], crossing: "upper" }));
  }
  return bench;
}

async function main(): Promise<void> {
  const bench = rules();
  await bench.run();
  process.stdout.write(`${"rule and customers".padEnd(24)}    median ms    slowest %  runs\n`);
  for (const { name, result } of bench.tasks) {
    if (result.state !== "completed") throw new Error(`${name} did not complete.`);
    const { latency } = result;
    // The slowest run against the median says how far the machine was busy with other things.
    const noise = ((latency.max / latency.p50 - 1) * 100).toFixed(0).padStart(12);
    process.stdout.write(`${name.padEnd(24)} ${milliseconds(latency.p50)} ${noise} ${latency.samplesCount.toString().padStart(6)}\n`);
  }
}

void main();
