import { paneRulesWords } from "../../../../../src/words/paneRules";
import type { PaneJourney } from "../PaneJourney";

/** Rules that the user writes on a sheet. */
export const rulesJourney: PaneJourney = {
  name: "rules of the user's own",
  open: { sample: "sales-team.xlsx" },
  states: [
    { state: "choose-sales-team", reach: (walk) => walk.firstPage() },
    {
      state: "rules",
      reach: async (walk) => {
        await walk.press(paneRulesWords.start);
        await walk.pane.locator(".rule").first().waitFor();
        await walk.previewReady();
      },
    },
    {
      state: "rules-wrong",
      reach: async (walk) => {
        const sheet = await walk.demo.page.evaluate(() => {
          const { sheets, activeSheet } = window.embeddedWorkbook!.model;
          return sheets.find(({ id }) => id === activeSheet)!.name;
        });
        await walk.type(sheet, "E5", "roughly");
        await walk.shown(paneRulesWords.wrong, { count: 1 });
      },
    },
  ],
};
