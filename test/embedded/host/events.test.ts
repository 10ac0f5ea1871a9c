import { freshExcel } from "./support/excel";

/** Lets messages that are under way arrive. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe("events (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events)", () => {
  test("onChanged tells address and source of edits, and nothing once its handler is removed", async () => {
    const { Excel, workbook } = await freshExcel();
    const seen: unknown[] = [];
    const sheet = workbook.sheets[0]?.id ?? "";
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getFirst().onChanged.add(({ address, source, changeType, worksheetId }) => {
        seen.push([address, source, changeType, worksheetId]);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    workbook.setCell(sheet, 1, 1, { value: "typed" }, "user");
    workbook.setCell(sheet, 2, 1, { value: "theirs" }, "remote");
    workbook.setCell(sheet, 3, 1, { value: 5 }, "calculation");
    await settled();
    expect(seen).toEqual([
      ["B2", "Local", "RangeEdited", sheet],
      ["B3", "Remote", "RangeEdited", sheet],
    ]);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    workbook.setCell(sheet, 1, 1, { value: "later" }, "user");
    await settled();
    expect(seen).toHaveLength(2);
  });

  test("the add-in's own writes are told as its own", async () => {
    const { Excel } = await freshExcel();
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      context.workbook.worksheets.onChanged.add(({ address, triggerSource }) => {
        seen.push([address, triggerSource]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A1:B3").values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      await context.sync();
      await settled();
    });
    expect(seen).toEqual([["A1:B3", "ThisLocalAddin"]]);
  });

  test("the event's range is the changed one", async () => {
    const { Excel, workbook } = await freshExcel();
    const found = new Promise<string>((resolve, reject) => {
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().onChanged.add((event) =>
          Excel.run(async (inner) => {
            const range = event.getRange(inner).load("address");
            await inner.sync();
            resolve(range.address);
          }),
        );
        await context.sync();
        workbook.setCell(workbook.sheets[0]?.id ?? "", 4, 2, { value: 1 }, "user");
      }).catch(reject);
    });
    expect(await found).toBe("Sheet1!C5");
  });

  test("sheets added, activated and deleted; inserted rows; tables changed; selection", async () => {
    const { Excel, workbook } = await freshExcel();
    const seen: string[] = [];
    const note = (name: string) => (event: object) => {
      seen.push("changeType" in event ? `${name} ${String(event.changeType)}` : name);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note("added"));
      worksheets.onDeleted.add(note("deleted"));
      worksheets.onActivated.add(note("activated"));
      worksheets.onChanged.add(note("changed"));
      context.workbook.tables.onChanged.add(note("table"));
      context.workbook.onSelectionChanged.add(note("selection"));
      worksheets.getFirst().tables.add("A1:B4", true);
      await context.sync();
      await settled();
      seen.length = 0;
      const sheet = worksheets.add("Other");
      sheet.activate();
      await context.sync();
      worksheets.getFirst().getRange("2:2").insert("Down");
      worksheets.getFirst().getRange("A3").values = [[1]];
      sheet.delete();
      await context.sync();
      workbook.select({ row: 1, column: 1, rows: 1, columns: 1 }, "user");
      await settled();
    });
    expect(seen).toEqual([
      "added",
      "activated",
      "changed RowInserted",
      "changed RangeEdited",
      "table RangeEdited",
      "deleted",
      "activated",
      "selection",
    ]);
  });

  test("details tell what was in a single cell before and after, and nothing of larger edits (excel.changedeventdetail)", async () => {
    const { Excel, workbook } = await freshExcel();
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.onChanged.add(({ details }) => {
        seen.push(details);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A1").values = [[5]];
      await context.sync();
      sheet.getRange("A1:A2").values = [[6], [7]];
      await context.sync();
    });
    workbook.setCell(workbook.sheets[0]?.id ?? "", 0, 0, { value: "text" }, "user");
    await settled();
    expect(seen).toEqual([
      { valueBefore: "", valueAfter: 5, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
      undefined,
      { valueBefore: 6, valueAfter: "text", valueTypeBefore: "Double", valueTypeAfter: "String" },
    ]);
  });

  test("runtime.enableEvents switches them off", async () => {
    const { Excel, workbook } = await freshExcel();
    let count = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().onChanged.add(() => {
        count += 1;
        return Promise.resolve();
      });
      context.runtime.enableEvents = false;
      await context.sync();
    });
    workbook.setCell(workbook.sheets[0]?.id ?? "", 0, 0, { value: 1 }, "user");
    await settled();
    expect(count).toBe(0);
  });
});
