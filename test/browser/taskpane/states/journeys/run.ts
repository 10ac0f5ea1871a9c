import { customerCardWords } from "../../../../../src/words/customerCard";
import { paneContactsWords } from "../../../../../src/words/paneContacts";
import { paneWords } from "../../../../../src/words/pane";
import { planWords } from "../../../../../src/words/planWords";
import { stalledWords } from "../../../../../src/words/stalled";
import type { PaneJourney } from "../PaneJourney";
import type { Walk } from "../Walk";

const { done, earlier, methods, notices, options, preview, remove, takeBack, write } = paneWords;

const asOf = async (walk: Walk, day: string): Promise<void> => {
  await walk.pane.locator("input[type=date]").fill(day);
};

/** From the preview over the write to taking it back. */
export const runJourney: PaneJourney = {
  name: "a run by RFM",
  open: { sample: "online-retail.xlsx" },
  states: [
    {
      state: "preview-working",
      reach: async (walk) => {
        await walk.firstPage();
        await walk.fault("editMode", true);
        await walk.press(methods.preview);
        await walk.shown(preview.working);
      },
    },
    {
      state: "preview",
      reach: async (walk) => {
        await walk.fault("editMode", false);
        await walk.previewReady();
      },
      themes: true,
    },
    { state: "options", reach: (walk) => walk.press(options.title), themes: true },
    {
      state: "wrong-entry",
      reach: async (walk) => {
        await walk.pane.getByRole("textbox").first().fill("99");
        await walk.shown(preview.wrongEntry);
      },
    },
    {
      state: "options-changed",
      reach: async (walk) => {
        await walk.pane.getByRole("textbox").first().fill("4");
        await walk.previewReady();
        await walk.shown(options.reset);
      },
    },
    {
      state: "as-of",
      reach: async (walk) => {
        await walk.press(options.reset);
        await walk.press(options.title);
        await walk.previewReady();
        await walk.pane.locator(".as-of .link").click();
        await asOf(walk, "2011-11-30");
        await walk.shown(preview.useProposal);
        await walk.previewReady();
        await walk.scroll("top");
      },
    },
    {
      state: "preview-nobody",
      reach: async (walk) => {
        await asOf(walk, "2001-11-30");
        await walk.alert();
      },
    },
    {
      state: "plan",
      reach: async (walk) => {
        await asOf(walk, "2011-12-31");
        await walk.previewReady();
        await walk.press(planWords.title);
        await walk.shown(planWords.clear);
      },
    },
    {
      state: "writing",
      reach: async (walk) => {
        await walk.fault("editMode", true);
        await walk.press(preview.write);
        await walk.busy(write.title);
      },
    },
    { state: "writing-stalled", reach: (walk) => walk.pass(11).then(() => walk.shown(stalledWords)) },
    { state: "cancelling", reach: (walk) => walk.press(write.cancel).then(() => walk.shown(write.cancelling)) },
    {
      state: "cancelled",
      reach: async (walk) => {
        await walk.fault("editMode", false);
        await walk.shown(notices.cancelled);
        await walk.previewReady();
      },
    },
    { state: "done", reach: (walk) => walk.press(preview.write).then(() => walk.up(done.title)), themes: true },
    {
      state: "done-edited",
      reach: async (walk) => {
        await walk.type("Orders", "G2", "856.86");
        await walk.shown(done.edited);
      },
    },
    {
      state: "card",
      reach: async (walk) => {
        await walk.type("Orders", "G2", "855.86");
        await walk.select("Orders", 2050);
        await walk.press(paneWords.card.open);
        await walk.pane.locator(".customer-card .month-chart").first().waitFor();
      },
      themes: true,
    },
    {
      state: "contacts",
      reach: async (walk) => {
        await walk.press(customerCardWords.back);
        await walk.up(done.title);
        await walk.press(paneContactsWords.make);
        await walk.up(paneContactsWords.title);
      },
    },
    { state: "choose-again", reach: (walk) => walk.press(preview.back).then(() => walk.firstPage()) },
    {
      state: "choose-earlier",
      reach: (walk) => walk.scroll("end"),
    },
    {
      state: "classified-again",
      reach: async (walk) => {
        await walk.demo.page.locator('[data-action="Clientele.Again"]').click();
        await walk.shown(notices.classifiedAgain);
      },
    },
    {
      state: "taking-back",
      reach: async (walk) => {
        await walk.fault("editMode", true);
        await walk.press(done.takeBack);
        await walk.busy(takeBack.title);
      },
    },
    { state: "taken-back", reach: (walk) => walk.fault("editMode", false).then(() => walk.up(takeBack.done)) },
    {
      state: "ask-remove",
      reach: async (walk) => {
        await walk.press(remove.start);
        await walk.firstPage();
        await walk.press(methods.preview);
        await walk.previewReady();
        await walk.press(preview.write);
        await walk.up(done.title);
        await walk.press(earlier.remove);
        await walk.up(remove.title);
      },
    },
    {
      state: "removing",
      reach: async (walk) => {
        await walk.fault("editMode", true);
        await walk.press(remove.yes);
        await walk.busy(remove.working);
      },
    },
    { state: "removed", reach: (walk) => walk.fault("editMode", false).then(() => walk.up(remove.done)) },
  ],
};
