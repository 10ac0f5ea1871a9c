import { join } from "node:path";
import { openDemo } from "./support/launch";

const prospects = join(__dirname, "../../samples/prospects-zh.xlsx");

describe("the embedded workbook", () => {
  test("opens the sample with the pane beside it, asks nothing of other servers and breaks no security policy", async () => {
    const demo = await openDemo({ sample: "online-retail.xlsx", language: "en" });
    await demo.pane.getByText("2,136").first().waitFor();
    expect(await demo.pane.locator("body").innerText()).toContain("398");
    expect(demo.foreign).toEqual([]);
    expect(demo.problems).toEqual([]);
    await demo.close();
  });

  test("opens a file of the visitor's, in the visitor's language", async () => {
    const demo = await openDemo({ file: prospects, language: "zh-TW" });
    await demo.pane.getByText("潛在客戶").first().waitFor();
    expect(await demo.page.evaluate(() => document.documentElement.lang)).toBe("zh-TW");
    expect(await demo.pane.evaluate(() => document.documentElement.lang)).toBe("zh-TW");
    expect(await demo.page.evaluate(() => window.embeddedWorkbook?.cellText("潛在客戶", "A2"))).toBe("宏遠精密工業");
    await demo.close();
  });
});
