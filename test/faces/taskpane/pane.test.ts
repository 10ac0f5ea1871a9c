import { Refusal } from "../../../src/core/refusal/Refusal";
import { createPane, type Pane } from "../../../src/faces/taskpane/effects/createPane";
import type { OpenPane, View } from "../../../src/faces/taskpane/state/PaneState";
import { duePeriod } from "../../../src/faces/taskpane/state/duePeriod";
import { createSession } from "../../../src/flow/createSession";
import type { TableData } from "../../../src/workbook/WorkbookPort";
import { day } from "../../support/classifyTable";
import { readFixture } from "../../support/readFixture";
import { tableOf } from "../../support/tableOf";
import { FakeWorkbook } from "./support/FakeWorkbook";

const orders = readFixture("rfm_data_orders.csv");
const prospects = [
  ["客戶", "需求", "預計成交日", "上次聯絡", "預計金額"],
  ["甲", "明確", "2026-10-20", "2026-10-01", 5000],
  ["乙", "潛在", "2026-12-20", "2026-08-01", 800],
];

function setUp(tables: readonly TableData[] = [tableOf(orders, "Orders")]): {
  pane: Pane;
  workbook: FakeWorkbook;
  opened: () => OpenPane;
  view: <A extends View["at"]>(at: A) => Extract<View, { at: A }>;
} {
  const workbook = new FakeWorkbook(tables);
  const pane = createPane({ session: createSession(workbook, { language: "en", today: () => day("2026-10-15") }), workbook });
  const opened = (): OpenPane => {
    const state = pane.store.state();
    if (state.step !== "open") throw new Error(`The pane is ${state.step}.`);
    return state;
  };
  const view = <A extends View["at"]>(at: A) => {
    const found = opened().view;
    if (found.at !== at) throw new Error(`The pane shows ${found.at}, not ${at}.`);
    return found as Extract<View, { at: A }>;
  };
  return { pane, workbook, opened, view };
}

const soon = (ms = 1500) => new Promise((resolve) => setTimeout(resolve, ms));

describe("opening", () => {
  test("proposes the tables and the first method that fits", async () => {
    const { pane, opened } = setUp();
    await pane.open();
    expect(opened().draft.method).toBe("rfm");
    expect(Object.keys(opened().draft.tables)).toEqual(["orders"]);
  });

  test("a workbook without tables is looked at again when the user has pasted some", async () => {
    const { pane, workbook, opened } = setUp([]);
    await pane.open();
    expect(opened().survey.sources).toEqual([]);
    workbook.edit([tableOf(orders, "Orders")]);
    await soon();
    expect(opened().draft.method).toBe("rfm");
  });

  test("a workbook that cannot be read says so, and can be tried again", async () => {
    const { pane, workbook, opened } = setUp();
    workbook.faults.set("tables", new Error("InvalidOperationInCellEditMode"));
    await pane.open();
    expect(pane.store.state()).toEqual({ step: "broken", trouble: { kind: "fault", message: "InvalidOperationInCellEditMode" } });
    await pane.lookAgain();
    expect(opened().view.at).toBe("choose");
  });

  test("the remembered method and options come back, its day does not", async () => {
    const { pane, opened } = setUp();
    await pane.open();
    pane.store.dispatch({ type: "methodChosen", method: "abc" });
    pane.store.dispatch({ type: "optionSet", option: "crossing", value: "lower" });
    pane.store.dispatch({ type: "asOfSet", asOf: day("2006-11-30") });
    await pane.preview();
    await pane.write();
    await pane.lookAgain();
    expect(opened().draft).toMatchObject({ method: "abc", asOf: null, options: { abc: { crossing: "lower" } } });
  });
});

describe("the match", () => {
  test("counts only once it is accepted", async () => {
    const { pane, opened } = setUp();
    await pane.open();
    pane.store.dispatch({ type: "matchOpened" });
    pane.changeMatch({ type: "columnChosen", role: "orders", field: "date", column: null });
    pane.back();
    expect(opened().draft.tables.orders?.columns.date).toBe(1);
  });

  test("a column taken away leaves the methods that can do without it", async () => {
    const { pane, opened } = setUp();
    await pane.open();
    pane.store.dispatch({ type: "matchOpened" });
    pane.changeMatch({ type: "columnChosen", role: "orders", field: "date", column: null });
    pane.store.dispatch({ type: "matchAccepted" });
    expect(opened().draft.tables.orders?.columns).not.toHaveProperty("date");
    expect(opened().fits.find(({ method }) => method === "rfm")?.fits).toBe(false);
    expect(opened().draft.method).toBe("abc");
  });

  test("another table in a role has its columns matched by header", async () => {
    const { pane, view } = setUp([tableOf(orders, "Orders"), tableOf(prospects, "名單")]);
    await pane.open();
    pane.store.dispatch({ type: "matchOpened" });
    pane.putTable("customers", null);
    expect(view("match").tables.customers).toBeUndefined();
    pane.putTable("customers", "名單");
    expect(view("match").tables.customers?.columns).toMatchObject({ customer: 0, need: 1, close: 2, lastContact: 3, expected: 4 });
  });
});

