import { renderToStaticMarkup } from "react-dom/server";
import { languages, type Language } from "../../../src/core/Language";
import { MethodCards } from "../../../src/faces/taskpane/components/MethodCards";
import { PaneGiven } from "../../../src/faces/taskpane/components/paneContext";
import { createPane } from "../../../src/faces/taskpane/effects/createPane";
import { createSession } from "../../../src/flow/createSession";
import { methods } from "../../../src/methods/methods";
import { wordsOf } from "../../../src/words/wordsOf";
import type { TableData } from "../../../src/workbook/WorkbookPort";
import { day } from "../../support/classifyTable";
import { readFixture } from "../../support/readFixture";
import { tableOf } from "../../support/tableOf";
import { FakeWorkbook } from "./support/FakeWorkbook";

async function shown(tables: readonly TableData[], language: Language = "en") {
  const workbook = new FakeWorkbook(tables);
  const pane = createPane({ session: createSession(workbook, { language, today: () => day("2026-10-15") }), workbook });
  await pane.open();
  const state = pane.store.state();
  if (state.step !== "open") throw new Error(`The pane is ${state.step}.`);
  const page = renderToStaticMarkup(
    <PaneGiven.Provider value={{ pane, language }}>
      <MethodCards state={state} />
    </PaneGiven.Provider>,
  );
  const radios = [...page.matchAll(/<input type="radio"[^>]*>/g)].map(([radio]) => radio);
  return { state, page, radios };
}

const orders = () => tableOf(readFixture("rfm_data_orders.csv"), "Orders");

describe("the first page's methods", () => {
  test("are one choice of those that the data allow, with one chosen", async () => {
    const { state, radios } = await shown([orders()]);
    const values = radios.map((radio) => /value="([^"]+)"/.exec(radio)?.[1]).sort();
    expect(values).toEqual(
      state.fits
        .filter(({ fits }) => fits)
        .map(({ method }) => method)
        .sort(),
    );
    expect(new Set(radios.map((radio) => /name="([^"]+)"/.exec(radio)?.[1]))).toEqual(new Set(["method"]));
    expect(radios.filter((radio) => radio.includes("checked"))).toHaveLength(1);
    expect(radios.filter((radio) => radio.includes("disabled"))).toEqual([]);
    expect(radios.filter((radio) => radio.includes('tabindex="0"'))).toEqual(radios.filter((radio) => radio.includes("checked")));
  });

  test.each(languages)(
    "have each group named by a legend in %s, and a star that Tab reaches at the chosen card alone",
    async (language) => {
      const { page, radios } = await shown([orders()], language);
      expect(page.match(/<fieldset/g)?.length).toBe(page.match(/<legend><h3>[^<]+<\/h3><\/legend>/g)?.length);
      const stars = [...page.matchAll(/<button[^>]*class="star"[^>]*>/g)].map(([star]) => star);
      expect(stars).toHaveLength(radios.length);
      expect(stars.filter((star) => star.includes('tabindex="0"'))).toHaveLength(1);
      expect(stars.filter((star) => !star.includes('aria-pressed="false"'))).toEqual([]);
    },
  );

  test("that miss a column are folded away, counted", async () => {
    const { state, page, radios } = await shown([orders()]);
    const short = state.fits.filter(({ fits }) => !fits);
    expect(radios.length + short.length).toBe(Object.keys(methods).length);
    expect(page).toContain(`${short.length} more methods need other columns`);
    expect(page).not.toContain(wordsOf(short[0]!.method).question.en);
  });

  test("say what each of them misses where none fits", async () => {
    const { page, radios } = await shown([
      tableOf([
        ["Colour", "Weight"],
        ["red", 1],
      ]),
    ]);
    expect(radios).toEqual([]);
    expect(page.match(/Needs a column: /g)).toHaveLength(Object.keys(methods).length);
  });
});
