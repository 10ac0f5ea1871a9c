import { renderToStaticMarkup } from "react-dom/server";
import { Refusal } from "../../../src/core/refusal/Refusal";
import { FailedPage } from "../../../src/faces/taskpane/components/FailedPage";
import { PaneGiven } from "../../../src/faces/taskpane/components/paneContext";
import { createPane } from "../../../src/faces/taskpane/effects/createPane";
import { createSession } from "../../../src/flow/createSession";
import { day } from "../../support/classifyTable";
import { FakeWorkbook } from "./support/FakeWorkbook";
import { twoCustomers } from "./support/twoCustomers";

/** A pane whose write was refused. */
async function refused(code: string) {
  const workbook = new FakeWorkbook(twoCustomers(50));
  const pane = createPane({ session: createSession(workbook, { language: "en", today: () => day("2026-10-15") }), workbook });
  await pane.open();
  await pane.preview();
  workbook.faults.set("write", new Refusal(code, { table: "Customers", sheet: "Customers" }));
  await pane.write();
  const buttons = (): string[] => {
    const state = pane.store.state();
    if (state.step !== "open" || state.view.at !== "failed") throw new Error("Nothing has failed.");
    const page = renderToStaticMarkup(
      <PaneGiven.Provider value={{ pane, language: "en" }}>
        <FailedPage state={state} view={state.view} />
      </PaneGiven.Provider>,
    );
    return ["Try again", "Back", "Preview again"].filter((name) => page.includes(`>${name}<`));
  };
  return { pane, workbook, buttons };
}

test("what Excel refused can be tried again as it was previewed", async () => {
  expect((await refused("workbook.sheetProtected")).buttons()).toEqual(["Try again", "Back"]);
});

test("is previewed again where rows have moved: writing the same would be refused again", async () => {
  expect((await refused("workbook.rowsMoved")).buttons()).toEqual(["Preview again"]);
});

test("is previewed again where cells were edited on the way: the classes of earlier amounts are not written", async () => {
  const { pane, workbook, buttons } = await refused("workbook.sheetProtected");
  workbook.edit(twoCustomers(1));
  expect(buttons()).toEqual(["Preview again"]);
  await pane.preview();
  await pane.write();
  expect(workbook.written.map(({ columns }) => columns?.columns[0]?.values)).toEqual([["C", "A"]]);
});
