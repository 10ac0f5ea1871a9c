import { shown } from "./measure.mjs";
import { markOf, tasksOf, traced } from "./traced.mjs";

const MARK = "pane-run";

/** Runs in every frame before its scripts: counts what pane and workbook say to each other. Requests arrive above, answers in the pane. */
function countTraffic() {
  window.traffic = { trips: 0, characters: 0 };
  addEventListener("message", ({ data }) => {
    if (typeof data !== "string" || !data.includes('"executeMethod"')) return;
    window.traffic.trips += 1;
    window.traffic.characters += data.length;
  });
}

async function trafficOf(page, pane) {
  const read = (frame) => frame.evaluate(() => ({ ...window.traffic }));
  const [asked, answered] = await Promise.all([read(page), read(pane)]);
  return { trips: asked.trips, bytes: asked.characters + answered.characters };
}

/** From pressing Preview until it can be written, then from pressing Write until all is done. */
async function classify(page, pane, question) {
  await pane.getByText(question, { exact: true }).click();
  await page.evaluate((mark) => performance.mark(mark), MARK);
  const begun = performance.now();
  await pane.getByRole("button", { name: "Preview", exact: true }).click();
  await pane.locator("table.picture").waitFor({ timeout: 120_000 });
  const write = pane.getByRole("button", { name: "Write to workbook", disabled: false });
  await write.waitFor();
  const previewed = performance.now();
  await write.click();
  await pane.getByRole("heading", { level: 1, name: "Done" }).waitFor({ timeout: 120_000 });
  return { preview: previewed - begun, write: performance.now() - previewed };
}

/**
 * One run of a method on a workbook: milliseconds until preview and until written, what crossed between pane and workbook (characters, which are
 * bytes in these workbooks), and the longest task of their thread in milliseconds.
 */
export async function paneRun(page, address, question) {
  await page.addInitScript(countTraffic);
  await page.goto(address, { waitUntil: "commit" });
  await shown(page);
  const pane = await (await page.waitForSelector("iframe", { state: "attached" })).contentFrame();
  await pane.locator("main[aria-busy=false] ul.lines").waitFor({ timeout: 120_000 });
  const before = await trafficOf(page, pane);
  const { result, events } = await traced(page, () => classify(page, pane, question));
  const after = await trafficOf(page, pane);
  const tasks = tasksOf(events, markOf(events, MARK));
  const longest = (kind) => Math.max(...tasks.map((task) => task[kind]));
  return {
    ...result,
    trips: after.trips - before.trips,
    bytes: after.bytes - before.bytes,
    longest: { wall: longest("wall"), own: longest("own") },
    over: tasks.filter(({ own }) => own > 50).length,
  };
}
