import { markOf, ownTime, tasksOf, traced } from "./traced.mjs";

const MARK = "frames-watched";

/** Runs in the page: notes when frames begin until it is stopped. */
function watch(mark) {
  performance.mark(mark);
  const begun = [performance.getEntriesByName(mark).at(-1).startTime];
  let isOn = true;
  const next = () => {
    begun.push(performance.now());
    if (isOn) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  window.stopFrames = () => {
    isOn = false;
    return begun;
  };
}

/**
 * The frames of a page while something is done: how long each took, and how much of it the page's own thread had a processor. The rest is the
 * browser's drawing, and other programs that had the processor.
 */
export async function frameCosts(page, work) {
  const { result: begun, events } = await traced(page, async () => {
    await page.evaluate(watch, MARK);
    await work();
    return page.evaluate(() => window.stopFrames());
  });
  const tasks = tasksOf(events, markOf(events, MARK));
  const [zero] = begun;
  return begun.slice(1).map((end, index) => {
    const start = begun[index];
    return { wall: end - start, own: ownTime(tasks, start - zero, end - zero) };
  });
}
