const categories = ["disabled-by-default-devtools.timeline", "blink.user_timing"];
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

/** What the main thread did, in milliseconds from the mark: tasks with their time on the wall and on the processor. */
function tasksOf(events) {
  const mark = events.findLast(({ name, ts }) => name === MARK && ts > 0);
  if (!mark) throw new Error("The browser traced nothing.");
  return events
    .filter(({ ph, name, pid, tid }) => ph === "X" && name === "RunTask" && pid === mark.pid && tid === mark.tid)
    .map(({ ts, dur = 0, tdur = 0 }) => ({ start: (ts - mark.ts) / 1000, wall: dur / 1000, own: tdur / 1000 }));
}

/** The processor time of tasks within a frame; of a task that reaches beyond it, its share. */
function ownTime(tasks, start, end) {
  return tasks.reduce((sum, { start: from, wall, own }) => {
    const shared = Math.min(end, from + wall) - Math.max(start, from);
    return shared <= 0 ? sum : sum + (wall > 0 ? own * Math.min(1, shared / wall) : 0);
  }, 0);
}

/**
 * The frames of a page while something is done: how long each took, and how much of it the page itself was computing. The rest is the browser's
 * drawing, and other programs that had the processor.
 */
export async function frameCosts(page, work) {
  const client = await page.context().newCDPSession(page);
  const events = [];
  client.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  await client.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: categories } });
  await page.evaluate(watch, MARK);
  await work();
  const begun = await page.evaluate(() => window.stopFrames());
  const complete = new Promise((resolve) => client.once("Tracing.tracingComplete", resolve));
  await client.send("Tracing.end");
  await complete;
  await client.detach();
  const tasks = tasksOf(events);
  const [zero] = begun;
  return begun.slice(1).map((end, index) => {
    const start = begun[index];
    return { wall: end - start, own: ownTime(tasks, start - zero, end - zero) };
  });
}
