import { firstRunWords } from "../../../../../src/words/firstRun";
import { paneWords } from "../../../../../src/words/pane";
import { emptyWorkbook } from "../Walk";
import type { PaneJourney } from "../PaneJourney";

const { empty } = paneWords;

/** A workbook without a table, and what can be made of it. */
export const firstRunJourneys: readonly PaneJourney[] = [
  {
    name: "an empty workbook",
    open: { file: emptyWorkbook },
    states: [
      { state: "empty", reach: (walk) => walk.up(empty.title), themes: true },
      {
        // Excel makes whoever asks wait while a cell is edited.
        state: "opening",
        reach: async (walk) => {
          await walk.fault("editMode", true);
          await walk.press(empty.again);
          await walk.shown(paneWords.opening);
        },
      },
      {
        state: "sample",
        reach: async (walk) => {
          await walk.fault("editMode", false);
          await walk.up(empty.title);
          await walk.press(firstRunWords.sample.button);
          await walk.shown(firstRunWords.sample.given);
          await walk.previewReady();
        },
      },
      {
        state: "terms",
        reach: async (walk) => {
          for (const mark of await walk.pane.locator(".term").all()) await mark.click();
          await walk.scroll("top");
        },
      },
    ],
  },
  {
    name: "a customer file from nothing",
    open: { file: emptyWorkbook },
    states: [
      {
        state: "file-started",
        reach: async (walk) => {
          await walk.up(empty.title);
          await walk.press(empty.start);
          await walk.firstPage();
        },
      },
    ],
  },
];
