import { mkdtempSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDemo } from "../support/launch";
import type { Demo } from "../support/launch";

let demo: Demo;

afterEach(async () => {
  expect(demo.problems).toEqual([]);
  await demo.close();
});

/** Rules on the free columns E to H of the sample, set as an add-in sets them. */
async function setRules(): Promise<void> {
  await demo.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Customers");
      sheet.getRange("J1:J3").values = [["North"], ["South"], ["East"]];
      const region = sheet.getRange("E2:E20").dataValidation;
      region.rule = { list: { inCellDropDown: true, source: "=$J$1:$J$3" } };
      region.prompt = { title: "Region", message: "Pick one of three.", showPrompt: true };
      const score = sheet.getRange("F2:F20").dataValidation;
      score.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
      score.errorAlert = { title: "Score", message: "A whole number from 1 to 10.", style: "Stop", showAlert: true };
      const code = sheet.getRange("G2:G20").dataValidation;
      code.rule = { custom: { formula: "=LEN(G2)<4" } };
      code.errorAlert = { title: "Code", message: "Three letters at most.", style: "Warning", showAlert: true };
      const grade = sheet.getRange("H2:H20").dataValidation;
      grade.rule = { list: { inCellDropDown: true, source: "A,B,1" } };
      grade.errorAlert = { title: "", message: "Use a grade.", style: "Information", showAlert: true };
      await context.sync();
    }),
  );
}

async function select(address: string): Promise<void> {
  await demo.pane.evaluate(
    (cell) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Customers").getRange(cell).select();
        await context.sync();
      }),
    address,
  );
}

const value = (row: number, column: number) =>
  demo.page.evaluate(([r, c]) => window.embeddedWorkbook!.model.sheet("Customers")?.cells.get(r, c)?.value ?? null, [row, column] as const);

const press = async (...names: string[]): Promise<void> => {
  for (const name of names) await demo.page.keyboard.press(name);
};

async function type(text: string): Promise<void> {
  await demo.page.keyboard.type(text);
  await press("Enter");
}

const question = () => demo.page.locator(".entry-dialog");

describe("data validation at the grid, as in Excel", () => {
  beforeEach(async () => {
    demo = await openDemo({ sample: "online-retail.xlsx", language: "en" });
    await setRules();
  });

  test("the selected cell of a list has an arrow and the rule's hint; a press on an item writes it", async () => {
    await select("E2");
    await demo.page.locator(".cell-hint", { hasText: "Pick one of three." }).waitFor();
    await demo.page.locator(".cell-arrow").click();
    expect(await demo.page.locator(".cell-list-item").allInnerTexts()).toEqual(["North", "South", "East"]);
    await demo.page.locator(".cell-list-item", { hasText: "South" }).click();
    expect(await value(1, 4)).toBe("South");
    await select("D2");
    expect(await demo.page.locator(".cell-arrow").count()).toBe(0);
  });

  test("Alt+Down opens the list, arrows walk, Enter picks and Escape leaves the cell as it was; Ctrl+Z takes a pick back", async () => {
    await select("H2");
    await press("Alt+ArrowDown", "End", "Enter");
    expect(await value(1, 7)).toBe(1);
    await press("ArrowDown", "Alt+ArrowDown", "ArrowDown", "Escape");
    expect(await value(2, 7)).toBeNull();
    await press("Control+Z");
    expect(await value(1, 7)).toBeNull();
  });

  test("stop: a wrong entry gets the rule's own words; Cancel brings back what was there, Retry lets one correct it", async () => {
    await select("F2");
    await type("7");
    await select("F2");
    await type("11");
    await question().waitFor();
    expect(await question().innerText()).toMatch(/^Score\s+A whole number from 1 to 10\.\s+Retry\s+Cancel$/);
    await question().getByText("Cancel").click();
    await question().waitFor({ state: "detached" });
    expect(await value(1, 5)).toBe(7);
    await type("2.5");
    await question().waitFor();
    await press("Enter");
    await question().waitFor({ state: "detached" });
    await demo.page.waitForTimeout(300);
    await press("Backspace", "Backspace", "Enter");
    await demo.page.waitForFunction(() => window.embeddedWorkbook!.model.sheet("Customers")?.cells.get(1, 5)?.value === 2);
  });

  test("warning: Yes keeps what a rule by formula refuses; what the formula allows is not asked about", async () => {
    await select("G3");
    await type("ABC");
    await demo.page.waitForFunction(() => window.embeddedWorkbook!.model.selection.row === 3);
    expect(await value(2, 6)).toBe("ABC");
    await type("ABCD");
    await question().waitFor();
    expect(await question().innerText()).toContain("Three letters at most.");
    await question().getByText("Yes").click();
    await question().waitFor({ state: "detached" });
    expect(await value(3, 6)).toBe("ABCD");
  });

  test("a rule by formula holds nobody up: what is typed on at once goes to the next cells, and a wrong entry is still asked about", async () => {
    await select("G2");
    await demo.page.keyboard.type("AA\nBB\nCC\nDD\n");
    await demo.page.waitForFunction(() => window.embeddedWorkbook!.model.sheet("Customers")?.cells.get(4, 6)?.value === "DD");
    expect([await value(1, 6), await value(2, 6), await value(3, 6)]).toEqual(["AA", "BB", "CC"]);
    await demo.page.keyboard.type("ABCD\nE");
    await question().waitFor();
    await question().getByText("Yes").click();
    await question().waitFor({ state: "detached" });
    expect(await value(5, 6)).toBe("ABCD");
  });

  test("information: OK keeps the entry; capitals count in a list that the rule states", async () => {
    await select("H2");
    await type("a");
    await question().waitFor();
    expect(await question().innerText()).toContain("Use a grade.");
    await question().getByText("OK").click();
    await question().waitFor({ state: "detached" });
    expect(await value(1, 7)).toBe("a");
  });

  test("the rules of a file do the same, and a list of cells takes other capitals", async () => {
    const bytes = await demo.page.evaluate(async () => [...(await window.embeddedWorkbook!.save())]);
    await demo.close();
    const file = join(mkdtempSync(join(tmpdir(), "rules-")), "rules.xlsx");
    await writeFile(file, Uint8Array.from(bytes));
    demo = await openDemo({ file, language: "zh-TW" });
    await select("E2");
    await type("north");
    expect(await value(1, 4)).toBe("north");
    await type("West");
    await question().waitFor();
    expect(await question().innerText()).toContain("這個值不符合此儲存格的資料驗證限制。");
    await press("Escape");
    await question().waitFor({ state: "detached" });
    expect(await value(2, 4)).toBeNull();
  });
});
