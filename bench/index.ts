/**
 * What Clientele computes and what it asks of the workbook, in figures: `npm run bench`. Parts of it: `node dist/bench.js compare`, `growth`, `runs`.
 * What a browser must show (how soon the pane stands, how long its thread is held, from the button until all is done) is `bench/demo.mjs --only pane`.
 */
import { comparisonLines } from "./comparisonLines";
import { growthLines } from "./runs/growthLines";
import { runFlag } from "./runs/runApart";
import { runLines } from "./runs/runLines";
import { wholeRun } from "./runs/wholeRun";

const parts = { compare: comparisonLines, growth: growthLines, runs: runLines } as const;
const isPart = (name: string): name is keyof typeof parts => Object.hasOwn(parts, name);

async function start([first, method, rows]: readonly string[]): Promise<void> {
  if (first === runFlag && (method === "rfm" || method === "abc")) {
    const figures = JSON.stringify(await wholeRun({ method, rows: Number(rows) }));
    await new Promise((resolve) => process.stdout.write(figures, resolve));
    // The client library keeps timers; nothing is left to do.
    process.exit(0);
  }
  const wanted = first !== undefined && isPart(first) ? [first] : (Object.keys(parts) as (keyof typeof parts)[]);
  for (const part of wanted) {
    parts[part]((line) => console.log(line));
    console.log("");
  }
}

void start(process.argv.slice(2));
