import { openDemo } from "../support/launch";
import type { Demo } from "../support/launch";

/** What the browser's store keeps of the only workbook, once it keeps something. */
async function keptBytes({ page }: Demo): Promise<number[]> {
  const kept = () =>
    page.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          const asked = indexedDB.open("embedded-workbook", 1);
          asked.onsuccess = () => {
            const files = asked.result.transaction("work").objectStore("work").getAll() as IDBRequest<{ bytes: Uint8Array }[]>;
            files.onsuccess = () => resolve([...(files.result[0]?.bytes ?? [])]);
          };
        }),
    );
  for (let tries = 0; tries < 100; tries += 1) {
    const bytes = await kept();
    if (bytes.length > 0) return bytes;
    await page.waitForTimeout(200);
  }
  throw new Error("Nothing was kept.");
}

describe("what makes the page quick changes nothing of what it does", () => {
  test("unsaved work is written in a worker, byte for byte as Save writes it", async () => {
    const demo = await openDemo({ sample: "online-retail.xlsx", language: "en" });
    await demo.page.evaluate(() => window.embeddedWorkbook?.typeFormula("Customers", "H2", "kept"));
    const kept = await keptBytes(demo);
    expect(demo.page.workers()).toHaveLength(1);
    expect(kept).toEqual(await demo.page.evaluate(async () => [...((await window.embeddedWorkbook?.save()) ?? [])]));
    expect(demo.problems).toEqual([]);
    await demo.close();
  });

  test("formulas are found again after rows were inserted, and leave out rows that were hidden meanwhile", async () => {
    const demo = await openDemo({ sample: "online-retail.xlsx", language: "en" });
    const type = (address: string, text: string) =>
      demo.page.evaluate(
        async ([place = "", formula = ""]) => {
          await window.embeddedWorkbook?.typeFormula("Sums", place, formula);
          await window.embeddedWorkbook?.settle();
        },
        [address, text],
      );
    const text = (address: string) => demo.page.evaluate((place) => window.embeddedWorkbook?.cellText("Sums", place), address);
    const change = (work: "insert" | "hide") =>
      demo.pane.evaluate(
        (kind) =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getItem("Sums");
            if (kind === "insert") sheet.getRange("1:2").insert("Down");
            else sheet.getRange("4:4").rowHidden = true;
            await context.sync();
          }),
        work,
      );
    await demo.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add("Sums").getRange("A1:A3").values = [[1], [10], [100]];
        await context.sync();
      }),
    );
    await type("B1", "=SUBTOTAL(109,A1:A3)");
    expect(await text("B1")).toBe("111");
    await change("insert");
    await type("A3", "2");
    expect(await text("B3")).toBe("112");
    await change("hide");
    await type("A5", "200");
    expect(await text("B3")).toBe("202");
    await demo.close();
  });
});
