import { codeOf, freshExcel } from "./support/excel";

/** What the client library throws. */
async function errorOf(work: Promise<unknown>): Promise<{ code?: string; message?: string }> {
  try {
    await work;
  } catch (error) {
    return error as { code?: string; message?: string };
  }
  return {};
}

async function attempt(excel: Awaited<ReturnType<typeof freshExcel>>, values: unknown[][] = [[1]], options: object = {}): Promise<string> {
  return codeOf(
    excel.Excel.run(options, async (context) => {
      const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1);
      range.values = values as string[][];
      await context.sync();
    }),
  );
}

describe("what a real Excel refuses (learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling)", () => {
  test("a request over 5 MB", async () => {
    const text = "x".repeat(60_000);
    expect(
      await attempt(
        await freshExcel(),
        Array.from({ length: 100 }, () => [text]),
      ),
    ).toBe("RequestPayloadSizeLimitExceeded");
  });

  test("an answer over the limit", async () => {
    const excel = await freshExcel();
    await attempt(
      excel,
      Array.from({ length: 40 }, () => ["x".repeat(1000)]),
    );
    excel.faults.payloadLimit = 20_000;
    const code = await codeOf(
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getUsedRange().load("values");
        await context.sync();
      }),
    );
    expect(code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("a cell is being edited: refused, or waited for with delayForCellEdit", async () => {
    const excel = await freshExcel();
    excel.faults.editMode = true;
    expect(await attempt(excel)).toBe("InvalidOperationInCellEditMode");
    setTimeout(() => (excel.faults.editMode = false), 60);
    expect(await attempt(excel, [[2]], { delayForCellEdit: true })).toBe("no error");
    expect(excel.workbook.sheets[0]?.cells.get(0, 0)?.value).toBe(2);
  });

  test.each(["FilteredRangeConflict", "MergedRangeConflict", "PivotTableRangeConflict"] as const)("%s", async (conflict) => {
    const excel = await freshExcel();
    excel.faults.conflict = conflict;
    expect(await attempt(excel)).toBe(conflict);
  });

  test("a pivot table's cells cannot be written", async () => {
    const excel = await freshExcel();
    excel.workbook.sheets[0]?.pivots.push({ name: "Pivot", area: { row: 0, column: 0, rows: 4, columns: 2 } });
    expect(await attempt(excel)).toBe("PivotTableRangeConflict");
  });

  test("a lost connection: nothing of the request is done, or only its answer is lost", async () => {
    const excel = await freshExcel();
    excel.faults.loseConnectionAt = 1;
    expect(await attempt(excel)).toBe("InvalidOrTimedOutSession");
    expect(excel.workbook.sheets[0]?.cells.count).toBe(0);
    excel.faults.loseAnswerAt = 1;
    expect(await attempt(excel)).toBe("InvalidOrTimedOutSession");
    expect(excel.workbook.sheets[0]?.cells.count).toBe(1);
    expect(await attempt(excel)).toBe("no error");
  });

  test("a failure at the n-th action leaves what was done before", async () => {
    const excel = await freshExcel();
    excel.faults.failAt = { action: 1000, code: "GeneralException" };
    const code = await codeOf(
      excel.Excel.run(async (context) => {
        for (let row = 0; row < 400; row += 1) context.workbook.worksheets.getFirst().getCell(row, 0).values = [[row]];
        await context.sync();
      }),
    );
    expect(code).toBe("GeneralException");
    const written = excel.workbook.sheets[0]?.cells.count ?? 0;
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(400);
  });

  test("a sheet that is deleted in the middle: ItemNotFound at that action, what was done before stays, nothing after it is done", async () => {
    const excel = await freshExcel();
    const gone = excel.workbook.addSheet("Gone", "load");
    const error = await errorOf(
      excel.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Gone").getRange("A1");
        const kept = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3").load("address");
        await context.sync();
        excel.faults.interruptAt = { action: 2, work: () => excel.workbook.deleteSheet(gone.id, "remote") };
        kept.values = [[1], [2], [3]];
        range.values = [[2]];
        kept.values = [[4], [5], [6]];
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: "ItemNotFound", message: "The requested resource doesn't exist." });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect([0, 1, 2].map((row) => excel.workbook.sheets[0]?.cells.get(row, 0)?.value)).toEqual([1, 2, 3]);
    expect(await attempt(excel, [[7]])).toBe("no error");
  });

  test("a tracked range of a deleted sheet answers with a code in later runs too; a null object does not", async () => {
    const excel = await freshExcel();
    const gone = excel.workbook.addSheet("Gone", "load");
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Gone").getRange("A1");
      context.trackedObjects.add(range);
      await context.sync();
      excel.workbook.deleteSheet(gone.id, "remote");
      range.load("values");
      expect(await codeOf(context.sync())).toBe("ItemNotFound");
      const sheet = context.workbook.worksheets.getItemOrNullObject("Gone");
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
    });
  });

  test("a co-author's change in the middle of a run: read after it, the run sees it; his other cells stay; it is told as remote", async () => {
    const excel = await freshExcel();
    const { workbook } = excel;
    const sheet = workbook.sheets[0]!;
    const told: Excel.WorksheetChangedEventArgs[] = [];
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getFirst().onChanged.add((args) => Promise.resolve(void told.push(args)));
      await context.sync();
      const range = worksheets.getFirst().getRange("A1:B1");
      const coAuthor = (): void => {
        workbook.setCell(sheet.id, 0, 1, { value: "his" }, "remote");
        workbook.setCell(sheet.id, 4, 0, { value: "also his" }, "remote");
      };
      excel.faults.interruptAt = { action: 3, work: coAuthor };
      worksheets.getFirst().getRange("A1").values = [["ours"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["ours", "his"]]);
    });
    expect(sheet.cells.get(4, 0)?.value).toBe("also his");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told.map(({ address, source }) => [address, source])).toEqual(
      expect.arrayContaining([
        ["A1", "Local"],
        ["B1", "Remote"],
        ["A5", "Remote"],
      ]),
    );
  });

  test("a co-author's rows above: a range that was there follows its cells, as Excel's do", async () => {
    const excel = await freshExcel();
    const { workbook } = excel;
    const sheet = workbook.sheets[0]!;
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A2");
      range.values = [["mine"]];
      context.trackedObjects.add(range);
      await context.sync();
      workbook.shift(sheet.id, { row: 0, column: 0, rows: 2, columns: 16_384 }, "down", "remote");
      range.load("address,values");
      await context.sync();
      expect([range.address, range.values]).toEqual(["Sheet1!A4", [["mine"]]]);
    });
  });
});
