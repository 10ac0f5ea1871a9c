import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import type { Demo } from "../support/launch";
import { openOnlineRetail } from "../support/onlineRetail";

const freeCell = { x: 490, y: 164 };

describe("the grid keeps what Excel keeps", () => {
  let demo: Demo;
  openOnlineRetail((opened) => (demo = opened));

  const settled = () => demo.page.evaluate(() => window.embeddedWorkbook!.settle());
  const hiddenRows = () =>
    demo.page.evaluate(() =>
      [...window.embeddedWorkbook!.model.sheet("Customers")!.rows].filter(([, row]) => row.hidden).map(([row]) => row),
    );

  /** Sets a table's filter by the command that its button runs. */
  const filter = (values: string[] | undefined) =>
    demo.page.evaluate((wanted) => window.embeddedWorkbook!.filterTable("Customers", 1, wanted), values);

  test("rows that a filter leaves out are hidden rows, for the add-in and in the saved file, and come back", async () => {
    const before = await hiddenRows();
    const countries = await demo.page.evaluate(() => {
      const sheet = window.embeddedWorkbook!.model.sheet("Customers")!;
      return Array.from({ length: 398 }, (_, i) => sheet.cells.get(i + 1, 1)?.value as string);
    });
    const wanted = countries[0]!;
    const others = countries.flatMap((country, i) => (country === wanted ? [] : [i + 1]));
    expect(others.length).toBeGreaterThan(0);
    await filter([wanted]);
    expect(await hiddenRows()).toEqual(others);
    const seen = await demo.pane.evaluate(() =>
      Excel.run(async (context) => {
        const view = context.workbook.worksheets.getItem("Customers").getRange("A1:B399").getVisibleView().load("rowCount");
        await context.sync();
        return view.rowCount;
      }),
    );
    expect(seen).toBe(399 - others.length);
    const saved = openWorkbook(
      new Uint8Array(await demo.page.evaluate(async () => [...(await window.embeddedWorkbook!.save())])),
      "saved.xlsx",
    );
    expect(saved.sheet("Customers")?.rows.get(others[0]!)?.hidden).toBe(true);
    await filter(undefined);
    expect(await hiddenRows()).toEqual(before);
  });

  test("a protected sheet refuses typing with a sentence", async () => {
    await demo.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Customers");
        sheet.activate();
        sheet.protection.protect();
        await context.sync();
      }),
    );
    await demo.page.mouse.click(freeCell.x, freeCell.y);
    await demo.page.keyboard.type("12");
    await demo.page.keyboard.press("Enter");
    await demo.page.locator(".page-error").waitFor();
    expect(await demo.page.locator(".page-error span").innerText()).toContain("protected sheet");
    expect(await demo.page.evaluate(() => window.embeddedWorkbook!.model.sheet("Customers")?.cells.get(1, 3)?.value ?? null)).toBeNull();
  });

  test("hidden names are not shown in the name box, and formulas may use them", async () => {
    await demo.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Named");
        sheet.activate();
        sheet.getRange("A1:A2").values = [[7], [8]];
        const item = context.workbook.names.add("_hidden.one", sheet.getRange("A1"));
        item.visible = false;
        sheet.getRange("A1").select();
        await context.sync();
        sheet.getRange("C3").formulas = [["=_hidden.one*6"]];
        await context.sync();
      }),
    );
    await settled();
    expect(await demo.page.evaluate(() => window.embeddedWorkbook!.cellText("Named", "C3"))).toBe("42");
    await demo.page.mouse.click(150, 250);
    await demo.page.mouse.click(100, 145);
    expect(await demo.page.evaluate(() => window.embeddedWorkbook!.model.selection)).toMatchObject({ row: 0, column: 0 });
    expect(await demo.page.locator("[data-u-comp=defined-name] input").inputValue()).toBe("A1");
  });

  test("text rules take capitals and small letters for the same", async () => {
    await demo.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Rules");
        sheet.getRange("A1:A3").values = [["gold"], ["GOLD"], ["silver"]];
        const rule = sheet.getRange("A1:A3").conditionalFormats.add("ContainsText");
        rule.textComparison.format.fill.color = "#FFE08A";
        rule.textComparison.rule = { operator: "Contains", text: "Gold" };
        await context.sync();
      }),
    );
    await settled();
    await demo.page.waitForTimeout(500);
    const fills = await demo.page.evaluate(() => ["A1", "A2", "A3"].map((cell) => window.embeddedWorkbook!.cellFill("Rules", cell)));
    expect(fills.slice(0, 2)).toEqual(["#FFE08A", "#FFE08A"]);
    expect(fills[2]).not.toBe("#FFE08A");
  });
});
