import type { Frame, Locator } from "playwright-core";
import type { Walk } from "./Walk";

const least = 480;
/** Pages that are longer are pictured this far from their top, or from their end where that is in sight. */
const most = 1400;
const besideThePane = [500, 500] as const;

const frameOf = ({ demo }: Walk): Locator => demo.page.locator(".page-pane iframe");

/** Two frames drawn, and no letters under way. */
async function drawn(pane: Frame): Promise<void> {
  await pane.evaluate(async () => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    do {
      await frame();
      await document.fonts.ready;
      await frame();
    } while (document.fonts.status !== "loaded");
  });
}

/** Gives the pane another size for as long as something is done; what the user scrolled to stays in sight. */
async function sized<T>(walk: Walk, size: { readonly width: number; readonly height: number }, work: () => Promise<T>): Promise<T> {
  const { pane } = walk;
  const atEnd = await pane.evaluate(() => {
    const body = document.querySelector(".pane-body");
    return body !== null && body.scrollTop > 0 && body.scrollTop + body.clientHeight >= body.scrollHeight - 2;
  });
  await frameOf(walk).evaluate((frame, { width, height }) => {
    frame.setAttribute("style", `position: fixed; z-index: 99; top: 0; left: 0; width: ${width}px; height: ${height}px`);
  }, size);
  await drawn(pane);
  if (atEnd) await pane.evaluate(() => document.querySelector(".pane-body")?.scrollBy(0, 1e6));
  const result = await work();
  await frameOf(walk).evaluate((frame) => frame.removeAttribute("style"));
  return result;
}

/** How high the pane would have to be for nothing to scroll. */
function wholeHeight(pane: Frame): Promise<number> {
  return pane.evaluate(() => {
    const main = document.querySelector("main.pane");
    const body = main?.querySelector(".pane-body");
    if (!main || !body) return document.body.scrollHeight;
    return main.clientHeight - body.clientHeight + body.scrollHeight;
  });
}

/** The pane as it is seen, as a PNG 350 px wide. */
export async function picture(walk: Walk, inPlace = false): Promise<Buffer> {
  await walk.demo.page.mouse.move(...besideThePane);
  if (inPlace) return drawn(walk.pane).then(() => frameOf(walk).screenshot());
  const height = Math.min(most, Math.max(least, await wholeHeight(walk.pane)));
  const clip = { x: 0, y: 0, width: 350, height };
  return sized(walk, clip, () => walk.demo.page.screenshot({ clip }));
}

/** Does something while the pane is shown at twice the size: 350 × 700 px hold half as many then. */
export function atTwiceTheSize<T>(walk: Walk, work: () => Promise<T>): Promise<T> {
  return sized(walk, { width: 175, height: 350 }, work);
}
