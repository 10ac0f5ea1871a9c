import { join } from "node:path";
import type { Language } from "../../../src/core/Language";
import { firstRunWords } from "../../../src/words/firstRun";
import { paneWords } from "../../../src/words/pane";
import { sampleOrdersWords } from "../../../src/words/sampleOrders";
import { termsTold } from "../../../src/words/terms/termsTold";
import { wordsOf } from "../../../src/words/wordsOf";
import { openDemo, type Demo } from "../support/launch";
import { axeProblems } from "./support/axeProblems";
import { pageUp, press, previewReady, scrollsSideways } from "./support/paneUser";

const empty = join(__dirname, "../../fixtures/empty.xlsx");
const { sample, tour, questions } = firstRunWords;

const sheetNames = ({ page }: Demo) => page.evaluate(() => window.embeddedWorkbook!.model.sheets.map(({ name }) => name));

/** Whether an element stands wholly within the part of the pane that scrolls, to the pixel: browsers scroll by whole ones. */
function inSight(element: Element): boolean {
  const [own, body] = [element, element.closest(".pane-body")!].map((each) => each.getBoundingClientRect());
  return own!.top > body!.top - 1 && own!.bottom < body!.bottom + 1;
}

/** What is wrong with a page that is up. */
async function faultsOf({ pane }: Demo): Promise<string[]> {
  return [...(await axeProblems(pane)), ...((await scrollsSideways(pane)) ? ["scrolls sideways"] : [])];
}

describe.each<Language>(["en", "zh-TW", "zh-CN"])("somebody who has never heard of RFM, in %s", (language) => {
  test("goes from an empty workbook to a summary in two clicks, with each term explained by the mark beside it", async () => {
    const demo = await openDemo({ file: empty, language, viewport: { width: 1366, height: 900 } });
    const { pane } = demo;
    await pageUp(pane, paneWords.empty.title[language]);
    const faults = await faultsOf(demo);
    await press(pane, sample.button[language]);
    await previewReady(pane, paneWords.preview.write[language]);
    await pane.getByText(sample.given[language]).waitFor();
    expect(await pane.getByRole("heading", { level: 1 }).textContent()).toBe(wordsOf("rfm").title[language]);
    expect(await sheetNames(demo)).toEqual(expect.arrayContaining([sampleOrdersWords.title[language]]));

    const label = termsTold.what[language].replace("{label}", wordsOf("rfm").columns.recency![language]);
    const mark = pane.getByRole("button", { name: label, exact: true });
    expect(await mark.getAttribute("aria-expanded")).toBe("false");
    await mark.press("Enter");
    expect(await mark.getAttribute("aria-expanded")).toBe("true");
    const meaning = pane.locator(`[id="${await mark.getAttribute("aria-controls")}"]`);
    expect(await meaning.textContent()).toMatch(/150/);
    expect(await meaning.evaluate(inSight)).toBe(true);
    await press(pane, paneWords.options.title[language]);
    faults.push(...(await faultsOf(demo)));
    await mark.press("Escape");
    expect(await meaning.isVisible()).toBe(false);

    await press(pane, paneWords.preview.write[language]);
    await pageUp(pane, paneWords.done.title[language]);
    expect((await sheetNames(demo)).length).toBeGreaterThan(2);
    expect(faults).toEqual([]);
    expect(demo.problems).toEqual([]);
    expect(demo.foreign).toEqual([]);
    await demo.close();
  });
});

describe("a workbook with orders, opened for the first time", () => {
  test("shows three questions and a tour that the keyboard alone goes through; then never again", async () => {
    const demo = await openDemo({ sample: "online-retail.xlsx", language: "en" });
    const { pane } = demo;
    await pageUp(pane, "Clientele");
    expect(await pane.locator("section.first-run li").count()).toBe(3);
    const next = pane.getByRole("button", { name: tour.next.en, exact: true });
    await next.press("Enter");
    expect(await faultsOf(demo)).toEqual([]);
    await next.press("Enter");
    await pane.getByRole("button", { name: tour.end.en, exact: true }).press("Enter");
    expect(await pane.getByRole("group", { name: /tour/i }).count()).toBe(0);
    // The focus stays in the pane.
    expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe("H1");

    await pane.locator("section.first-run button").first().click();
    await previewReady(pane);
    await press(pane, "Back");
    await pageUp(pane, "Clientele");
    expect(await pane.getByText(questions.title.en).count()).toBe(1);
    expect(await pane.getByRole("group", { name: /tour/i }).count()).toBe(0);
    expect(demo.problems).toEqual([]);
    await demo.close();
  });
});
