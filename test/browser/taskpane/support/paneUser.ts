import type { Frame } from "playwright-core";

/** Presses a button or link of the pane by its words, as a user would. */
export function press(pane: Frame, name: string | RegExp): Promise<void> {
  return pane
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();
}

/** Waits until a page of the pane is up and at rest, by its title: while the workbook is looked at the first page bears its title already. */
export async function pageUp(pane: Frame, title: string | RegExp): Promise<void> {
  const heading = pane.getByRole("heading", { level: 1, name: title, exact: typeof title === "string" });
  await pane.locator("main[aria-busy=false]").filter({ has: heading }).waitFor();
}

/** Waits until the preview is one that can be written. */
export async function previewReady(pane: Frame, write = "Write to workbook"): Promise<void> {
  await pane.locator("table.picture").waitFor();
  await pane.getByRole("button", { name: write, disabled: false }).waitFor();
}

/** Chooses a method by the question on its card, and shows its preview. */
export async function previewMethod(pane: Frame, question: string): Promise<void> {
  await pane.getByText(question, { exact: true }).click();
  await press(pane, "Preview");
  await previewReady(pane);
}

/** Whether anything on the page is cut off or scrolls sideways. */
export function scrollsSideways(pane: Frame): Promise<boolean> {
  return pane.evaluate(() => {
    const parts = [document.documentElement, ...document.querySelectorAll(".pane-body")];
    return parts.some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  });
}
