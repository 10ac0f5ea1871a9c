import { shown } from "./measure.mjs";

/** A pane that stands on its page with the workbook's data, and the frame that it is in. */
export async function paneOf(page, address) {
  await page.goto(address, { waitUntil: "commit" });
  await shown(page);
  const pane = await (await page.waitForSelector("iframe", { state: "attached" })).contentFrame();
  await pane.locator("main[aria-busy=false] ul.lines").first().waitFor({ timeout: 120_000 });
  return pane;
}

/**
 * Chooses a method by its question and presses Preview.
 * @param before done in between, to begin to measure
 * @returns milliseconds from the button until the picture stands
 */
export async function previewed(pane, question, before = () => undefined) {
  await pane.getByText(question, { exact: true }).click();
  await before();
  const begun = performance.now();
  await pane.getByRole("button", { name: "Preview", exact: true }).click();
  await pane.locator("table.picture").waitFor({ timeout: 120_000 });
  return performance.now() - begun;
}
