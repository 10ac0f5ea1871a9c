import { moveOf } from "../../../src/methods/abcReview/judge/moveOf";
import { pathOf } from "../../../src/methods/abcReview/judge/pathOf";
import { stabilityOf } from "../../../src/methods/abcReview/judge/stabilityOf";
import { stakeOf } from "../../../src/methods/abcReview/judge/stakeOf";
import { periodOf } from "../../../src/methods/abcReview/periods/periodOf";
import { day } from "../../support/classifyTable";

const index = (path: string): number[] => [...path].map((letter) => "ABC".indexOf(letter));

test.each([
  ["2026-02-28", "month", 1, "2026-02"],
  ["2026-12-31", "quarter", 1, "2026-Q4"],
  ["2026-03-31", "quarter", 4, "FY2026-Q4"],
  ["2026-04-01", "quarter", 4, "FY2027-Q1"],
  ["2026-01-31", "quarter", 2, "FY2026-Q4"],
  ["2026-02-01", "quarter", 2, "FY2027-Q1"],
  ["2026-12-31", "quarter", 11, "FY2027-Q1"],
] as const)("%s by %s, year from month %d, is in %s", (...[date, period, yearStarts, id]) => {
  const found = periodOf(day(date), { period, yearStarts });
  expect(found.id).toBe(id);
  expect(found.first <= day(date) && day(date) <= found.last).toBe(true);
});

test("quarters of a fiscal year from November follow one another without a gap, three months each", () => {
  let period = periodOf(day("2025-11-01"), { period: "quarter", yearStarts: 11 });
  expect(period.id).toBe("FY2026-Q1");
  for (const id of ["FY2026-Q2", "FY2026-Q3", "FY2026-Q4", "FY2027-Q1"]) {
    const next = periodOf(period.last + 1, { period: "quarter", yearStarts: 11 });
    expect([next.id, next.first]).toEqual([id, period.last + 1]);
    expect(next.last - next.first).toBeGreaterThan(87);
    period = next;
  }
});

test.each([
  ["BBA", false, "BBA"],
  ["--BA", false, "BA"],
  ["--BA", true, "--BA"],
  ["CCBBA-A", false, "CBBA-A"],
  ["----", false, ""],
])("the classes %s of a customer known before: %s are the path %s", (classes, earlier, path) =>
  expect(pathOf(index(classes), ["A", "B", "C"], earlier)).toBe(path),
);

test.each([
  ["BBBB", "stable"],
  ["CBBA", "rising"],
  ["AAB", "falling"],
  ["AB-", "falling"],
  ["ABA", "swinging"],
  ["A-A", "swinging"],
  ["CAAAAAA", "stable"],
  ["A", null],
  ["-A", null],
  ["--", null],
])("%s is %s", (classes, stability) => expect(stabilityOf(index(classes), false)).toBe(stability));

test.each([
  ["B", "A", false, "up"],
  ["A", "C", false, "down"],
  ["B", "B", false, "same"],
  ["-", "A", false, "new"],
  ["-", "A", true, "back"],
  ["A", "-", true, "lost"],
  ["-", "-", true, null],
])("from %s to %s, there before: %s, is %s", (...[from, to, earlier, move]) =>
  expect(moveOf(index(from)[0]!, index(to)[0]!, earlier)).toBe(move),
);

test.each([
  ["lost", 100, 0, 100],
  ["down", 100, 30, 70],
  ["down", 100, 130, 0],
  ["same", 100, 90, 10],
  ["up", 100, 130, 30],
  ["new", 0, 40, 40],
  ["new", 0, -40, 0],
  [null, 0, 0, 0],
] as const)("%s, from %d to %d, puts %d at stake", (...[move, before, now, stake]) => expect(stakeOf(move, before, now)).toBe(stake));
