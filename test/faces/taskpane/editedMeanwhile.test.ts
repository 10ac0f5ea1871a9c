import { createPane } from "../../../src/faces/taskpane/effects/createPane";
import type { Picture } from "../../../src/faces/taskpane/state/PaneState";
import { createSession } from "../../../src/flow/createSession";
import { day } from "../../support/classifyTable";
import { FakeWorkbook } from "./support/FakeWorkbook";
import { twoCustomers } from "./support/twoCustomers";

/** A workbook whose cells take a while to arrive. */
class SlowWorkbook extends FakeWorkbook {
  arrival: Promise<void> = Promise.resolve();

  override async read(...asked: Parameters<FakeWorkbook["read"]>): ReturnType<FakeWorkbook["read"]> {
    const data = await super.read(...asked);
    await this.arrival;
    return data;
  }
}

test("cells that are edited while a preview is worked out: what was read before never comes up as if it were true", async () => {
  const workbook = new SlowWorkbook(twoCustomers(50));
  const pane = createPane({ session: createSession(workbook, { language: "en", today: () => day("2026-10-15") }), workbook });
  const picture = (): Picture => {
    const state = pane.store.state();
    if (state.step !== "open" || state.view.at !== "preview") throw new Error("There is no preview.");
    return state.view.picture;
  };
  await pane.open();
  let arrive = (): void => undefined;
  workbook.arrival = new Promise((resolve) => (arrive = resolve));
  const previewing = pane.preview();
  await new Promise((resolve) => setTimeout(resolve, 50));
  workbook.edit(twoCustomers(1));
  arrive();
  await previewing;
  expect(picture().status).toBe("working");
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const shown = picture();
  if (shown.status !== "ready") throw new Error(`The preview is ${shown.status}.`);
  expect(shown.outcome.summary.map(({ value }) => value)).toEqual([30, 0, 1]);
});
