import { renderToStaticMarkup } from "react-dom/server";
import { languages, type Language } from "../../../src/core/Language";
import { Interrupted } from "../../../src/faces/taskpane/components/Interrupted";
import { PaneGiven } from "../../../src/faces/taskpane/components/paneContext";
import { createPane, type Pane } from "../../../src/faces/taskpane/effects/createPane";
import type { OpenPane } from "../../../src/faces/taskpane/state/PaneState";
import { createSession } from "../../../src/flow/createSession";
import { interruptedWords } from "../../../src/words/interrupted";
import { day } from "../../support/classifyTable";
import { customersBook } from "../../workbook/support/bookOf";
import { interrupted } from "../../workbook/support/diesAt";
import { open, tableNamed, type Opened } from "../../workbook/support/open";
import { classColumn, planOf, summarySheet } from "../../workbook/support/plans";
import { snapshot } from "../../workbook/support/snapshot";

/** A pane on a workbook in which a run was interrupted midway. */
async function paneAfterCrash(): Promise<{ pane: Pane; opened: () => OpenPane; next: Opened; before: unknown }> {
  const first = await open(customersBook());
  const plan = planOf(await tableNamed(first.port, "Customers"), [classColumn(["A", "B", "B", "C", "A"])], { sheets: [summarySheet()] });
  const before = snapshot(first.workbook);
  const next = await interrupted(first, 24, () => first.port.write(plan));
  expect(snapshot(next.workbook)).not.toEqual(before);
  const pane = createPane({ session: createSession(next.port, { language: "en", today: () => day("2026-10-15") }), workbook: next.port });
  await pane.open();
  const opened = (): OpenPane => {
    const state = pane.store.state();
    if (state.step !== "open") throw new Error(`The pane is ${state.step}.`);
    return state;
  };
  return { pane, opened, next, before };
}

function shown(pane: Pane, { earlier }: OpenPane, language: Language): string {
  return renderToStaticMarkup(
    <PaneGiven.Provider value={{ pane, language }}>
      <Interrupted earlier={earlier} />
    </PaneGiven.Provider>,
  );
}

test("the first page tells of a run that was interrupted, and puts it back when asked to", async () => {
  const { pane, opened, next, before } = await paneAfterCrash();
  for (const language of languages) {
    const page = shown(pane, opened(), language);
    for (const part of [interruptedWords.writing.told, interruptedWords.writing.mend, interruptedWords.leave])
      expect(page).toContain(part[language]);
  }
  await pane.takeBack();
  expect(opened().view.at).toBe("takenBack");
  expect(shown(pane, opened(), "en")).toBe("");
  expect(snapshot(next.workbook)).toEqual(before);
});

test("an interrupted run that the user leaves is not told again, and what it wrote counts as earlier results", async () => {
  const { pane, opened } = await paneAfterCrash();
  await pane.leave();
  expect(opened().view.at).toBe("choose");
  expect(opened().earlier).toMatchObject({ columns: 1, canUndo: false });
  expect(shown(pane, opened(), "en")).toBe("");
});
