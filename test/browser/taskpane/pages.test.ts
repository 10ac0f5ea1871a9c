import type { Language } from "../../../src/core/Language";
import { paneWords } from "../../../src/words/pane";
import { wordsOf } from "../../../src/words/wordsOf";
import { openDemo } from "../support/launch";
import { axeProblems } from "./support/axeProblems";
import { pageUp, press, previewReady, scrollsSideways } from "./support/paneUser";

const { data, match, preview, options, done, takeBack, methods, earlier, remove } = paneWords;

describe.each<Language>(["en", "zh-TW", "zh-CN"])("every page of the pane in %s", (language) => {
  test("is by WCAG 2.2 AA without fault, fits into its width, and fetches nothing from elsewhere", async () => {
    const demo = await openDemo({ sample: "online-retail.xlsx", language });
    const { pane } = demo;
    const faults: string[] = [];
    const look = async (page: string): Promise<void> => {
      faults.push(...(await axeProblems(pane)).map((fault) => `${page}: ${fault}`));
      if (await scrollsSideways(pane)) faults.push(`${page}: scrolls sideways`);
    };

    await pageUp(pane, "Clientele");
    await look("choose");
    await press(pane, data.check[language]);
    await pageUp(pane, match.title[language]);
    await look("match");
    await press(pane, match.use[language]);
    await press(pane, methods.preview[language]);
    await previewReady(pane, preview.write[language]);
    await look("preview");
    await press(pane, options.title[language]);
    await look("options");
    await press(pane, new RegExp(`^${preview.change[language]}`));
    await look("as-of date");
    await press(pane, preview.write[language]);
    await pageUp(pane, done.title[language]);
    await look("done");
    expect(await pane.evaluate(() => document.documentElement.lang)).toBe(language);
    await press(pane, done.takeBack[language]);
    await pageUp(pane, takeBack.done[language]);
    await look("taken back");
    await press(pane, remove.start[language]);
    await pane.getByText(wordsOf("abc").question[language], { exact: true }).click();
    await press(pane, methods.preview[language]);
    await previewReady(pane, preview.write[language]);
    await press(pane, preview.write[language]);
    await pageUp(pane, done.title[language]);
    await press(pane, earlier.remove[language]);
    await pageUp(pane, remove.title[language]);
    await look("the question before removing");
    await press(pane, remove.yes[language]);
    await pageUp(pane, remove.done[language]);
    await look("removed");

    expect(faults).toEqual([]);
    expect(demo.problems).toEqual([]);
    expect(demo.foreign).toEqual([]);
    await demo.close();
  });
});
