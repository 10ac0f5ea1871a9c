import { Refusal } from "../../../src/core/refusal/Refusal";
import { asksForPreview, leftAsBefore, troubleOf } from "../../../src/faces/taskpane/state/Trouble";

test("the workbook is said to be as before after every failed write but one that could not be taken back", () => {
  expect(leftAsBefore(troubleOf(new Refusal("workbook.writeFailed")))).toBe(true);
  expect(leftAsBefore(troubleOf(new Error("network")))).toBe(true);
  expect(leftAsBefore(troubleOf(new Refusal("workbook.rollbackFailed")))).toBe(false);
});

test("what was previewed and has changed since is previewed again; anything else can be tried again as it is", () => {
  for (const code of ["workbook.rowsMoved", "workbook.tableGrew", "workbook.tableChanged", "workbook.tableGone"])
    expect(asksForPreview(troubleOf(new Refusal(code)))).toBe(true);
  expect(asksForPreview(troubleOf(new Refusal("workbook.sheetProtected")))).toBe(false);
  expect(asksForPreview(troubleOf(new Error("network")))).toBe(false);
});
