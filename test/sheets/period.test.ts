import { languages } from "../../src/core/Language";
import { sheetsOf } from "../../src/sheets/sheetsOf";
import type { SheetDescription } from "../../src/sheets/SheetDescription";
import { classifyTable } from "../support/classifyTable";
import type { Cell } from "../../src/core/Cell";

/** Forty customers over two months: a third leaves, a third comes, the rest changes. */
const orders: Cell[][] = Array.from({ length: 60 }, (_, customer) => [
  ...(customer < 40 ? [[`C${customer}`, "2026-09-10", 1000 / (customer + 1)]] : []),
  ...(customer >= 20 ? [[`C${customer}`, "2026-10-10", 900 / (61 - customer)]] : []),
]).flat();

const report = classifyTable("abc-review", { Orders: [["Customer", "Order date", "Amount"], ...orders] }, { asOf: "2026-10-31" });

const sheets = (language: (typeof languages)[number] = "en"): SheetDescription[] => sheetsOf(report, { language, beside: false });
const sheet = (id: string, language: (typeof languages)[number] = "en"): SheetDescription =>
  sheets(language).find((each) => each.id === `abc-review.${id}.2026-10`)!;

/** Everything that is written, cell by cell. */
const written = ({ blocks }: SheetDescription): Map<string, unknown> =>
  new Map(
    blocks.flatMap(({ row, column, values }) =>
      values.flatMap((line, down) => line.map((value, across) => [`${row + down},${column + across}`, value] as const)),
    ),
  );

test("the sheets are named for their period, which their ids end with, so that a period replaces its own only", () => {
  expect(sheets().map(({ id, name, period }) => [id, name, period])).toEqual([
    ["abc-review.summary.2026-10", "ABC 2026-10 summary", "2026-10"],
    ["abc-review.reviewSheet.2026-10", "ABC 2026-10", "2026-10"],
    ["abc-review.movementSheet.2026-10", "ABC 2026-10 movement", "2026-10"],
  ]);
});

test.each(languages)("every page is landscape with title, as-of date and page numbers in its margins, %s", (language) => {
  for (const { name, landscape, header, footer } of sheets(language)) {
    expect(landscape).toBe(true);
    expect(header?.left).toBe(name);
    expect(header?.right).toMatch(/2026/);
    expect(footer?.center).toMatch(/\{page\}.*\{pages\}/);
  }
});

test("the manager's page is one page, the list repeats its header row", () => {
  expect(sheet("summary").onePage).toBe(true);
  const { printTitleRows, table } = sheet("reviewSheet");
  expect(printTitleRows).toEqual([table!.area.row, table!.area.row]);
});

test("the owner's and the done column are empty, kept by the customer, and only the owner goes on to the next period", () => {
  const review = sheet("reviewSheet");
  const { area, kept } = review.table!;
  const cells = written(review);
  const header = (column: number) => cells.get(`${area.row},${area.column + column}`);
  expect(header(kept!.keyColumn)).toBe("Customer");
  expect(kept!.columns.map(header)).toEqual(["Owner", "Done"]);
  expect(kept!.carried.map(header)).toEqual(["Owner"]);
  for (let row = 1; row < area.rows; row++) {
    for (const column of kept!.columns) expect(cells.get(`${area.row + row},${column}`)).toBeNull();
  }
});

test("the list holds everybody of this period and everybody who left, once", () => {
  const review = sheet("reviewSheet");
  const { area, kept } = review.table!;
  const cells = written(review);
  const names = Array.from({ length: area.rows - 1 }, (_, row) => cells.get(`${area.row + 1 + row},${kept!.keyColumn}`));
  expect(new Set(names).size).toBe(60);
  expect(names).toHaveLength(60);
});

test("a long list of movers shows its first rows, the others in one row, and the total of all", () => {
  const many = classifyTable(
    "abc-review",
    {
      Orders: [
        ["Customer", "Order date", "Amount"],
        ...Array.from({ length: 40 }, (_, at) => [`Left ${at}`, "2026-09-10", 10 + at]),
        ["Stays", "2026-09-01", 5],
        ["Stays", "2026-10-01", 5],
      ],
    },
    { asOf: "2026-10-31" },
  );
  const movement = sheetsOf(many, { language: "en", beside: false }).find(({ id }) => id.includes("movementSheet"))!;
  const cells = [...written(movement)];
  const [at] = cells.find(([, value]) => value === "15 others")!;
  const row = Number(at.split(",")[0]);
  const of = (offset: number) => cells.find(([place]) => place === `${row + offset},3`)?.[1];
  const lowest = Array.from({ length: 15 }, (_, index) => 10 + index).reduce((sum, value) => sum + value, 0);
  expect(of(0)).toBe(lowest);
  expect(of(1)).toBe(40 * 10 + (39 * 40) / 2);
});
