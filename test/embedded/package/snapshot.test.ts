import { MAX_COLUMNS } from "../../../src/embedded/model/intersect";
import type { Workbook } from "../../../src/embedded/model/Workbook";
import { createWorkbook } from "../../../src/embedded/model/Workbook";
import { copySheet } from "../../../src/embedded/model/copySheet";
import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/package/saveWorkbook";
import { SnapshotSaver } from "../../../src/embedded/package/snapshot/SnapshotSaver";
import { snapshotCells, takeSnapshot } from "../../../src/embedded/package/snapshot/WorkbookSnapshot";
import { orders } from "./changedPackage";
import { fullPackage } from "./fullPackage";

/** What arrives in another thread is a copy. */
function send(workbook: Workbook, saver: SnapshotSaver, hasFile: boolean): Uint8Array {
  saver.begin(structuredClone(takeSnapshot(workbook)));
  for (const cells of snapshotCells(workbook, hasFile)) saver.add(structuredClone(cells));
  return saver.save();
}

const edits: [string, (workbook: Workbook) => void][] = [
  ["nothing", () => undefined],
  ["a cell typed", (workbook) => workbook.setCell("Orders", 3, 1, { value: "typed" }, "user")],
  ["a cell emptied", (workbook) => workbook.setCell("Orders", 1, 0, undefined, "user")],
  [
    "rows inserted",
    (workbook) => workbook.shift(orders(workbook).id, { row: 2, column: 0, rows: 3, columns: MAX_COLUMNS }, "down", "user"),
  ],
  [
    "a look",
    (workbook) => workbook.setCell("Orders", 2, 2, { style: workbook.styleIndex({ ...workbook.styles[0]!, locked: false }) }, "api"),
  ],
  ["a sheet copied", (workbook) => void copySheet(workbook, orders(workbook).id, "api")],
  [
    "a sheet added and filled",
    (workbook) => {
      const { id } = workbook.addSheet("Classes", "api");
      for (let row = 0; row < 5000; row += 1) workbook.setCell(id, row, 0, { value: `customer ${String(row)}` }, "api");
    },
  ],
  ["a sheet deleted", (workbook) => workbook.deleteSheet(workbook.sheets.at(-1)!.id, "user")],
  [
    "a name and a setting",
    (workbook) => {
      workbook.setName({ name: "Rate", formula: "=2", visible: true, comment: "" }, "api");
      workbook.setSetting("a", { b: 1 }, "api");
    },
  ],
];

describe("a file written from what is sent is, byte for byte, the file that the workbook itself writes", () => {
  test.each(edits)("%s", (_, edit) => {
    const workbook = openWorkbook(fullPackage, "full.xlsm");
    edit(workbook);
    expect(send(workbook, new SnapshotSaver(fullPackage), true)).toEqual(saveWorkbook(workbook, fullPackage));
  });

  test("one change after the other, sent to the same saver", () => {
    const workbook = openWorkbook(fullPackage, "full.xlsm");
    const saver = new SnapshotSaver(fullPackage);
    for (const [, edit] of edits) {
      edit(workbook);
      expect(send(workbook, saver, true)).toEqual(saveWorkbook(workbook, fullPackage));
    }
  });

  test("a workbook without a file, and one that was opened from text", () => {
    const fresh = createWorkbook();
    fresh.setCell("Sheet1", 1, 1, { value: 7 }, "user");
    expect(send(fresh, new SnapshotSaver(undefined), false)).toEqual(saveWorkbook(fresh));
    const text = openWorkbook(new TextEncoder().encode("Name,Amount\nMüller,3\n"), "orders.csv");
    expect(send(text, new SnapshotSaver(undefined), false)).toEqual(saveWorkbook(text));
    text.setCell(text.sheets[0]!.id, 1, 1, undefined, "user");
    expect(send(text, new SnapshotSaver(undefined), false)).toEqual(saveWorkbook(text));
  });
});
