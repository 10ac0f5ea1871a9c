import { interruptedWords } from "../../../../../src/words/interrupted";
import { paneWords } from "../../../../../src/words/pane";
import { wordsOf } from "../../../../../src/words/wordsOf";
import type { PaneJourney } from "../PaneJourney";

const { done, methods, preview, takeBack, trouble } = paneWords;

/** The pane is closed in the middle of a write and opened again. */
export const crashJourney: PaneJourney = {
  name: "a write that is interrupted",
  open: { sample: "online-retail.xlsx" },
  states: [
    {
      state: "writing-rows",
      reach: async (walk) => {
        await walk.firstPage();
        await walk.preview(wordsOf("abc").question);
        const stage = { done: 0, all: 2 };
        await walk.holdAt(paneWords.stages.writingSheets, stage);
        await walk.press(preview.write);
        await walk.shown(paneWords.stages.writingSheets, stage);
      },
    },
    {
      state: "interrupted",
      reach: async (walk) => {
        await walk.reopenPane();
        await walk.fault("editMode", false);
        await walk.firstPage();
        await walk.shown(interruptedWords.title);
      },
      themes: true,
    },
    {
      state: "failed-unfinished",
      reach: async (walk) => {
        await walk.press(methods.preview);
        await walk.previewReady();
        await walk.press(preview.write);
        await walk.alert();
      },
    },
    {
      state: "put-back",
      reach: async (walk) => {
        await walk.press(preview.back);
        await walk.previewReady();
        await walk.press(preview.back);
        await walk.firstPage();
        await walk.press(interruptedWords.writing.mend);
        await walk.up(takeBack.done);
      },
    },
    {
      state: "broken",
      reach: async (walk) => {
        await walk.fault("tooLarge", true);
        await walk.reopenPane();
        await walk.up(trouble.title);
      },
    },
    {
      state: "done-abc",
      reach: async (walk) => {
        await walk.fault("tooLarge", false);
        await walk.press(trouble.again);
        await walk.firstPage();
        await walk.preview(wordsOf("abc").question);
        await walk.press(preview.write);
        await walk.up(done.title);
      },
    },
  ],
};
