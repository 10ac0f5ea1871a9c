import type { Choice } from "../../../src/flow/Choice";
import { createCardReader, type CardLook, type CardReader } from "../../../src/flow/card/createCardReader";
import { localClassifier } from "../../../src/flow/classifier/localClassifier";
import { createSession } from "../../../src/flow/createSession";
import { createWorkbook } from "../../../src/embedded/model/Workbook";
import type { WorkbookPort } from "../../../src/workbook/WorkbookPort";
import { day } from "../../support/classifyTable";
import { addTable, put } from "../../workbook/support/bookOf";
import { open, type Opened } from "../../workbook/support/open";

const today = day("2026-03-31");

/** Ann, Bob and Cid with their orders; Cid's rows stand apart. */
function book(withList = true) {
  const workbook = createWorkbook();
  workbook.sheet("Sheet1")!.name = "Orders";
  put(workbook, "Orders", [
    ["Order ID", "Customer", "Order date", "Amount"],
    ["o1", "Ann", day("2026-01-10"), 150],
    ["o2", "Bob", day("2026-02-20"), 500],
    ["o3", "Ann", day("2026-03-20"), 200],
    ["o4", "Cid", day("2025-06-01"), 20],
  ]);
  addTable(workbook, "Orders", { name: "Orders", area: { row: 0, column: 0, rows: 5, columns: 4 } });
  if (!withList) return workbook;
  workbook.addSheet("Customers", "load");
  put(workbook, "Customers", [
    ["Customer", "City"],
    ["Ann", "Oslo"],
    ["Bob", "Rome"],
    ["Cid", "Bern"],
    ["Dee", "Graz"],
  ]);
  addTable(workbook, "Customers", { name: "Customers", area: { row: 0, column: 0, rows: 5, columns: 2 } });
  return workbook;
}

async function run({ port }: Opened, method: Choice["method"]): Promise<void> {
  const session = createSession(port, { language: "en", today: () => today, classifier: localClassifier() });
  const { tables } = await session.survey();
  const choice: Choice = { method, tables, asOf: null, options: {} };
  await session.write(choice, await session.preview(choice));
}

/** A reader on the workbook as it is now, that counts how often whole columns are read. */
async function readerOf({ port }: Opened) {
  const session = createSession(port, { language: "en", today: () => today, classifier: localClassifier() });
  const { sources, tables, facts } = await session.survey();
  const reads: string[] = [];
  const counting: WorkbookPort = {
    ...port,
    read: (source, columns, watch) => {
      reads.push(source.name);
      return port.read(source, columns, watch);
    },
  };
  const reader = createCardReader(counting, () => ({ sources, tables, asOf: null, culture: facts.culture, today, language: "en" }));
  return { reader, reads };
}

async function at(opened: Opened, reader: CardReader, [sheet, address]: readonly [string, string]): Promise<CardLook> {
  await opened.port.select(sheet, address);
  return reader.look();
}

const shown = (look: CardLook): string => (look.kind === "customer" ? look.card.name : look.kind);

test("any cell of a customer's row, in the list of customers and in the orders, leads to the customer", async () => {
  const opened = await open(book());
  const { reader } = await readerOf(opened);
  expect(shown(await at(opened, reader, ["Customers", "B3"]))).toBe("Bob");
  expect(shown(await at(opened, reader, ["Orders", "D4"]))).toBe("Ann");
  expect(shown(await at(opened, reader, ["Customers", "A1"]))).toBe("nobody");
  expect(shown(await at(opened, reader, ["Customers", "H3"]))).toBe("nobody");
  expect(await at(opened, reader, ["Customers", "A3:A4"])).toMatchObject({ several: true, card: { name: "Bob" } });
  expect(await at(opened, reader, ["Orders", "A3:D3"])).toMatchObject({ several: false, card: { name: "Bob" } });
});

