import type { Page } from "playwright-core";
import type { Language } from "../../../src/core/Language";
import { paneWords } from "../../../src/words/pane";
import { browser } from "../support/launch";
import { matchGolden } from "./states/goldens";
import { drawsTheSame, pictureBrowser } from "./states/pictureBrowser";
import { withPictureFonts } from "./states/pictureFonts";
import { axeProblems } from "./support/axeProblems";

/** The pane's page by itself, as wide as in Excel. */
async function open(language: Language, before?: (page: Page) => Promise<unknown>): Promise<Page> {
  const shared = drawsTheSame ? await pictureBrowser() : await browser();
  const context = await shared.newContext({ locale: language, viewport: { width: 350, height: 480 }, reducedMotion: "reduce" });
  await withPictureFonts(context, language);
  const page = await context.newPage();
  await before?.(page);
  await page.goto(new URL("pane/taskpane.html", process.env.CLIENTELE_DEMO).href);
  return page;
}

/** What is wrong with the page by WCAG 2.2 AA, or differs from its picture. */
async function faultsOf(page: Page, language: Language, name: string): Promise<(string | undefined)[]> {
  await page.evaluate(() => document.fonts.ready);
  return [...(await axeProblems(page.mainFrame())), ...(drawsTheSame ? [matchGolden(language, name, await page.screenshot())] : [])];
}

describe("where there is no Excel", () => {
  test.each<Language>(["en", "zh-TW", "zh-CN"])("the pane's page says what to do, in the browser's language: %s", async (language) => {
    const page = await open(language);
    await page.getByText(paneWords.outside[language]).waitFor();
    expect(await faultsOf(page, language, "outside")).toEqual([undefined]);
    await page.context().close();
  });
});

describe("where office.js does not arrive", () => {
  test("the page says so instead of staying blank", async () => {
    const page = await open("en", (opened) => opened.route(/office\.js$/, (route) => route.abort()));
    await page.getByText("a file it needs did not arrive").waitFor({ state: "visible" });
    expect(await faultsOf(page, "en", "not-arrived")).toEqual([undefined]);
    await page.context().close();
  });
});
