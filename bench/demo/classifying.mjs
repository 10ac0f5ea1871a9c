import { shown } from "./measure.mjs";

/** Runs in the pane: notes the tasks of its own thread that take longer than the 50 ms that a page may be silent, by whose code they ran. */
function watchTasks() {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) window.longTasks.push({ own: name === "self", duration });
  }).observe({ type: "longtask" });
}

const longest = (tasks) => Math.max(0, ...tasks.map(({ duration }) => duration));

/**
 * Shows the preview of recency, frequency and money in a page that was opened with order lines. The pane shares its thread with the page that plays Excel, so
 * that its own tasks are told apart from all; a task of less than 50 ms counts as none.
 * @returns milliseconds: from the button to the picture, the longest task of the pane's own, the longest of any
 */
export async function classifying(page, address) {
  await page.goto(address, { waitUntil: "commit" });
  await shown(page);
  const pane = page.frameLocator("iframe");
  await pane.getByText("Who matters, who is slipping away?", { exact: true }).click();
  await pane.locator("main[aria-busy=false]").waitFor();
  const frame = page.frames().find((each) => each.url().includes("taskpane"));
  await frame.evaluate(watchTasks);
  const begun = performance.now();
  await pane.getByRole("button", { name: "Preview", exact: true }).click();
  await pane.locator("table.picture").waitFor({ timeout: 120_000 });
  const time = performance.now() - begun;
  await page.waitForTimeout(500);
  const tasks = await frame.evaluate(() => window.longTasks);
  return { time, own: longest(tasks.filter((task) => task.own)), any: longest(tasks) };
}

/** Keeps the worker's script from the pane, which then computes itself. */
export async function withoutWorker(page) {
  await page.route(/taskpane\.thread\.js/, (route) => route.abort());
}
