import { line, spread } from "./measure.mjs";
import { paneRun } from "./paneRun.mjs";
import { paneStart } from "./paneStart.mjs";

const rfm = "Who matters, who is slipping away?";
const abc = "Who brings the money?";
const middle = (values) => spread(values).median;
const whole = (value) => Math.round(value).toLocaleString("en");

/** How long the pane takes to stand there with its data, and whose scripts computed meanwhile. */
export async function startLines(repeat, withPage, origin) {
  const starts = await repeat(() => withPage((page) => paneStart(page, origin)));
  const figures = (pick) => starts.map(pick);
  const by = (kind) => whole(middle(figures((start) => start.by[kind])));
  return [
    line(
      "pane: script start until the first page with its data",
      figures(({ time }) => time),
      { goal: 500 },
    ),
    line(
      "  of which until Office.js is ready",
      figures(({ untilOffice }) => untilOffice),
    ),
    line(
      "  of which the thread, shared with the grid, computed",
      figures(({ own }) => own),
      { goal: 500 },
    ),
    `  by script, in ms: pane ${by("pane")}, Office.js ${by("office")}, embedded workbook ${by("host")}, browser ${by("browser")}`,
  ].join("\n");
}

function runLines(name, { preview, write, longest, over, heap }) {
  const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;
  return [
    `${name}: from the button until preview ${whole(preview)} ms, then until all is written ${whole(write)} ms`,
    `  longest task ${whole(longest.wall)} ms, of which the thread computed at most ${whole(longest.own)} ms; tasks over 50 ms by computing: ${over}`,
    `  heap of pane and grid together: ${megabytes(heap.before)} before, ${megabytes(heap.after)} after`,
  ].join("\n");
}

/** One run of RFM at each size, and of RFM and ABC at the size where the thread has to stay free. */
export async function runsOf(withPage, open) {
  const sizes = [1000, 10_000, 100_000].map((rows) => ({ rows, method: "rfm", question: rfm }));
  const largest = [rfm, abc].map((question) => ({ rows: 200_000, method: question === rfm ? "rfm" : "abc", question }));
  for (const { rows, method, question } of [...sizes, ...largest]) {
    const site = await open(`orders-${rows}.xlsx`, rows);
    const run = await withPage((page) => paneRun(page, `${site.address}&lang=en`, question)).finally(() => site.close());
    console.log(runLines(`pane: ${whole(rows)} rows classified by ${method}`, run));
  }
}