describe("the preview", () => {
  test("follows the options", async () => {
    const { pane, view } = setUp();
    await pane.open();
    await pane.preview();
    const picture = () => {
      const { picture: found } = view("preview");
      return found.status === "ready" ? found.outcome.summary.length : found.status;
    };
    expect(picture()).toBe(11);
    pane.change({ type: "optionSet", option: "segments", value: "three" });
    expect(picture()).toBe("working");
    await soon(600);
    expect(picture()).toBe(3);
  });

  test("cannot be written while the options have moved on", async () => {
    const { pane, workbook } = setUp();
    await pane.open();
    await pane.preview();
    pane.change({ type: "optionSet", option: "segments", value: "three" });
    await pane.write();
    expect(workbook.written).toEqual([]);
  });

  test("cannot be written with a wrong entry in the form", async () => {
    const { pane, workbook } = setUp();
    await pane.open();
    await pane.preview();
    pane.store.dispatch({ type: "optionWrong", option: "scale" });
    await pane.write();
    expect(workbook.written).toEqual([]);
  });

  test("a typed list is let go when the option that gives it its meaning changes", async () => {
    const { pane, opened } = setUp();
    await pane.open();
    pane.store.dispatch({ type: "methodChosen", method: "abc" });
    pane.store.dispatch({ type: "optionSet", option: "cuts", value: [70, 90] });
    pane.store.dispatch({ type: "optionSet", option: "by", value: "ratio" });
    expect(opened().draft.options.abc).toEqual({ by: "ratio" });
  });

  test("says why options cannot be worked with", async () => {
    const { pane, view } = setUp();
    await pane.open();
    pane.store.dispatch({ type: "methodChosen", method: "abc" });
    pane.store.dispatch({ type: "optionSet", option: "cuts", value: [95, 80] });
    await pane.preview();
    expect(view("preview").picture).toMatchObject({ status: "refused", trouble: { refusal: { code: "abc.sharesOutOfOrder" } } });
  });

  test("follows the cells that the user edits", async () => {
    const { pane, workbook, view } = setUp();
    await pane.open();
    await pane.preview();
    workbook.edit([tableOf([...orders, ["A new customer", "2006-12-20", 5]], "Orders")]);
    expect(view("preview").picture.status).toBe("working");
    await soon();
    expect(view("preview").picture).toMatchObject({ status: "ready", outcome: { count: 996 } });
  });

  test("a link whose sheet has gone says so", async () => {
    const { pane, workbook, opened } = setUp();
    await pane.open();
    workbook.faults.set("select", new Error("ItemNotFound"));
    await pane.show("Orders", "B17");
    expect(opened().notice).toBe("placeGone");
  });
});

describe("writing", () => {
  test("ends with what was written, and a way to take it back", async () => {
    const { pane, workbook, opened, view } = setUp();
    await pane.open();
    await pane.preview();
    await pane.write();
    expect(view("done").receipt.sheets.length).toBeGreaterThan(0);
    expect(opened().earlier).toMatchObject({ canUndo: true });
    await pane.takeBack();
    expect(opened().view.at).toBe("takenBack");
    expect(workbook.written).toEqual([]);
  });

  test("is told while it goes on", async () => {
    const { pane, view, workbook } = setUp([tableOf(prospects, "名單")]);
    await pane.open();
    await pane.preview();
    let release = (): void => undefined;
    workbook.held = new Promise((resolve) => (release = resolve));
    const writing = pane.write();
    // The rows are looked at once more before the first column is written.
    await new Promise((resolve) => setTimeout(resolve));
    expect(view("write").work).toEqual({ stage: "writingColumns", done: 1, all: 2 });
    release();
    await writing;
    expect(view("done").outcome.method).toBe("grade");
  });

  test("cancelled, it goes back to the preview with nothing written", async () => {
    const { pane, workbook, opened, view } = setUp();
    await pane.open();
    await pane.preview();
    let release = (): void => undefined;
    workbook.held = new Promise((resolve) => (release = resolve));
    const writing = pane.write();
    pane.cancel();
    expect(view("write").cancelling).toBe(true);
    release();
    await writing;
    expect(view("preview").picture.status).toBe("ready");
    expect(opened().notice).toBe("cancelled");
    expect(workbook.written).toEqual([]);
  });

  test("refused, it says why and can be tried again", async () => {
    const { pane, workbook, view } = setUp();
    await pane.open();
    await pane.preview();
    workbook.faults.set("write", new Refusal("workbook.protected", { sheet: "Orders" }));
    await pane.write();
    expect(view("failed")).toMatchObject({ what: "write", trouble: { kind: "refusal", refusal: { code: "workbook.protected" } } });
    pane.back();
    expect(view("preview").picture.status).toBe("ready");
    await pane.write();
    expect(view("done").outcome.method).toBe("rfm");
  });

  test("a run that cannot be taken back says why", async () => {
    const { pane, workbook, view } = setUp();
    await pane.open();
    await pane.preview();
    await pane.write();
    workbook.faults.set("undo", new Refusal("workbook.protected", { sheet: "Orders" }));
    await pane.takeBack();
    expect(view("failed")).toMatchObject({ what: "takeBack", trouble: { refusal: { code: "workbook.protected" } } });
    expect(workbook.written).toHaveLength(1);
  });

  test("everything can be removed, after a question that can be declined", async () => {
    const { pane, workbook, opened } = setUp();
    await pane.open();
    await pane.preview();
    await pane.write();
    pane.store.dispatch({ type: "removeAsked" });
    pane.back();
    expect(opened().view.at).toBe("done");
    expect(workbook.written).toHaveLength(1);
    pane.store.dispatch({ type: "removeAsked" });
    await pane.removeAll();
    expect(opened().view.at).toBe("removed");
    expect(opened().earlier).toMatchObject({ columns: 0, sheets: [], canUndo: false });
  });
});

