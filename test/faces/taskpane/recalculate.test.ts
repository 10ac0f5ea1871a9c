import { createPane } from "../../../src/faces/taskpane/effects/createPane";
import { createSession } from "../../../src/flow/createSession";
import { anyCellFunctions } from "../../../src/methods/cellFunctions";
import { day } from "../../support/classifyTable";
import { FakeWorkbook } from "./support/FakeWorkbook";

test("the pane has every function's formulas calculated anew, and tells how many there were", async () => {
  const workbook = new FakeWorkbook([]);
  const pane = createPane({ session: createSession(workbook, { language: "en", today: () => day("2026-10-15") }), workbook });
  expect(await pane.recalculate()).toEqual({ formulas: 3, stuck: 1 });
  expect(workbook.recalculated).toEqual([anyCellFunctions.map(({ name }) => name)]);
});
