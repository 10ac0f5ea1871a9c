import { createPane } from "../../../src/faces/taskpane/effects/createPane";
import type { OpenPane } from "../../../src/faces/taskpane/state/PaneState";
import { createSession } from "../../../src/flow/createSession";
import { day } from "../../support/classifyTable";
import { readFixture } from "../../support/readFixture";
import { tableOf } from "../../support/tableOf";
import { FakeWorkbook } from "./support/FakeWorkbook";

const orders = readFixture("rfm_data_orders.csv");

function setUp() {
  const workbook = new FakeWorkbook([tableOf(orders, "Orders")]);
  const pane = createPane({ session: createSession(workbook, { language: "en", today: () => day("2006-12-31") }), workbook });
  const opened = (): OpenPane => {
    const state = pane.store.state();
    if (state.step !== "open") throw new Error(`The pane is ${state.step}.`);
    return state;
  };
  return { workbook, pane, opened };
}

test("after a run the list of whom to contact is written, and told with those who come first", async () => {
  const { workbook, pane, opened } = setUp();
  await pane.open();
  await pane.preview();
  await pane.write();
  await pane.listContacts("en");
  const { view } = opened();
  if (view.at !== "contacts") throw new Error(`The pane shows ${view.at}.`);
  expect(view.list.methods.map(({ en }) => en)).toEqual(["RFM"]);
  // The orders end in 2006, long before today: the list is of their last month.
  expect([view.list.ofThePast, view.list.day]).toEqual([true, day("2006-12-31")]);
  expect(view.list.rows[0]).toMatchObject({ state: "urgent", channel: "visit" });
  expect(workbook.written.at(-1)?.sheets.map(({ id }) => id)).toEqual(["contactList.list", "contactList.basis"]);
  expect(opened().earlier.canUndo).toBe(true);
});

test("where nothing was run the pane says what to do first", async () => {
  const { pane, opened } = setUp();
  await pane.open();
  await pane.listContacts("en");
  expect(opened().view).toMatchObject({ at: "failed", what: "contacts", trouble: { refusal: { code: "flow.nothingRun" } } });
});
