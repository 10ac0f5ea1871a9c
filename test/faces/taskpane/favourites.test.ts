import { createPane } from "../../../src/faces/taskpane/effects/createPane";
import { recallFavourites, withFavourites } from "../../../src/flow/favourites";
import { createSession } from "../../../src/flow/createSession";
import { recallChoice } from "../../../src/flow/rememberedChoice";
import { day } from "../../support/classifyTable";
import { readFixture } from "../../support/readFixture";
import { tableOf } from "../../support/tableOf";
import { FakeWorkbook } from "./support/FakeWorkbook";

function setUp(memory: string | null = null) {
  const workbook = new FakeWorkbook([tableOf(readFixture("rfm_data_orders.csv"), "Orders")]);
  workbook.memory = memory;
  const pane = createPane({ session: createSession(workbook, { language: "en", today: () => day("2026-10-15") }), workbook });
  const survey = () => {
    const state = pane.store.state();
    if (state.step !== "open") throw new Error(`The pane is ${state.step}.`);
    return state.survey;
  };
  return { workbook, pane, survey };
}

describe("a starred method", () => {
  test("is kept in the workbook at once, before anything was ever run", async () => {
    const { workbook, pane, survey } = setUp();
    await pane.open();
    await pane.star("abc");
    expect(survey().favourites).toEqual(["abc"]);
    expect(recallFavourites(workbook.memory)).toEqual(["abc"]);
    expect(survey().remembered).toBeNull();
    const later = setUp(workbook.memory);
    await later.pane.open();
    expect(later.survey().favourites).toEqual(["abc"]);
    expect(later.survey().remembered).toBeNull();
  });

  test("is one no more when its star is pressed again", async () => {
    const { workbook, pane } = setUp();
    await pane.open();
    await pane.star("abc");
    await pane.star("rfm");
    await pane.star("abc");
    expect(recallFavourites(workbook.memory)).toEqual(["rfm"]);
  });

  test("stays when a run is remembered, and the run stays when a star is pressed", async () => {
    const { workbook, pane, survey } = setUp();
    await pane.open();
    await pane.star("abc");
    await pane.preview();
    await pane.write();
    expect(recallFavourites(workbook.memory)).toEqual(["abc"]);
    await pane.star("churn");
    expect(recallChoice(workbook.memory, survey().sources)?.method).toBe("rfm");
    expect([...recallFavourites(workbook.memory)].sort()).toEqual(["abc", "churn"]);
  });

  test("that Excel does not keep stops nobody", async () => {
    const { workbook, pane, survey } = setUp();
    await pane.open();
    workbook.remember = () => Promise.reject(new Error("GeneralException"));
    await pane.star("abc");
    expect(survey().favourites).toEqual(["abc"]);
  });
});

describe("what the workbook keeps", () => {
  test.each([null, "", "{", "3", '{"favourites":"abc"}'])("%p names no favourite", (text) => {
    expect(recallFavourites(text)).toEqual([]);
  });

  test("is rid of a method that is no more", () => {
    expect(recallFavourites('{"favourites":["abc","horoscope"]}')).toEqual(["abc"]);
  });

  test("says nothing of favourites where there never were any", () => {
    expect(withFavourites('{"version":1}', [])).toBe('{"version":1}');
  });
});
