import type { Demo } from "../support/launch";
import { openOnlineRetail } from "../support/onlineRetail";

/** Places on the grid at 1366 × 768 with the pane open. */
const countryButton = { x: 296, y: 142 };
const freeCell = { x: 490, y: 300 };
const otherFreeCell = { x: 490, y: 500 };

let demo: Demo;
openOnlineRetail((opened) => (demo = opened));

/** A moment for what the grid does after a press. */
const moment = () => demo.page.waitForTimeout(500);

const column = (index: number) =>
  demo.page.evaluate((at) => {
    const { cells } = window.embeddedWorkbook!.model.sheet("Customers")!;
    return Array.from({ length: 398 }, (_, row) => cells.get(row + 1, at)?.value as string);
  }, index);

const shownRows = () =>
  demo.page.evaluate(() => {
    const { rows } = window.embeddedWorkbook!.model.sheet("Customers")!;
    return Array.from({ length: 398 }, (_, row) => row + 1).filter((row) => !rows.get(row)?.hidden);
  });

const selected = () =>
  demo.page.evaluate(() => {
    const { model } = window.embeddedWorkbook!;
    const { row, column: first, rows, columns } = model.selection;
    const { cells } = model.sheet("Customers")!;
    return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => cells.get(row + r, first + c)?.value ?? null));
  });

test("the button of a table's header sorts by its column, and Ctrl+Z takes it back", async () => {
  const before = await column(1);
  await demo.page.mouse.click(countryButton.x, countryButton.y);
  await demo.page.getByText("Descending", { exact: true }).click();
  await moment();
  expect(await column(1)).toEqual([...before].sort((a, b) => b.localeCompare(a, "en")));
  await demo.page.keyboard.press("Control+Z");
  await moment();
  expect(await column(1)).toEqual(before);
});

test("the button of a table's header filters by its values", async () => {
  const countries = await column(1);
  await demo.page.mouse.click(countryButton.x, countryButton.y);
  await demo.page.getByText("Select All", { exact: true }).click();
  await demo.page.getByText("Belgium", { exact: true }).click();
  await demo.page.getByText("Confirm", { exact: true }).click();
  await moment();
  const belgians = countries.flatMap((country, index) => (country === "Belgium" ? [index + 1] : []));
  expect(belgians.length).toBeGreaterThan(0);
  expect(await shownRows()).toEqual(belgians);
});

test("cells from another program are pasted with their types, copied within, and taken back", async () => {
  await demo.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await demo.page.mouse.click(freeCell.x, freeCell.y);
  await demo.page.evaluate(() => navigator.clipboard.writeText("Ada\t12\n0.5\t2026-11-21"));
  await demo.page.keyboard.press("Control+V");
  await moment();
  const pasted = [
    ["Ada", 12],
    [0.5, 46347],
  ];
  expect(await selected()).toEqual(pasted);
  await demo.page.keyboard.press("Control+C");
  await demo.page.mouse.click(otherFreeCell.x, otherFreeCell.y);
  await demo.page.keyboard.press("Control+V");
  await moment();
  expect(await selected()).toEqual(pasted);
  await demo.page.keyboard.press("Control+Z");
  await moment();
  expect((await selected()).flat()).toEqual([null, null, null, null]);
});

test("a chart that is dragged stands elsewhere in the workbook, and Ctrl+Z brings it back", async () => {
  await demo.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Customers");
      sheet.getRange("J1:K3").values = [["n", "v"], ["a", 1], ["b", 2]]; // prettier-ignore
      sheet.charts.add("ColumnClustered", sheet.getRange("J1:K3"), "Auto").setPosition("D5", "H16");
      await context.sync();
    }),
  );
  const place = () =>
    demo.page.evaluate(() => {
      const chart = window.embeddedWorkbook!.model.sheet("Customers")?.charts[0];
      return [chart?.left ?? 0, chart?.top ?? 0, chart?.width ?? 0, chart?.height ?? 0] as const;
    });
  await moment();
  const before = await place();
  const box = await demo.page.locator(".embedded-chart").boundingBox();
  const { x, y } = { x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + 20 };
  await demo.page.mouse.move(x, y);
  await demo.page.mouse.down();
  await demo.page.mouse.move(x + 60, y + 40, { steps: 8 });
  await demo.page.mouse.up();
  await moment();
  const after = await place();
  // 60 × 40 pixels are 45 × 30 points.
  expect(after[0] - before[0]).toBeCloseTo(45, 0);
  expect(after[1] - before[1]).toBeCloseTo(30, 0);
  expect(after.slice(2)).toEqual(before.slice(2));
  await demo.page.keyboard.press("Control+Z");
  await moment();
  expect(await place()).toEqual(before);
});

test("a file that is dropped on the page is opened", async () => {
  await demo.page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["Name,Amount\nAda,12\n"], "dropped.csv", { type: "text/csv" }));
    for (const type of ["dragenter", "dragover", "drop"])
      document.querySelector("canvas")?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  });
  await demo.page.locator(".page-name", { hasText: "dropped.csv" }).waitFor();
  expect(await demo.page.evaluate(() => window.embeddedWorkbook!.cellText("dropped", "B2"))).toBe("12");
});

test("an add-in that hides its pane is shown again by the page's button, and told so", async () => {
  await demo.pane.evaluate(async () => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => heard.push(visibilityMode));
    await Office.addin.hide();
  });
  const button = demo.page.locator("[data-action=pane]");
  await demo.page.locator(".page-pane").waitFor({ state: "hidden" });
  expect(await button.getAttribute("aria-pressed")).toBe("false");
  await button.click();
  await demo.page.locator(".page-pane").waitFor({ state: "visible" });
  await moment();
  expect(await demo.pane.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(["Hidden", "Taskpane"]);
});
