/** Median, least and most of some milliseconds. */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)], least: sorted[0], most: sorted.at(-1), runs: sorted.length };
}

const whole = (value) => Math.round(value).toLocaleString("en");

/** One line of the report: the median, the machine's noise, and the goal where there is one. */
export function line(name, values, { unit = "ms", goal } = {}) {
  const { median, least, most, runs } = spread(values);
  const verdict = goal === undefined ? "" : `  goal ${whole(goal)} ${unit}: ${median <= goal ? "met" : "missed"}`;
  return `${name.padEnd(60)} ${whole(median).padStart(7)} ${unit}  (${whole(least)} to ${whole(most)}, ${runs} runs)${verdict}`;
}

/**
 * Three lines of the report: the longest frame of each run, on the wall and in the page's own time, which the goal is held to, and how many took too
 * long.
 */
export function framesLine(name, runs, { goal } = {}) {
  const limit = goal ?? 100;
  const longest = (kind) => runs.map((frames) => Math.max(...frames.map((frame) => frame[kind])));
  const all = runs.flat();
  const over = (kind) => all.filter((frame) => frame[kind] > limit).length;
  return [
    line(`${name}: longest frame`, longest("wall")),
    line(`  of which the page itself computed at most`, longest("own"), { goal }),
    `  of ${all.length} frames, over ${limit} ms: ${over("wall")}; by the page's own time: ${over("own")}`,
  ].join("\n");
}

/** A workbook is shown, its formulas have their values, and two frames of it have been drawn. */
export async function shown(page) {
  await page.waitForFunction(() => window.embeddedWorkbook !== undefined);
  await page.evaluate(async () => {
    await window.embeddedWorkbook.ready;
    await window.embeddedWorkbook.settle();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
