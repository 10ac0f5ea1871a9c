import { codeOf, freshExcel } from "./support/excel";

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

  test("a sheet that is deleted in the middle is not found", async () => {
    const excel = await freshExcel();
    const sheet = excel.workbook.addSheet("Gone", "load");
    const code = await codeOf(
      excel.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Gone").getRange("A1");
        range.values = [[1]];
        await context.sync();
        excel.faults.interruptAt = { action: 1, work: () => excel.workbook.deleteSheet(sheet.id, "remote") };
        range.values = [[2]];
        await context.sync();
      }),
    );
    expect(code).toBe("ItemNotFound");
  });
});
