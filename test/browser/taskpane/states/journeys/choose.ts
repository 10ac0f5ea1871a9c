import { customerCardWords } from "../../../../../src/words/customerCard";
import { firstRunWords } from "../../../../../src/words/firstRun";
import { paneWords } from "../../../../../src/words/pane";
import { recalculateWords } from "../../../../../src/words/recalculate";
import type { PaneJourney } from "../PaneJourney";

const { tour } = firstRunWords;
const { match, methods, preview } = paneWords;

const last = 6;

/** The first page and those that it leads to, before anything is run. */
export const chooseJourney: PaneJourney = {
  name: "a workbook of orders that is opened for the first time",
  open: { sample: "online-retail.xlsx" },
  states: [
    { state: "tour-data", reach: (walk) => walk.firstPage() },
    { state: "tour-question", reach: (walk) => walk.press(tour.next) },
    { state: "tour-preview", reach: (walk) => walk.press(tour.next) },
    { state: "choose", reach: (walk) => walk.press(tour.end).then(() => walk.scroll("top")), themes: true },
    {
      state: "methods-missing",
      reach: async (walk) => {
        await walk.pane.locator(".fold").last().click();
        await walk.scroll("end");
      },
    },
    {
      state: "formulas-none",
      reach: async (walk) => {
        await walk.pane.locator(".fold").last().click();
        await walk.press(recalculateWords.ask);
        await walk.shown(recalculateWords.none);
        await walk.scroll("end");
      },
    },
    { state: "search", reach: ({ pane }) => pane.locator(".method-search input").fill("ABC") },
    { state: "search-none", reach: ({ pane }) => pane.locator(".method-search input").fill("zzz") },
    {
      state: "favourites",
      reach: async (walk) => {
        await walk.pane.locator(".method-search input").fill("");
        for (const method of ["abc", "abc-review"]) await walk.pane.locator(`.card:has(input[value=${method}]) .star`).click();
        await walk.press(paneWords.data.check);
        await walk.up(match.title);
        await walk.press(preview.back);
        await walk.firstPage();
        await walk.pane.locator(".star[aria-pressed=true]").first().waitFor();
      },
    },
    {
      state: "match",
      reach: async (walk) => {
        await walk.press(paneWords.data.check);
        await walk.up(match.title);
      },
      themes: true,
    },
    {
      state: "match-list",
      reach: async ({ pane }) => {
        await pane.getByRole("combobox").nth(1).click();
        await pane.getByRole("option").first().waitFor();
      },
      inPlace: true,
    },
    {
      state: "match-nothing",
      reach: async (walk) => {
        await walk.demo.page.keyboard.press("Escape");
        const lists = walk.pane.getByRole("combobox");
        for (let at = 0; at < (await lists.count()) && at < last; at++) {
          const list = lists.nth(at);
          await list.click();
          await walk.pane.getByRole("option").first().click();
        }
        await walk.shown(match.fitsNone);
      },
    },
    {
      state: "card-nobody",
      reach: async (walk) => {
        await walk.press(preview.back);
        await walk.firstPage();
        await walk.select("Orders", 0);
        await walk.press(paneWords.card.open);
        await walk.shown(customerCardWords.none);
      },
    },
    {
      state: "card-new",
      reach: async (walk) => {
        // Somebody who bought late, so that the last months show something.
        await walk.select("Orders", 2100, 3);
        await walk.pane.locator(".customer-card .month-chart").first().waitFor();
      },
    },
    {
      state: "help",
      reach: async (walk) => {
        await walk.press(paneWords.help.title);
        await walk.up(paneWords.help.title);
      },
      themes: true,
    },
    {
      state: "nothing-remembered",
      reach: async (walk) => {
        await walk.press(preview.back);
        await walk.press(customerCardWords.back);
        await walk.firstPage();
        await walk.demo.page.locator('[data-action="Clientele.Again"]').click();
        await walk.shown(paneWords.notices.nothingRemembered);
      },
    },
    { state: "preview-defaults", reach: (walk) => walk.press(methods.preview).then(() => walk.previewReady()) },
  ],
};
