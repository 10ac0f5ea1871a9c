import fc from "fast-check";
import type { Section } from "../../../src/core/method/Section";
import type { Verdicts } from "../../../src/core/method/Method";
import { Refusal } from "../../../src/core/refusal/Refusal";
import type { MovementCell } from "../../../src/methods/abcReview/movement/Movement";
import { reviewOrders, reviewTotals, type Row, type Totals } from "./support";

const months = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"];
const asOf = "2026-06-30";

/** Rows of a few customers over six months: they come, stay away, come back, are refunded more than they bought, or exactly what they bought. */
const histories = fc.array(
  fc.tuple(
    fc.constantFrom("ann", "ben", "cat", "dan", "eve", "fay", "gil"),
    fc.constantFrom(...months).chain((month) => fc.integer({ min: 1, max: 28 }).map((date) => `${month}-${String(date).padStart(2, "0")}`)),
    fc.oneof(fc.constantFrom(-10000, 10000), fc.integer({ min: -50_000, max: 500_000 })).map((cents) => cents / 100),
  ),
  { minLength: 1, maxLength: 60 },
);

/** Whole cents, counted without floating point. */
const cents = (rows: readonly Row[], month: string, name?: string): number =>
  rows
    .filter(([customer, date]) => date.startsWith(month) && (name === undefined || customer === name))
    .reduce((sum, [, , amount]) => sum + Math.round(amount * 100), 0);

const inCents = (amount: number): number => Math.round(amount * 100);

function review(rows: readonly Row[]): Verdicts | undefined {
  try {
    return reviewOrders(rows, { asOf, options: { periods: 6 } }).verdicts;
  } catch (error) {
    if (error instanceof Refusal && error.code === "abc-review.nothingPositive") return undefined;
    throw error;
  }
}

const movementOf = ({ figures }: Verdicts): readonly MovementCell[] => figures!.movement as unknown as readonly MovementCell[];

type Table = Extract<Section, { kind: "table" }>;
const table = ({ sections }: Verdicts, id: string): Table =>
  sections.find((section): section is Table => section.kind === "table" && section.id === id)!;

test("the cells of the movement add up to both periods' money to the cent, and hold everybody who is in either", () => {
  fc.assert(
    fc.property(histories, (rows) => {
      const verdicts = review(rows);
      if (!verdicts || (verdicts.figures!.periods as string[]).length < 2) return;
      const cells = movementOf(verdicts);
      const names = [...new Set(rows.map(([name]) => name))];
      const inEither = names.filter((name) => cents(rows, "2026-05", name) !== 0 || cents(rows, "2026-06", name) !== 0);
      expect(inCents(cells.reduce((sum, { value }) => sum + value, 0))).toBe(cents(rows, "2026-06"));
      expect(inCents(cells.reduce((sum, { previous }) => sum + previous, 0))).toBe(cents(rows, "2026-05"));
      expect(cells.reduce((sum, { customers }) => sum + customers, 0)).toBe(inEither.length);
    }),
    { numRuns: 300 },
  );
});

test("the lists and those who stayed make up the change between the periods to the cent", () => {
  fc.assert(
    fc.property(histories, (rows) => {
      const verdicts = review(rows);
      if (!verdicts || (verdicts.figures!.periods as string[]).length < 2) return;
      const lists = ["fallers", "leavers", "risers", "comers"].map((id) => table(verdicts, id));
      const column = (list: Table, id: string): number => {
        const at = list.columns.findIndex((each) => each.id === id);
        return list.rows.reduce((sum, row) => sum + inCents(Number(row[at])), 0);
      };
      const stayed = movementOf(verdicts).filter(({ from, to }) => from === to);
      const listed = lists.reduce((sum, list) => sum + column(list, "change"), 0);
      const kept = stayed.reduce((sum, { value, previous }) => sum + inCents(value) - inCents(previous), 0);
      expect(listed + kept).toBe(cents(rows, "2026-06") - cents(rows, "2026-05"));
      const heads = lists.reduce((sum, list) => sum + list.rows.length, 0) + stayed.reduce((sum, { customers }) => sum + customers, 0);
      expect(heads).toBe(movementOf(verdicts).reduce((sum, { customers }) => sum + customers, 0));
      for (const list of lists) expect(column(list, "value") - column(list, "lastValue")).toBe(column(list, "change"));
    }),
    { numRuns: 200 },
  );
});

test("the matrix's lines, the nine boxes and the money over time hold the same totals", () => {
  fc.assert(
    fc.property(histories, (rows) => {
      const verdicts = review(rows);
      if (!verdicts || (verdicts.figures!.periods as string[]).length < 2) return;
      const matrices = verdicts.sections.filter((section) => section.kind === "matrix");
      for (const { lines } of matrices) {
        const now = lines.find(({ id }) => id === "nowLine")!.cells.flat();
        expect(now.reduce<number>((sum, value) => sum + inCents(value ?? 0), 0)).toBe(cents(rows, "2026-06"));
      }
      const overTime = table(verdicts, "overTime");
      const total = overTime.columns.findIndex(({ id }) => id === "allClasses");
      for (const row of overTime.rows) expect(inCents(Number(row[total]))).toBe(cents(rows, row[0] as string));
    }),
    { numRuns: 200 },
  );
});

test("month after month from tables of totals, with the snapshots of the months before, is what the orders say at once", () => {
  fc.assert(
    fc.property(histories, (rows) => {
      const whole = review(rows);
      if (!whole) return;
      const names = [...new Set(rows.map(([name]) => name))];
      let history: NonNullable<Verdicts["snapshot"]> = [];
      let last: Verdicts | undefined;
      for (const month of whole.figures!.periods as string[]) {
        const totals = names.map((name): Totals => ({ name, revenue: cents(rows, month, name) / 100 }));
        if (!totals.some(({ revenue }) => revenue > 0)) return;
        last = reviewTotals(totals, { asOf: `${month}-28`, history, options: { periods: 6 } });
        history = [...history, ...last.snapshot!];
      }
      const comparable = (verdicts: Verdicts) => ({
        classes: verdicts.classes,
        moves: verdicts.columns.move,
        paths: verdicts.columns.path,
      });
      expect(comparable(last!)).toEqual(comparable(whole));
      expect(movementOf(last!)).toEqual(movementOf(whole));
    }),
    { numRuns: 150 },
  );
});
