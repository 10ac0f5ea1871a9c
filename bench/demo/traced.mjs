const always = ["disabled-by-default-devtools.timeline", "devtools.timeline", "blink.user_timing"];
const sampled = ["disabled-by-default-v8.cpu_profiler", "v8.execute"];

/**
 * What the browser traced while something was done. With `samples` it also notes, every millisecond or less, which script is computing, which makes
 * everything a little slower.
 */
export async function traced(page, work, { samples = false } = {}) {
  const client = await page.context().newCDPSession(page);
  const events = [];
  client.on("Tracing.dataCollected", ({ value }) => {
    for (const event of value) events.push(event);
  });
  const includedCategories = samples ? [...always, ...sampled] : always;
  await client.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories } });
  const result = await work();
  const complete = new Promise((resolve) => client.once("Tracing.tracingComplete", resolve));
  await client.send("Tracing.end");
  await complete;
  await client.detach();
  return { result, events };
}

/** The last event of that name that a page put there by `performance.mark`. */
export function markOf(events, mark) {
  const found = events.findLast(({ name, cat = "", ts }) => name === mark && cat.includes("user_timing") && ts > 0);
  if (!found) throw new Error(`The browser did not trace ${mark}.`);
  return found;
}

/** What the mark's thread did, in milliseconds from the mark: tasks with their time on the wall and on the processor. */
export function tasksOf(events, mark) {
  return events
    .filter(({ ph, name, pid, tid }) => ph === "X" && name === "RunTask" && pid === mark.pid && tid === mark.tid)
    .map(({ ts, dur = 0, tdur = 0 }) => ({ start: (ts - mark.ts) / 1000, wall: dur / 1000, own: tdur / 1000 }));
}

/** The processor time of tasks within a span; of a task that reaches beyond it, its share. */
export function ownTime(tasks, start, end) {
  return tasks.reduce((sum, { start: from, wall, own }) => {
    const shared = Math.min(end, from + wall) - Math.max(start, from);
    return shared <= 0 ? sum : sum + (wall > 0 ? own * Math.min(1, shared / wall) : 0);
  }, 0);
}

/** The samples of the mark's thread while it was computing: when each was taken, in milliseconds from the mark, and by which script. */
export function samplesOf(events, mark) {
  const begun = events.find(({ name, pid, tid }) => name === "Profile" && pid === mark.pid && tid === mark.tid);
  if (!begun) throw new Error("The browser took no samples.");
  const nodes = new Map();
  const samples = [];
  let at = begun.args.data.startTime;
  for (const { args } of events.filter(({ name, id, pid }) => name === "ProfileChunk" && id === begun.id && pid === mark.pid)) {
    const { cpuProfile = {}, timeDeltas = [] } = args.data;
    for (const node of cpuProfile.nodes ?? []) nodes.set(node.id, node);
    (cpuProfile.samples ?? []).forEach((id, index) => {
      at += timeDeltas[index] ?? 0;
      if (nodes.get(id)?.callFrame.functionName !== "(idle)") samples.push({ at: (at - mark.ts) / 1000, script: scriptOf(nodes, id) });
    });
  }
  return samples.sort((a, b) => a.at - b.at);
}

/** The innermost script of a sample's stack: what the browser does for a script counts as the script's. */
function scriptOf(nodes, id) {
  for (let node = nodes.get(id); node; node = nodes.get(node.parent)) if (node.callFrame.url) return node.callFrame.url;
  return "";
}
