import type { FaultId } from "../../../../../src/embedded/host/faults/faultKinds";
import { paneWords } from "../../../../../src/words/pane";
import { planWords } from "../../../../../src/words/planWords";
import { wordsOf } from "../../../../../src/words/wordsOf";
import type { PaneJourney, PaneState } from "../PaneJourney";
import type { Walk } from "../Walk";

const { done, failed, preview } = paneWords;

/** What Excel refuses while something is written, each in a sentence of its own; some of it stays until it is put right. */
const refused = {
  protectedSheet: "failed-protected",
  filtered: "failed-filtered",
  merged: "failed-merged",
  pivot: "failed-pivot",
  tooLarge: "failed-too-large",
  lostConnection: "failed-connection",
} as const satisfies Partial<Record<FaultId, string>>;

/** Puts everything right again that Excel was made to refuse. */
async function permit(walk: Walk): Promise<void> {
  for (const kind of Object.keys(refused) as FaultId[]) await walk.fault(kind, false);
  if ((await walk.pane.locator("main[aria-busy=false] [role=alert]").count()) > 0) await walk.press(preview.back);
  await walk.previewReady();
}

const failures = (Object.entries(refused) as [FaultId, string][]).map(([fault, state]): PaneState => ({
  state,
  reach: async (walk) => {
    await permit(walk);
    await walk.fault(fault, true);
    await walk.press(preview.write);
    await walk.alert();
  },
  ...(fault === "protectedSheet" ? { themes: true } : {}),
}));

/** A workbook that does not take what is to be written. */
export const refusalsJourney: PaneJourney = {
  name: "a write that Excel refuses",
  open: { sample: "online-retail.xlsx" },
  states: [
    {
      state: "plan-apart",
      reach: async (walk) => {
        await walk.firstPage();
        await walk.type("Customers", "E3", "=1+1");
        await walk.preview(wordsOf("abc").question);
        // What was typed reaches the pane a little later, and has it look again.
        await walk.demo.page.evaluate(() => window.embeddedWorkbook!.settle());
        await walk.pass(2);
        await walk.previewReady();
        await walk.press(planWords.title);
        await walk.shown(planWords.clear);
        await walk.scroll("end");
      },
    },
    {
      state: "plan-blocked",
      reach: async (walk) => {
        await walk.press(planWords.title);
        await walk.fault("protectedSheet", true);
        await walk.press(planWords.title);
        await walk.shown(planWords.again);
        await walk.scroll("end");
      },
    },
    ...failures,
    {
      state: "failed-rows-moved",
      reach: async (walk) => {
        await permit(walk);
        await walk.pressWhileTyping(preview.write, "Customers", "A2", "4711");
        await walk.alert();
      },
    },
    {
      state: "failed-take-back",
      reach: async (walk) => {
        await walk.press(failed.preview);
        await walk.previewReady();
        await walk.press(preview.write);
        await walk.up(done.title);
        await walk.fault("protectedSheet", true);
        await walk.press(done.takeBack);
        await walk.alert();
      },
    },
  ],
};
