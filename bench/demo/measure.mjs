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
  return `${name.padEnd(48)} ${whole(median).padStart(7)} ${unit}  (${whole(least)} to ${whole(most)}, ${runs} runs)${verdict}`;
}

/** Runs in the page: collects the time between frames until it is stopped. */
export function watchFrames() {
  const frames = [];
  let last = performance.now();
  let isOn = true;
  const next = () => {
    const now = performance.now();
    frames.push(now - last);
    last = now;
    if (isOn) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  window.stopFrames = () => {
    isOn = false;
    return frames;
  };
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
