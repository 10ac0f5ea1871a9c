import { Refusal } from "../../../src/core/refusal/Refusal";
import { leftAsBefore, troubleOf } from "../../../src/faces/taskpane/state/Trouble";

test("the workbook is said to be as before after every failed write but one that could not be taken back", () => {
  expect(leftAsBefore(troubleOf(new Refusal("workbook.writeFailed")))).toBe(true);
  expect(leftAsBefore(troubleOf(new Error("network")))).toBe(true);
  expect(leftAsBefore(troubleOf(new Refusal("workbook.rollbackFailed")))).toBe(false);
});
