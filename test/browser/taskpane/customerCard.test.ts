import type { Language } from "../../../src/core/Language";
import { customerCardWords } from "../../../src/words/customerCard";
import { paneWords } from "../../../src/words/pane";
import { openDemo, type Demo } from "../support/launch";
import { axeProblems } from "./support/axeProblems";
import { pageUp, press, previewMethod, previewReady, scrollsSideways } from "./support/paneUser";

let demo: Demo;
afterEach(() => demo.close());

/** Selects a cell as a click on the grid does, by the workbook's model. */
function select(sheet: string, row: number, column = 0): Promise<void> {
  return demo.page.evaluate(
    ([name, place, at]) => {
      const { model } = window.embeddedWorkbook!;
      model.activeSheet = model.sheet(name)!.id;
      model.selection = { row: place, column: at, rows: 1, columns: 1 };
    },
    [sheet, row, column] as const,
  );
}

const title = () => demo.pane.locator("h1").innerText();

async function settled(wanted: RegExp | string): Promise<void> {
  await demo.pane.locator("main[aria-busy=false] h1").filter({ hasText: wanted }).waitFor();
}

test("the card follows the selection, from the first page and back", async () => {
  demo = await openDemo({ sample: "online-retail.xlsx" });
  await pageUp(demo.pane, "Clientele");
  await select("Orders", 0);
  await press(demo.pane, paneWords.card.open.en);
  await settled("Customer card");
  await demo.pane.getByText(customerCardWords.none.en).waitFor();
  await select("Orders", 5, 3);
  await demo.pane.locator(".customer-card").waitFor();
  const first = await title();
  await demo.pane.getByText(customerCardWords.classes.none.en).waitFor();
  // The sample's customers change from order to order: some row further down names another one.
  const other = await demo.page.evaluate(() => {
    const { model, cellText } = window.embeddedWorkbook!;
    const columns = Array.from({ length: 12 }, (_, index) => String.fromCharCode(65 + index));
    const letter = columns.find((each) => /customer/i.test(cellText("Orders", `${each}1`)))!;
    const rows = Array.from({ length: model.sheet("Orders")!.tables[0]?.area.rows ?? 500 }, (_, index) => index + 1);
    return rows.find((row) => row > 6 && cellText("Orders", `${letter}${row}`) !== cellText("Orders", `${letter}6`))! - 1;
  });
  await select("Orders", other);
  await demo.pane.locator("h1").filter({ hasNotText: first }).waitFor();
  expect(await title()).not.toBe(first);
  await press(demo.pane, customerCardWords.back.en);
  await pageUp(demo.pane, "Clientele");
  expect(demo.problems).toEqual([]);
});

test("after a run the card has the class, and the keyboard alone goes to where it stands", async () => {
  demo = await openDemo({ sample: "online-retail.xlsx" });
  await pageUp(demo.pane, "Clientele");
  await previewMethod(demo.pane, "Who matters, who is slipping away?");
  await press(demo.pane, "Write to workbook");
  await pageUp(demo.pane, "Done");
  await select("Orders", 5);
  await press(demo.pane, paneWords.card.open.en);
  await demo.pane.locator(".customer-card .class-head .tag").waitFor();
  const name = await title();
  await demo.pane.locator(".class-head .link").focus();
  await demo.page.keyboard.press("Enter");
  await demo.page.waitForFunction(() => {
    const { model } = window.embeddedWorkbook!;
    return model.sheet("Orders")!.id !== model.activeSheet;
  });
  // The list of ours names the same customer.
  await demo.page.waitForTimeout(600);
  expect(await title()).toBe(name);
  await press(demo.pane, customerCardWords.back.en);
  await pageUp(demo.pane, "Done");
});

test.each<Language>(["en", "zh-TW", "zh-CN"])(
  "the card in %s is by WCAG 2.2 AA without fault and fits into its width",
  async (language) => {
    demo = await openDemo({ sample: "online-retail.xlsx", language });
    await pageUp(demo.pane, "Clientele");
    await press(demo.pane, paneWords.methods.preview[language]);
    await previewReady(demo.pane, paneWords.preview.write[language]);
    await press(demo.pane, paneWords.preview.write[language]);
    await pageUp(demo.pane, paneWords.done.title[language]);
    // The orders stand by date: who bought late has something in the last months.
    await select("Orders", 2100);
    await press(demo.pane, paneWords.card.open[language]);
    await demo.pane.locator(".month-chart").first().waitFor();
    expect(await axeProblems(demo.pane)).toEqual([]);
    expect(await scrollsSideways(demo.pane)).toBe(false);
    expect(demo.foreign).toEqual([]);
  },
);
