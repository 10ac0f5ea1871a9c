import { faultKinds } from "../../../src/embedded/host/faults/faultKinds";
import type { FaultId } from "../../../src/embedded/host/faults/faultKinds";
import type { FaultKind } from "../../../src/embedded/host/faults/FaultKind";
import { FaultSwitches } from "../../../src/embedded/host/faults/FaultSwitches";
import type { RunningExcel } from "../../../src/embedded/node/bootExcel";
import { codeOf, freshExcel } from "./support/excel";

/** Two requests on the first sheet, both writing. */
const write = ({ Excel }: RunningExcel): Promise<string> =>
  codeOf(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      await context.sync();
      sheet.getRange("A3").values = [[3]];
      await context.sync();
    }),
  );

/** A workbook whose first sheet can be deleted, with its switches. */
async function switchedExcel(): Promise<{ excel: RunningExcel; switches: FaultSwitches; over: () => number }> {
  const excel = await freshExcel();
  excel.workbook.addSheet("Other", "load");
  let times = 0;
  return { excel, switches: new FaultSwitches(excel, () => (times += 1)), over: () => times };
}

const kinds = Object.entries(faultKinds) as [FaultId, FaultKind][];

describe("switches (learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling)", () => {
  test.each(kinds)("%s answers its code, once or until it is off, as its parameters say", async (id, kind) => {
    const { excel, switches, over } = await switchedExcel();
    switches.on(id, { ...(kind.parameters.milliseconds && { milliseconds: 150 }), ...(kind.parameters.bytes && { bytes: 1 }) });
    expect(await write(excel)).toBe(kind.code ?? "no error");
    expect(switches.isOn(id)).toBe(!kind.parameters.isOnce);
    expect(over()).toBe(kind.parameters.isOnce ? 1 : 0);
    if (!kind.parameters.isOnce) expect(await write(excel)).toBe(kind.code ?? "no error");
    switches.off(id);
    if (id !== "deletedSheet") expect(await write(excel)).toBe("no error");
  });

  test.each(kinds)("%s leaves nothing behind when it is switched off before it happens", async (id) => {
    const { excel, switches } = await switchedExcel();
    const before = structuredClone({ ...excel.faults });
    switches.on(id);
    switches.off(id);
    expect({ ...excel.faults }).toEqual(before);
    expect(await write(excel)).toBe("no error");
  });

  test("a conflict can be made to stay, and the next one takes its place", async () => {
    const { excel, switches } = await switchedExcel();
    switches.on("filtered", { isOnce: false });
    expect([await write(excel), await write(excel)]).toEqual(["FilteredRangeConflict", "FilteredRangeConflict"]);
    switches.on("merged");
    expect(switches.isOn("filtered")).toBe(false);
    expect([await write(excel), await write(excel)]).toEqual(["MergedRangeConflict", "no error"]);
  });

  test("a slow host takes as long as it was told to for each answer", async () => {
    const { excel, switches } = await switchedExcel();
    switches.on("slow", { milliseconds: 150 });
    const start = performance.now();
    await write(excel);
    expect(performance.now() - start).toBeGreaterThan(2 * 150 - 10);
  });

  test("what was written before an action fails, or before an answer is lost, stays", async () => {
    const { excel, switches } = await switchedExcel();
    const column = (): unknown[] => [0, 1, 2].map((row) => excel.workbook.sheets[0]?.cells.get(row, 0)?.value);
    switches.on("failure");
    await write(excel);
    expect(column()).toEqual([1, undefined, undefined]);
    switches.on("lostAnswer");
    await write(excel);
    expect(column()).toEqual([1, 2, undefined]);
  });

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
