import type { Frame } from "playwright-core";
import { openDemo, type Demo } from "../support/launch";
import { pageUp, press, previewMethod, previewReady } from "./support/paneUser";

let demo: Demo;
let pane: Frame;

async function open(sample: string): Promise<void> {
  demo = await openDemo({ sample });
  pane = demo.pane;
  await pageUp(pane, "Clientele");
}

afterEach(() => demo.close());

/** The sheet that is shown and what is selected on it, as the workbook knows it. */
function selected() {
  return demo.page.evaluate(() => {
    const model = window.embeddedWorkbook!.model;
    return { sheet: model.activeSheet, area: model.selection };
  });
}

const sheetNames = () => demo.page.evaluate(() => window.embeddedWorkbook!.model.sheets.map(({ name }) => name));

/** The numbers that each series of a sheet's charts shows. */
function charted(sheet: string): Promise<unknown[][]> {
  return demo.page.evaluate((name) => {
    const { model, cellText } = window.embeddedWorkbook!;
    return model
      .sheet(name)!
      .charts.flatMap(({ series }) => series)
      .map(({ values }) => {
        const [, on, column, first, last] = /^'?(.+?)'?!\$([A-Z]+)\$(\d+):\$\2\$(\d+)$/.exec(values)!;
        return Array.from({ length: Number(last) - Number(first) + 1 }, (_, row) => cellText(on!, `${column}${Number(first) + row}`));
      });
  }, sheet);
}

describe("with the keyboard alone", () => {
  test("a method is chosen, previewed and written, and each page begins at its title", async () => {
    await open("online-retail.xlsx");
    const title = () => pane.evaluate(() => document.activeElement?.tagName === "H1" && document.activeElement.textContent);
    const keys = async (...names: string[]): Promise<void> => {
      for (const name of names) await demo.page.keyboard.press(name);
    };
    await pane.locator("input[type=radio]:checked").focus();
    await keys("ArrowDown");
    expect(await pane.locator("input[type=radio]:checked").getAttribute("value")).toBe("abc");
    await keys("Tab");
    expect(await pane.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Favourite: ABC");
    const held = () => pane.evaluate(() => document.activeElement?.textContent);
    for (let stops = 0; stops < 9 && (await held()) !== "Preview"; stops++) await keys("Tab");
    await keys("Enter");
    await previewReady(pane);
    expect(await title()).toBe("ABC");
    await pane.getByRole("button", { name: "Write to workbook" }).focus();
    await keys("Enter");
    await pageUp(pane, "Done");
    expect(await title()).toBe("Done");
  });
});

describe("the preview", () => {
  test("links to the cell that was left out", async () => {
    await open("online-retail.xlsx");
    await previewMethod(pane, "Who matters, who is slipping away?");
    const link = pane.locator(".reasons .link").first();
    const [sheet, cell] = (await link.innerText()).split("!");
    await link.click();
    await demo.page.waitForFunction(
      (name) =>
        window.embeddedWorkbook?.model.activeSheet === name ||
        window.embeddedWorkbook?.model.sheet(name)?.id === window.embeddedWorkbook?.model.activeSheet,
      sheet!,
    );
    const row = Number(/\d+$/.exec(cell!)?.[0]);
    expect((await selected()).area).toMatchObject({ row: row - 1, rows: 1, columns: 1 });
  });

  test("follows the options, and says why an entry does not fit", async () => {
    await open("online-retail.xlsx");
    await previewMethod(pane, "Who matters, who is slipping away?");
    await press(pane, "Options");
    await pane.getByRole("textbox", { name: "Scores from 1 to" }).fill("99");
    await pane.getByText("Enter a whole number from 2 to 10.").first().waitFor();
    expect(await pane.getByRole("button", { name: "Write to workbook" }).isDisabled()).toBe(true);
    await pane.getByRole("textbox", { name: "Scores from 1 to" }).fill("3");
    await pane.getByRole("combobox", { name: "Segments" }).click();
    await pane.getByRole("option", { name: "3 tiers" }).click();
    await pane.locator("table.picture tbody tr").nth(2).waitFor();
    await previewReady(pane);
    expect(await pane.locator("table.picture tbody tr").count()).toBe(3);
  });

  test("follows the cells that the user edits", async () => {
    await open("online-retail.xlsx");
    await previewMethod(pane, "Who matters, who is slipping away?");
    const total = pane.locator("table.picture tfoot td.number");
    const before = await total.innerText();
    await demo.page.evaluate(() => window.embeddedWorkbook!.typeFormula("Orders", "G2", "1000000"));
    await pane.waitForFunction((text) => document.querySelector("table.picture tfoot td.number")?.textContent !== text, before);
    expect(await total.innerText()).toMatch(/^1,\d{3},\d{3}$/);
  });
});

describe("a run", () => {
  test("is written, can be run again from the ribbon, and is taken back", async () => {
    await open("online-retail.xlsx");
    const before = await sheetNames();
    await previewMethod(pane, "Who brings the money?");
    await press(pane, "Write to workbook");
    await pageUp(pane, "Done");
    expect((await sheetNames()).length).toBeGreaterThan(before.length);
    const written = await sheetNames();

    await demo.page.getByRole("button", { name: "Classify again" }).click();
    await pane.getByText("Classified again with the last settings.").waitFor();
    expect(await sheetNames()).toEqual(written);

    await press(pane, "Another method");
    await press(pane, "Remove everything Clientele wrote");
    await press(pane, "Remove");
    await pageUp(pane, "Removed");
    expect(await sheetNames()).toEqual(before);
  });

  test("is brought up to date once an amount has changed, and its charts show it", async () => {
    await open("online-retail.xlsx");
    await previewMethod(pane, "Who brings the money?");
    await press(pane, "Write to workbook");
    await pageUp(pane, "Done");
    const before = await charted("ABC summary");
    expect(before.length).toBeGreaterThan(1);
    await demo.page.evaluate(() => window.embeddedWorkbook!.typeFormula("Orders", "G2", "1000000"));
    await press(pane, "Update the results");
    await pane.getByText("Classified again with the last settings.").waitFor();
    const after = await charted("ABC summary");
    expect(after.map(({ length }) => length > 0)).not.toContain(false);
    expect(after).not.toEqual(before);
    expect(await pane.getByText("Cells have changed since this run.").count()).toBe(0);
  });

  test("remembers its method for the next time", async () => {
    await open("online-retail.xlsx");
    await previewMethod(pane, "Who brings the money?");
    await press(pane, "Write to workbook");
    await pageUp(pane, "Done");
    await press(pane, "Another method");
    await pageUp(pane, "Clientele");
    expect(await pane.locator("input[type=radio]:checked").getAttribute("value")).toBe("abc");
  });

  test("asks for a method where the ribbon's button has nothing to run again", async () => {
    await open("online-retail.xlsx");
    await demo.page.getByRole("button", { name: "Classify again" }).click();
    await pane.getByText("Nothing has been classified in this workbook yet.").waitFor();
  });
});

describe("the prospect list", () => {
  test("is graded, and shows who is overdue", async () => {
    await open("prospects-zh.xlsx");
    await previewMethod(pane, "Who should we call next?");
    await press(pane, "Write to workbook");
    await pageUp(pane, "Done");
    await pane.getByRole("heading", { name: "Overdue, most valuable first" }).waitFor();
  });
});
