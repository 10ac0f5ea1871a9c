import type { Frame } from "playwright-core";
import { axeProblems } from "./support/axeProblems";
import { pageUp, press, previewMethod, previewReady, scrollsSideways } from "./support/paneUser";
import { openDemo, type Demo } from "../support/launch";

jest.setTimeout(120_000);

let demo: Demo;
let pane: Frame;

async function open(): Promise<void> {
  demo = await openDemo({ sample: "sales-team.xlsx" });
  pane = demo.pane;
  await pageUp(pane, "Clientele");
}

afterEach(async () => {
  const { problems } = demo;
  await demo.close();
  expect(problems).toEqual([]);
});

/** Enters something into a cell as its user would. */
const type = (sheet: string, address: string, text: string) =>
  demo.page.evaluate(([name, cell, value]) => window.embeddedWorkbook!.typeFormula(name, cell, value), [sheet, address, text] as const);

const fill = (sheet: string, address: string) =>
  demo.page.evaluate(([name, cell]) => window.embeddedWorkbook!.cellFill(name, cell), [sheet, address] as const);

const named = (sheet: string) =>
  demo.page.waitForFunction((name) => {
    const { model } = window.embeddedWorkbook!;
    return model.sheets.some((each) => each.name === name && (each.id === model.activeSheet || name === model.activeSheet));
  }, sheet);

test("a shipped decision table is copied to a sheet, a wrong cell is marked and told, and the preview follows", async () => {
  await open();
  await previewMethod(pane, "Where does each customer stand with us?");
  await press(pane, "Copy these rules to a sheet and change them");
  await pane.getByRole("heading", { level: 1, name: "Own rules" }).waitFor();
  await previewReady(pane);
  await pane.getByText("The rules stand on a new sheet that is yours.").waitFor();
  await named("Rules Lifecycle");
  const rules = pane.locator(".rule");
  const before = await rules.count();
  expect(before).toBeGreaterThan(3);
  expect(await scrollsSideways(pane)).toBe(false);
  expect(await axeProblems(pane)).toEqual([]);

  await type("Rules Lifecycle", "E5", "roughly");
  await pane.getByRole("heading", { name: "1 cell of your rules is wrong" }).waitFor();
  await pane.getByText("“roughly” is not a comparison").waitFor();
  expect(await fill("Rules Lifecycle", "E5")).toBe("#F4B9A0");
  expect(await pane.getByRole("button", { name: "Write to workbook" }).isDisabled()).toBe(true);
  expect(await axeProblems(pane)).toEqual([]);
  await demo.page.evaluate(() => window.embeddedWorkbook!.settle());
  await pane.locator(".reasons .link").click();
  await demo.page.waitForFunction(() => {
    const { row, column } = window.embeddedWorkbook!.model.selection;
    return row === 4 && column === 4;
  });

  await type("Rules Lifecycle", "E5", "at least");
  await previewReady(pane);
  expect(await rules.count()).toBe(before);
  expect(await fill("Rules Lifecycle", "E5")).not.toBe("#F4B9A0");
});

test("own rules are begun on a new sheet with two examples and the user's own columns to choose from", async () => {
  await open();
  await press(pane, "Write my own rules");
  await pane.getByRole("heading", { level: 1, name: "Own rules" }).waitFor();
  await previewReady(pane);
  // The sample brings a sheet of that name.
  await named("Rules (2)");
  expect(await pane.locator(".rule").count()).toBe(2);
  const [first = 0, second = 0] = (await pane.locator(".rule-result").allInnerTexts()).map((text) =>
    Number(/([\d,]+) customers?/.exec(text)?.[1]?.replace(",", "")),
  );
  expect(first).toBeGreaterThan(0);
  expect(second).toBeGreaterThan(0);
  await press(pane, "Write to workbook");
  await pageUp(pane, "Done");
});