test("before any run the card has figures and no classes", async () => {
  const opened = await open(book());
  const { reader } = await readerOf(opened);
  const look = await at(opened, reader, ["Customers", "A2"]);
  expect(look).toMatchObject({ kind: "customer", card: { classes: [], next: null } });
  expect(look.kind === "customer" && look.card.figures.find(({ id }) => id === "revenue")?.value).toBe(350);
});

test("after runs the card tells the class of each, as it stands beside the customers, with its place", async () => {
  const opened = await open(book());
  await run(opened, "rfm");
  await run(opened, "abc");
  const { reader } = await readerOf(opened);
  const look = await at(opened, reader, ["Customers", "A3"]);
  if (look.kind !== "customer") throw new Error(look.kind);
  expect(look.card.classes.map(({ method }) => method)).toEqual(["rfm", "abc"]);
  for (const { place, label } of look.card.classes) {
    const [[cell]] = (await opened.port.cells(place.sheet, areaOf(place.address))) as [[string]];
    expect(cell).toBe(label);
  }
});

test("where there is no list of customers the classes come from our own lists, and their rows lead to the customer", async () => {
  const opened = await open(book(false));
  await run(opened, "rfm");
  const { reader } = await readerOf(opened);
  const look = await at(opened, reader, ["Orders", "B3"]);
  if (look.kind !== "customer") throw new Error(look.kind);
  const [found] = look.card.classes;
  expect(found?.method).toBe("rfm");
  expect(shown(await at(opened, reader, [found!.place.sheet, found!.place.address]))).toBe("Bob");
});

test("reads the tables once, however often something else is selected, and again only where something changed", async () => {
  const opened = await open(book());
  const { reader, reads } = await readerOf(opened);
  await at(opened, reader, ["Customers", "A2"]);
  const first = [...reads];
  expect(first).toContain("Orders");
  await at(opened, reader, ["Customers", "A3"]);
  await at(opened, reader, ["Orders", "A3"]);
  expect(reads).toEqual(first);
  put(opened.workbook, "Orders", [[900]], [2, 3]);
  reader.forget("Orders");
  const look = await at(opened, reader, ["Customers", "A3"]);
  expect(reads.slice(first.length)).toEqual(["Orders"]);
  expect(look.kind === "customer" && look.card.figures.find(({ id }) => id === "revenue")?.value).toBe(900);
});

test("a table that was sorted since leads to whoever stands in the row now", async () => {
  const opened = await open(book());
  const { reader } = await readerOf(opened);
  await at(opened, reader, ["Customers", "A2"]);
  put(opened.workbook, "Customers", [["Cid"], ["Bob"], ["Ann"]], [1, 0]);
  expect(shown(await at(opened, reader, ["Customers", "B2"]))).toBe("Cid");
});

test("a customer whom the tables that were read do not know is told by name", async () => {
  const opened = await open(book());
  const { reader } = await readerOf(opened);
  await at(opened, reader, ["Customers", "A2"]);
  put(opened.workbook, "Customers", [["Zed"]], [4, 0]);
  expect(await at(opened, reader, ["Customers", "A5"])).toEqual({ kind: "unknown", met: "Zed" });
});

test("the history of the reviews tells how the class changed", async () => {
  const opened = await open(book());
  const session = createSession(opened.port, { language: "en", today: () => today, classifier: localClassifier() });
  const { tables } = await session.survey();
  for (const asOf of ["2026-02-28", "2026-03-31"]) {
    const choice: Choice = { method: "abc-review", tables, asOf: day(asOf), options: {} };
    await session.write(choice, await session.preview(choice));
  }
  const { reader } = await readerOf(opened);
  // February: Bob alone buys; March: Ann alone.
  const look = await at(opened, reader, ["Customers", "A2"]);
  if (look.kind !== "customer") throw new Error(look.kind);
  expect(look.card.changes[0]).toMatchObject({ period: "2026-03", to: { label: "A" } });
  expect(look.card.history?.sheet).toBe("Clientele history");
});

function areaOf(address: string) {
  const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return { row: Number(row) - 1, column: letter.charCodeAt(0) - 65, rows: 1, columns: 1 };
}
