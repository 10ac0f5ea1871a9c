import type { BrowserContext, Route } from "playwright-core";
import { partWords } from "../../../../../src/words/partWords";
import { paneWords } from "../../../../../src/words/pane";
import { wordsOf } from "../../../../../src/words/wordsOf";
import type { PaneJourney } from "../PaneJourney";

const { failed, methods, preview, trouble } = paneWords;

const laterPages = /taskpane\.running\.js/;
const writing = /taskpane\.writing\.js/;

/** Requests that are neither answered nor refused yet. */
let held: Route[] = [];

async function holdParts(context: BrowserContext): Promise<void> {
  held = [];
  await context.route(laterPages, (route) => void held.push(route));
  await context.route(writing, (route) => route.abort());
}

/** The network fails once the first page stands. */
export const partsJourney: PaneJourney = {
  name: "parts of the pane that do not arrive",
  open: { sample: "prospects-zh.xlsx", before: holdParts },
  states: [
    {
      state: "loading",
      reach: async (walk) => {
        await walk.firstPage();
        await walk.pane
          .getByText(walk.say(wordsOf("grade").question), { exact: true })
          .last()
          .click();
        await walk.press(methods.preview);
        await walk.shown(preview.working);
      },
    },
    {
      state: "part-missing",
      reach: async (walk) => {
        await walk.demo.page.context().unroute(laterPages);
        await Promise.all(held.map((route) => route.abort()));
        await walk.up(partWords.missing.title);
      },
    },
    {
      state: "preview-grade",
      reach: async (walk) => {
        await walk.press(trouble.again);
        await walk.previewReady();
      },
    },
    {
      state: "failed-part",
      reach: async (walk) => {
        await walk.press(preview.write);
        await walk.alert();
      },
    },
    {
      state: "done-grade",
      reach: async (walk) => {
        await walk.demo.page.context().unroute(writing);
        await walk.press(failed.again);
        await walk.up(paneWords.done.title);
      },
    },
  ],
};
