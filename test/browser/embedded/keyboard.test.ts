import { openDemo } from "../support/launch";
import type { Demo } from "../support/launch";
import { paneOf } from "../support/launch";
import { pageUp, previewReady } from "../taskpane/support/paneUser";

describe("with keys only, from control to control", () => {
  let demo: Demo;

  afterEach(() => demo.close());

  const keys = async (...names: string[]): Promise<void> => {
    for (const name of names) await demo.page.keyboard.press(name);
  };

  /** Where the keyboard is: the bar, the grid or the pane. */
  const zone = () =>
    demo.page.evaluate(() => {
      const at = document.activeElement;
      return [".page-bar", ".page-grid", ".page-pane"].find((selector) => document.querySelector(selector)?.contains(at));
    });

  /** Puts the keyboard on a button; what is tested is that the keys work from there. */
  const onButton = (name: string): Promise<void> => demo.pane.getByRole("button", { name }).focus();

  const sheets = () => demo.page.evaluate(() => window.embeddedWorkbook!.model.sheets.map(({ name }) => name));

  test("F6 and Shift+F6 walk from bar to grid to pane, also out of the pane", async () => {
    demo = await openDemo({ sample: "online-retail.xlsx", language: "en" });
    await pageUp(demo.pane, "Clientele");
    await demo.page.locator("[data-action=new]").focus();
    await keys("F6");
    expect(await zone()).toBe(".page-grid");
    await keys("ArrowRight", "ArrowDown");
    expect(await demo.page.evaluate(() => window.embeddedWorkbook!.model.selection)).toMatchObject({ row: 1, column: 1 });
    await keys("F6");
    expect(await zone()).toBe(".page-pane");
    await keys("F6");
    expect(await zone()).toBe(".page-bar");
    await keys("Shift+F6", "Shift+F6");
    expect(await zone()).toBe(".page-grid");
  });

  test("a sample is opened, a method picked and written, the run taken back, and the file saved", async () => {
    demo = await openDemo({ sample: "prospects-zh.xlsx", language: "en" });
    await pageUp(demo.pane, "Clientele");
    await demo.page.locator("[data-action=samples]").focus();
    await keys("Enter", "ArrowDown", "Enter");
    await demo.page.locator(".page-name", { hasText: "online-retail.xlsx" }).waitFor();
    // The pane starts anew for the new workbook, once the grid is idle.
    await demo.page.frameLocator("iframe").getByText("online-retail.xlsx").waitFor();
    demo = { ...demo, pane: await paneOf(demo.page) };
    await pageUp(demo.pane, "Clientele");
    const before = await sheets();

    expect(await zone()).toBe(".page-grid");
    await keys("F6");
    expect(await zone()).toBe(".page-pane");
    await demo.pane.locator("input[type=radio]:checked").focus();
    await keys("ArrowDown");
    expect(await demo.pane.locator("input[type=radio]:checked").getAttribute("value")).toBe("abc");
    await onButton("Preview");
    await keys("Enter");
    await previewReady(demo.pane);
    await onButton("Write to workbook");
    await keys("Enter");
    await pageUp(demo.pane, "Done");
    expect((await sheets()).length).toBeGreaterThan(before.length);

    await onButton("Take back this run");
    await keys("Enter");
    await demo.page.waitForFunction((count) => window.embeddedWorkbook!.model.sheets.length === count, before.length);
    expect(await sheets()).toEqual(before);

    const [download] = await Promise.all([demo.page.waitForEvent("download"), keys("Control+S")]);
    expect(download.suggestedFilename()).toBe("online-retail.xlsx");
  });

  test("the pane is hidden and shown, and the ribbon's buttons pressed", async () => {
    demo = await openDemo({ sample: "online-retail.xlsx", language: "en" });
    await pageUp(demo.pane, "Clientele");
    await demo.page.locator("[data-action=pane]").focus();
    await keys("Space");
    expect(await demo.page.locator(".page-pane").isVisible()).toBe(false);
    await demo.page.locator(".page-ribbon button").first().focus();
    await keys("Enter");
    expect(await demo.page.locator(".page-pane").isVisible()).toBe(true);
    expect(await zone()).toBe(".page-pane");
  });
});