describe("Classify again", () => {
  test("is offered once cells have changed, and runs the remembered choice on the data as they are now", async () => {
    const { pane, workbook, opened, view } = setUp();
    await pane.open();
    pane.store.dispatch({ type: "methodChosen", method: "abc" });
    await pane.preview();
    await pane.write();
    expect(opened().edited).toBe(false);
    workbook.edit([tableOf(orders.slice(0, 100), "Orders")]);
    expect(opened().edited).toBe(true);
    await pane.classifyAgain();
    expect(view("done").outcome).toMatchObject({ method: "abc", orders: 99 });
    expect(opened().edited).toBe(false);
    expect(opened().notice).toBe("classifiedAgain");
  });

  test("pressed twice, it runs once", async () => {
    const { pane, workbook, view } = setUp();
    await pane.open();
    await pane.preview();
    let release = (): void => undefined;
    workbook.held = new Promise((resolve) => (release = resolve));
    const writing = pane.write();
    await pane.classifyAgain();
    expect(view("write").cancelling).toBe(false);
    release();
    await writing;
    expect(workbook.written).toHaveLength(1);
  });

  test("asks for a method where nothing is remembered", async () => {
    const { pane, workbook, opened } = setUp();
    await pane.classifyAgain();
    expect(opened()).toMatchObject({ notice: "nothingRemembered", view: { at: "choose" } });
    expect(workbook.written).toEqual([]);
  });
});

describe("a review that is repeated by period", () => {
  const orders2026 = [
    ["Customer", "Date", "Amount"],
    ["Ann", "2026-08-05", 500],
    ["Bob", "2026-08-20", 90],
    ["Ann", "2026-09-03", 80],
    ["Bob", "2026-09-09", 700],
  ];

  async function reviewed() {
    const used = setUp([tableOf(orders2026, "Orders")]);
    await used.pane.open();
    used.pane.store.dispatch({ type: "methodChosen", method: "abc-review" });
    await used.pane.preview();
    await used.pane.write();
    return used;
  }

  test("is not due before it was set up once", async () => {
    const { pane, opened } = setUp([tableOf(orders2026, "Orders")]);
    await pane.open();
    expect(duePeriod(opened())).toBeUndefined();
  });

  test("is due for the period of the newest order, and what it found is kept", async () => {
    const { pane, workbook, opened } = await reviewed();
    expect(workbook.written[0]?.history?.rows.map(([period]) => period)).toEqual(["2026-08", "2026-08", "2026-09", "2026-09"]);
    await pane.startOver();
    expect(opened().draft.method).toBe("abc-review");
    expect(duePeriod(opened())).toBe("2026-09");
    workbook.edit([tableOf([...orders2026, ["Ann", "2026-10-02", 60]], "Orders")]);
    await soon();
    expect(duePeriod(opened())).toBe("2026-10");
  });

  test("runs for the new period from the ribbon, with the settings of last time", async () => {
    const { pane, workbook, view } = await reviewed();
    await pane.startOver();
    workbook.edit([tableOf([...orders2026, ["Ann", "2026-10-02", 60]], "Orders")]);
    await pane.classifyAgain();
    expect(view("done").outcome.period).toBe("2026-10");
    expect(workbook.written).toHaveLength(2);
  });
});
