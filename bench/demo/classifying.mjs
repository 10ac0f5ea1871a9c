import { paneOf, previewed } from "./paneOf.mjs";

/** Runs in the pane: notes the tasks of its own thread that take longer than the 50 ms that a page may be silent, by whose code they ran. */
function watchTasks() {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) window.longTasks.push({ own: name === "self", duration });
  }).observe({ type: "longtask" });
}

/**
 * Shows the preview of recency, frequency and money in a page that was opened with order lines. The pane shares its thread with the page that plays Excel, so
 * that its own tasks are told apart from all; a task of less than 50 ms counts as none.
 * @returns milliseconds: from the button to the picture, the longest task of the pane's own
 */
export async function classifying(page, address) {
  const pane = await paneOf(page, address);
  const time = await previewed(pane, "Who matters, who is slipping away?", () => pane.evaluate(watchTasks));
  await page.waitForTimeout(500);
  const tasks = await pane.evaluate(() => window.longTasks);
  return { time, own: Math.max(0, ...tasks.filter(({ own }) => own).map(({ duration }) => duration)) };
}

/** Keeps the worker's script from the pane, which then computes itself. */
export async function withoutWorker(page) {
  await page.route(/taskpane\.thread\.js/, (route) => route.abort());
}
