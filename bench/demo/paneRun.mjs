import { paneOf, previewed } from "./paneOf.mjs";
import { markOf, tasksOf, traced } from "./traced.mjs";

const MARK = "pane-run";

/** From pressing Preview until it can be written, then from pressing Write until all is done. */
async function classify(page, pane, question) {
  const picture = await previewed(pane, question, () => page.evaluate((mark) => performance.mark(mark), MARK));
  const begun = performance.now();
  const write = pane.getByRole("button", { name: "Write to workbook", disabled: false });
  await write.waitFor();
  const pressed = performance.now();
  await write.click();
  await pane.getByRole("heading", { level: 1, name: "Done" }).waitFor({ timeout: 120_000 });
  return { preview: picture + pressed - begun, write: performance.now() - pressed };
}

/** What the pane's frame keeps in memory after what can be let go is gone; it shares its heap with the page that plays Excel. Bytes. */
async function heapOf(page) {
  const client = await page.context().newCDPSession(page);
  await client.send("HeapProfiler.collectGarbage");
  const { usedSize } = await client.send("Runtime.getHeapUsage");
  await client.detach();
  return usedSize;
}

/**
 * One run of a method on a workbook: milliseconds until preview and until written, the longest task of the thread that pane and grid share, and what their
 * heap holds before and after. What crosses between pane and workbook is counted where it is the same every time: `node dist/bench.js runs`.
 */
export async function paneRun(page, address, question) {
  const pane = await paneOf(page, address);
  const before = await heapOf(page);
  const { result, events } = await traced(page, () => classify(page, pane, question));
  const tasks = tasksOf(events, markOf(events, MARK));
  const longest = (kind) => Math.max(...tasks.map((task) => task[kind]));
  return {
    ...result,
    longest: { wall: longest("wall"), own: longest("own") },
    over: tasks.filter(({ own }) => own > 50).length,
    heap: { before, after: await heapOf(page) },
  };
}
