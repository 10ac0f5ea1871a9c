import { createPane } from "../../../src/faces/taskpane/effects/createPane";
import { createSession } from "../../../src/flow/createSession";
import { day } from "../../support/classifyTable";
import { FakeWorkbook } from "./support/FakeWorkbook";

function setUp() {
  const workbook = new FakeWorkbook([]);
  const pane = createPane({ session: createSession(workbook, { language: "zh-TW", today: () => day("2026-10-15") }), workbook });
  return { workbook, pane };
}

describe("starting a customer file in a workbook without a table", () => {
  test("gives both sheets, shows where to begin and looks at the workbook again", async () => {
    const { workbook, pane } = setUp();
    await pane.open();
    const give = jest.spyOn(workbook, "give");
    const look = jest.spyOn(workbook, "tables");
    await pane.startFile("zh-TW");
    expect(give.mock.calls.map(([{ name }]) => name)).toEqual(["客戶", "聯絡紀錄"]);
    expect(workbook.selected).toEqual(["客戶!A5"]);
    expect(look).toHaveBeenCalled();
  });

  test("says so where no sheet can be added", async () => {
    const { workbook, pane } = setUp();
    await pane.open();
    jest.spyOn(workbook, "give").mockRejectedValue(new Error("full"));
    await pane.startFile("en");
    expect(pane.store.state()).toMatchObject({ step: "open", view: { at: "failed", what: "startFile" } });
  });
});
