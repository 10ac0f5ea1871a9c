import { renderToStaticMarkup } from "react-dom/server";
import { languages, type Language } from "../../../src/core/Language";
import { ChoosePage } from "../../../src/faces/taskpane/components/ChoosePage";
import { PaneGiven } from "../../../src/faces/taskpane/components/paneContext";
import { createPane } from "../../../src/faces/taskpane/effects/createPane";
import { recallFavourites } from "../../../src/flow/favourites";
import { createSession } from "../../../src/flow/createSession";
import { recallToured } from "../../../src/flow/tour";
import { firstRunWords } from "../../../src/words/firstRun";
import { day } from "../../support/classifyTable";
import { readFixture } from "../../support/readFixture";
import { tableOf } from "../../support/tableOf";
import { FakeWorkbook } from "./support/FakeWorkbook";

const orders = () => tableOf(readFixture("rfm_data_orders.csv"), "Orders");

function setUp(workbook: FakeWorkbook, language: Language = "en") {
  const pane = createPane({ session: createSession(workbook, { language, today: () => day("2026-10-15") }), workbook });
  const open = () => {
    const state = pane.store.state();
    if (state.step !== "open") throw new Error(`The pane is ${state.step}.`);
    return state;
  };
  const page = () =>
    renderToStaticMarkup(
      <PaneGiven.Provider value={{ pane, language }}>
        <ChoosePage state={open()} />
      </PaneGiven.Provider>,
    );
  return { pane, open, page };
}

describe("an empty workbook", () => {
  test("is given sample orders in one click, and shows what RFM makes of them", async () => {
    const workbook = new FakeWorkbook([]);
    const { pane, open } = setUp(workbook);
    await pane.open();
    jest.spyOn(workbook, "give").mockImplementation(({ name }) => {
      jest.spyOn(workbook, "tables").mockResolvedValue([orders().source]);
      jest.spyOn(workbook, "read").mockResolvedValue(orders());
      return Promise.resolve(name);
    });
    await pane.trySample("en");
    expect(workbook.selected).toEqual(["Sample orders!A4"]);
    expect(open()).toMatchObject({
      draft: { method: "rfm" },
      view: { at: "preview", picture: { status: "ready" } },
      notice: "sampleGiven",
    });
    expect(workbook.written).toEqual([]);
  });

  test("says so where no sheet can be added", async () => {
    const workbook = new FakeWorkbook([]);
    const { pane, open } = setUp(workbook);
    await pane.open();
    jest.spyOn(workbook, "give").mockRejectedValue(new Error("full"));
    await pane.trySample("en");
    expect(open().view).toMatchObject({ at: "failed", what: "sample" });
  });
});

describe("a workbook with data, opened for the first time", () => {
  test.each(languages)("is offered three first questions and the tour in %s", async (language) => {
    const { pane, page } = setUp(new FakeWorkbook([orders()]), language);
    await pane.open();
    expect(page()).toContain(firstRunWords.questions.title[language]);
    expect(page().match(/（RFM評分）|（RFM评分）|\(RFM\)/g)).toHaveLength(1);
    expect(page()).toContain(firstRunWords.tour.skip[language]);
  });

  test("is offered them no more when something has been written", async () => {
    const { pane, page } = setUp(new FakeWorkbook([orders()]));
    await pane.open();
    await pane.preview();
    await pane.write();
    await pane.startOver();
    expect(page()).not.toContain(firstRunWords.questions.title.en);
    expect(page()).not.toContain(firstRunWords.tour.skip.en);
  });
});

describe("the tour", () => {
  test("that was skipped is not shown again, nor when the workbook is opened anew", async () => {
    const workbook = new FakeWorkbook([orders()]);
    const { pane, page } = setUp(workbook);
    await pane.open();
    await pane.endTour();
    expect(page()).not.toContain(firstRunWords.tour.skip.en);
    await pane.lookAgain();
    expect(page()).not.toContain(firstRunWords.tour.skip.en);
    const later = setUp(workbook);
    await later.pane.open();
    expect(later.page()).not.toContain(firstRunWords.tour.skip.en);
    expect(later.page()).toContain(firstRunWords.questions.title.en);
  });

  test("stays skipped beside what else the workbook remembers", async () => {
    const workbook = new FakeWorkbook([orders()]);
    const { pane } = setUp(workbook);
    await pane.open();
    await pane.star("abc");
    await pane.endTour();
    expect(recallFavourites(workbook.memory)).toEqual(["abc"]);
    await pane.preview();
    await pane.write();
    expect(recallToured(workbook.memory)).toBe(true);
    expect(recallFavourites(workbook.memory)).toEqual(["abc"]);
  });

  test("that Excel does not keep as seen stops nobody, and stays away until the workbook is opened anew", async () => {
    const workbook = new FakeWorkbook([orders()]);
    const { pane, page } = setUp(workbook);
    await pane.open();
    workbook.remember = () => Promise.reject(new Error("GeneralException"));
    await pane.endTour();
    await pane.lookAgain();
    expect(page()).not.toContain(firstRunWords.tour.skip.en);
  });
});
