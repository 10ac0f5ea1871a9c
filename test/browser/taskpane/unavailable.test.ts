import { browser } from "../support/launch";

const origin = (): string => process.env.CLIENTELE_DEMO!;

describe("where there is no Excel", () => {
  test("the pane's page says what to do, in the browser's language", async () => {
    const context = await (await browser()).newContext({ locale: "zh-TW" });
    const page = await context.newPage();
    await page.goto(new URL("pane/taskpane.html", origin()).href);
    await page.getByText("請在 Excel 開啟活頁簿").waitFor();
    await context.close();
  });
});

describe("where office.js does not arrive", () => {
  test("the page says so instead of staying blank", async () => {
    const context = await (await browser()).newContext();
    const page = await context.newPage();
    await page.route(/office\.js$/, (route) => route.abort());
    await page.goto(new URL("pane/taskpane.html", origin()).href);
    await page.getByText("a file it needs did not arrive").waitFor({ state: "visible" });
    await context.close();
  });
});
