import { faultKinds } from "../../../src/embedded/host/faultKinds";
import { codeOf, freshExcel } from "./support/excel";

describe("switches (learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling)", () => {
  test.each(faultKinds.map((kind) => [kind.id, kind] as const))(
    "%s answers its code while it is on, and nothing when it is off",
    async (_, kind) => {
      const excel = await freshExcel();
      const write = (): Promise<string> =>
        codeOf(
          excel.Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getFirst();
            sheet.getRange("A1").values = [[1]];
            sheet.getRange("A2").values = [[2]];
            await context.sync();
          }),
        );
      const timed = async (): Promise<[string, number]> => {
        const start = performance.now();
        return [await write(), performance.now() - start];
      };
      kind.set(excel.faults, true);
      const [code, taken] = await timed();
      expect(code).toBe(kind.code ?? "no error");
      if (kind.id === "slow") expect(taken).toBeGreaterThan(240);
      if (!kind.isOnce) kind.set(excel.faults, false);
      expect(await write()).toBe("no error");
      kind.set(excel.faults, true);
      kind.set(excel.faults, false);
      expect(await write()).toBe("no error");
    },
  );

  test("a co-author's change in the middle of a run is told as Remote, and the run goes on with what is there now", async () => {
    const excel = await freshExcel();
    const seen: string[] = [];
    const { workbook } = excel;
    const id = workbook.sheets[0]?.id ?? "";
    workbook.setCell(id, 4, 0, { value: "mine" }, "load");
    const values = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.onChanged.add(({ source, changeType }) => {
        seen.push(`${source} ${changeType}`);
        return Promise.resolve();
      });
      const range = sheet.getRange("A5").load("address");
      context.trackedObjects.add(range);
      await context.sync();
      excel.faults.interruptAt = {
        action: 1,
        work: () => workbook.shift(id, { row: 0, column: 0, rows: 1, columns: 16384 }, "down", "remote"),
      };
      range.load("address,values");
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 5));
      return [range.address, range.values];
    });
    expect(values).toEqual(["Sheet1!A6", [["mine"]]]);
    expect(seen).toEqual(["Remote RowInserted"]);
  });
});
