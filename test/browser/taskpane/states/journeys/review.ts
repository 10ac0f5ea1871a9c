import { join } from "node:path";
import { paneWords } from "../../../../../src/words/pane";
import type { PaneJourney } from "../PaneJourney";

const { earlier, preview, remove } = paneWords;

/** A workbook in which two months have been reviewed by the version 0.1.0. */
const file = join(__dirname, "../../../../fixtures/released/0.1.0/month-end.xlsx");

/** The review of the next month. */
export const reviewJourney: PaneJourney = {
  name: "a review that is due",
  open: { file },
  states: [
    { state: "review-due", reach: (walk) => walk.firstPage() },
    {
      state: "review",
      reach: async (walk) => {
        await walk.pane.locator("footer .ms-Button--primary").click();
        await walk.previewReady();
      },
    },
    {
      state: "ask-remove-history",
      reach: async (walk) => {
        await walk.press(preview.back);
        await walk.firstPage();
        await walk.press(earlier.remove);
        await walk.up(remove.title);
      },
    },
  ],
};
