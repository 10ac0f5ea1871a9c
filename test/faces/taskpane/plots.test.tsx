import { renderToStaticMarkup } from "react-dom/server";
import { languages, type Language } from "../../../src/core/Language";
import { PaneGiven } from "../../../src/faces/taskpane/components/paneContext";
import { Plots } from "../../../src/faces/taskpane/components/plots/Plots";
import { createPane } from "../../../src/faces/taskpane/effects/createPane";
import { createSession } from "../../../src/flow/createSession";
import type { Preview } from "../../../src/flow/Preview";
import { previewOf } from "../../../src/flow/previewOf";
import type { MethodId } from "../../../src/methods/methods";
import { classifyTable, day } from "../../support/classifyTable";
import { readFixture } from "../../support/readFixture";
import { FakeWorkbook } from "./support/FakeWorkbook";

const orders = { Orders: readFixture("rfm_data_orders.csv") };

const previews = new Map<MethodId, Preview>();

/** The preview of a method, computed once: it is the same in every language. */
function preview(method: MethodId): Preview {
  const found = previews.get(method) ?? previewOf(classifyTable(method, orders, { asOf: "2006-12-31" }));
  previews.set(method, found);
  return found;
}

function drawn(method: MethodId, language: Language): string {
  const workbook = new FakeWorkbook([]);
  const pane = createPane({ session: createSession(workbook, { language, today: () => day("2006-12-31") }), workbook });
  return renderToStaticMarkup(
    <PaneGiven.Provider value={{ pane, language }}>
      <Plots outcome={preview(method)} />
    </PaneGiven.Provider>,
  );
}

describe.each(languages)("the drawings of a preview in %s", (language) => {
  test("show RFM's mean money by recency and frequency, every cell with its number", () => {
    const page = drawn("rfm", language);
    expect(page.match(/<td style=/g)!.length).toBeGreaterThan(15);
    expect(page).not.toMatch(/NaN|undefined/);
  });

  test("show ABC's curve and say in words what the largest fifth brings", () => {
    const page = drawn("abc", language);
    expect(page).toMatch(/<polyline points="0,40 /);
    expect(page).toMatch(/20 ?%.*\d\d\.\d%/);
  });

  test("name both lines of the repeat purchases in the language", () => {
    const page = drawn("clv", language);
    expect(page.match(/<polyline/g)).toHaveLength(2);
    expect(page).not.toMatch(/actualPurchases|expectedPurchases|NaN/);
  });
});
