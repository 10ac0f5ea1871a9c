import { markOf, ownTime, samplesOf, tasksOf, traced } from "./traced.mjs";
import { shown } from "./measure.mjs";

const OFFICE = "pane-office-ready";
const READY = "pane-ready";

/** Runs in every frame before its scripts: marks when Office.js is ready, and when the pane's first page stands with its data. */
function watchPane([office, ready]) {
  if (!location.pathname.endsWith("/taskpane.html")) return;
  const asking = setInterval(() => {
    if (typeof Office === "undefined" || !Office.onReady) return;
    clearInterval(asking);
    void Office.onReady(() => performance.mark(office));
  });
  const look = new MutationObserver(() => {
    if (!document.querySelector("main[aria-busy=false] ul.lines")) return;
    look.disconnect();
    performance.mark(ready);
  });
  look.observe(document, { subtree: true, childList: true, attributes: true });
}

/** The pane's own scripts, Microsoft's, and the embedded workbook's; what belongs to none is the browser's. */
const kinds = { pane: /\/pane\//, office: /\/office\// };

function kindOf(script) {
  if (script === "") return "browser";
  return Object.keys(kinds).find((kind) => kinds[kind].test(script)) ?? "host";
}

/** How the thread's processor time within a span divides among scripts, by samples. */
function divided(samples, span, own) {
  const within = samples.filter(({ at }) => at >= span.start && at < span.end);
  const counts = { pane: 0, office: 0, host: 0, browser: 0 };
  for (const { script } of within) counts[kindOf(script)] += 1;
  return Object.fromEntries(Object.entries(counts).map(([kind, count]) => [kind, (own * count) / Math.max(1, within.length)]));
}

/**
 * Milliseconds from the start of the pane's first script until its first page stands with the workbook's data: on the wall, of which until Office.js
 * is ready; and what the thread, which pane and grid share, computed meanwhile, by whose script it was.
 */
export async function paneStart(page, origin) {
  await page.addInitScript(watchPane, [OFFICE, READY]);
  const { events } = await traced(
    page,
    async () => {
      await page.goto(new URL("?lang=en", origin).href, { waitUntil: "commit" });
      await shown(page);
      const pane = await (await page.waitForSelector("iframe", { state: "attached" })).contentFrame();
      await pane.waitForFunction((ready) => performance.getEntriesByName(ready).length > 0, READY);
    },
    { samples: true },
  );
  const ready = markOf(events, READY);
  const script = events.find(({ name, args }) => name === "EvaluateScript" && String(args?.data?.url).includes("/pane/taskpane.js"));
  const span = { start: (script.ts - ready.ts) / 1000, end: 0 };
  const own = ownTime(tasksOf(events, ready), span.start, span.end);
  const untilOffice = (markOf(events, OFFICE).ts - script.ts) / 1000;
  return { time: -span.start, untilOffice, own, by: divided(samplesOf(events, ready), span, own) };
}
