import { createWorkbook } from "../../../src/embedded/model/Workbook";
import { argumentFrom } from "../../../src/faces/commandline/call/argumentFrom";
import { complaintSentence } from "../../../src/faces/commandline/complaintSentence";

function workbook() {
  const made = createWorkbook();
  const sheet = made.addSheet("My sheet", "load");
  const rows = [
    ["Name", "Sum"],
    ["Ann", 5],
    [null, null],
    ["Ben", { error: "#N/A" }],
  ] as const;
  rows.forEach((row, r) => row.forEach((value, c) => value !== null && made.setCell(sheet.id, r, c, { value }, "load")));
  return made;
}

test.each<[string, unknown]>([
  [
    "'My sheet'!A2:B4",
    [
      ["Ann", 5],
      [null, null],
      ["Ben", { error: "#N/A" }],
    ],
  ],
  ["'my sheet'!$B$2", [[5]]],
  ["'My sheet'!A:A", [["Name"], ["Ann"], [null], ["Ben"]]],
  ["'My sheet'!B2:B900", [[5], [null], [{ error: "#N/A" }]]],
  ["Sheet1!A1:A3", [[null]]],
  ["A1", [[null]]],
  ["{70,90}", [[70, 90]]],
  ['{1;"two"}', [[1], ["two"]]],
  ["5", 5],
  ["-2.5", -2.5],
  ["1e3", 1000],
  ["TRUE", true],
  ["2026-01-31", "2026-01-31"],
  ["70,90", "70,90"],
  ["explicit", "explicit"],
  ['"5"', "5"],
  ["", null],
])("%s", (text, expected) => {
  expect(argumentFrom(text, workbook())).toEqual(expected);
});

test.each([
  ["Nope!A1", "Nope!A1: there is no sheet “Nope”. There are: Sheet1, My sheet."],
  ["Sales[Sum]", "There is no table or sheet “Sales”. There are: Sheet1, My sheet."],
])("%s is refused and what exists is told", (text, sentence) => {
  try {
    argumentFrom(text, workbook());
  } catch (error) {
    expect(complaintSentence(error, "en")).toBe(sentence);
  }
  expect.assertions(1);
});
