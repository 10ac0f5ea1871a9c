import { pageUp, press, previewMethod } from "../taskpane/support/paneUser";
import { openDemo } from "../support/launch";
import type { Demo } from "../support/launch";
import type { FaultId } from "../../../src/embedded/host/faults/faultKinds";

/** Everything of the workbook that a person could miss: sheets, cells and formulas, tables, names. */
const picture = (demo: Demo): Promise<unknown> =>
  demo.page.evaluate(() => {
    const model = window.embeddedWorkbook!.model;
    const sheets = model.sheets.map((sheet) => {
      const cells: unknown[] = [];
      const used = sheet.cells.used(true);
      if (used) sheet.cells.forEach(used, (cell, row, column) => cells.push([row, column, cell.formula ?? cell.value]));
      return {
        name: sheet.name,
        tables: sheet.tables.map(({ name, area, columns }) => ({ name, area, columns })),
        rules: sheet.conditionalFormats.length,
        cells,
      };
    });
    return { sheets, names: model.names.filter(({ visible }) => visible).map(({ name }) => name) };
  });

async function turn(demo: Demo, kind: FaultId, on: boolean): Promise<void> {
  await demo.page.click("[data-action=refusals]");
  const box = demo.page.locator(`[data-refusal=${kind}]`);
  await (on ? box.check() : box.uncheck());
  await demo.page.keyboard.press("Escape");
}

const isOn = async (demo: Demo, kind: FaultId): Promise<boolean> => demo.page.locator(`[data-refusal=${kind}]`).isChecked();

/** The one sentence with which the pane says that it could not. */
const sentence = async (demo: Demo): Promise<string> => {
  const message = demo.pane.locator("[role=alert]").first();
  await message.waitFor({ timeout: 40_000 });
  return (await message.innerText()).trim();
};

describe("what Excel refuses, switched on at the page", () => {
  let demo: Demo;

  beforeEach(async () => {
    demo = await openDemo({ sample: "online-retail.xlsx", language: "en" });
    await pageUp(demo.pane, "Clientele");
  });

  afterEach(() => demo.close());

  test.each([
    ["protectedSheet", /protected/],
    ["filtered", /filter hides rows/i],
    ["merged", /merged cells/i],
    ["pivot", /pivot table/i],
    ["tooLarge", /amount of data/],
    ["lostConnection", /taken back/],
    ["lostAnswer", /taken back/],
    ["failure", /taken back/],
  ] as const)("%s: the pane says it in a sentence, and the workbook is as it was", async (kind, words) => {
    await previewMethod(demo.pane, "Who brings the money?");
    const before = await picture(demo);
    await turn(demo, kind, true);
    await press(demo.pane, "Write to workbook");
    expect(await sentence(demo)).toMatch(words);
    const lasts = kind === "protectedSheet" || kind === "tooLarge";
    expect(await isOn(demo, kind)).toBe(lasts);
    if (lasts) await turn(demo, kind, false);
    expect(await picture(demo)).toEqual(before);
  });

  test("editMode: the pane waits until the cell is left, as Excel lets it, and writes then", async () => {
    await previewMethod(demo.pane, "Who brings the money?");
    const before = await picture(demo);
    await turn(demo, "editMode", true);
    await press(demo.pane, "Write to workbook");
    await demo.page.waitForTimeout(1500);
    expect(await picture(demo)).toEqual(before);
    await turn(demo, "editMode", false);
    await pageUp(demo.pane, "Done");
  });

  test("coAuthor: a row deleted in the middle is said or followed, and no class stands beside another customer", async () => {
    await previewMethod(demo.pane, "Who brings the money?");
    await turn(demo, "coAuthor", true);
    await press(demo.pane, "Write to workbook");
    await demo.pane.locator("[role=alert], h1:text-is('Done')").first().waitFor({ timeout: 40_000 });
    expect(await isOn(demo, "coAuthor")).toBe(false);
  });

  test("deletedSheet: the pane says it in a sentence, and what is left of the workbook is as it was", async () => {
    await previewMethod(demo.pane, "Who brings the money?");
    const before = (await picture(demo)) as { sheets: { name: string }[] };
    await turn(demo, "deletedSheet", true);
    await press(demo.pane, "Write to workbook");
    expect(await sentence(demo)).toMatch(/\S/);
    const after = (await picture(demo)) as { sheets: { name: string }[] };
    const names = after.sheets.map(({ name }) => name);
    expect(after.sheets).toEqual(before.sheets.filter(({ name }) => names.includes(name)));
  });

  test("slow: Cancel works while Excel is slow, and the workbook is as it was", async () => {
    await previewMethod(demo.pane, "Who brings the money?");
    const before = await picture(demo);
    await turn(demo, "slow", true);
    await press(demo.pane, "Write to workbook");
    await press(demo.pane, "Cancel");
    await turn(demo, "slow", false);
    await demo.pane.getByRole("button", { name: "Write to workbook", disabled: false }).waitFor({ timeout: 40_000 });
    expect(await picture(demo)).toEqual(before);
  });
});
