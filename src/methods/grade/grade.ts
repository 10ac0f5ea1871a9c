import type { Day } from "../../core/days/Day";
import { classCounts } from "../../core/method/classCounts";
import { defineMethod } from "../../core/method/defineMethod";
import { orNull } from "../../core/method/orNull";
import type { Reason } from "../../core/method/Reason";
import { gradeOf, type Grade } from "./gradeOf";
import type { NeedState } from "../../core/fields/needStates";

const grades = ["A", "B", "C", "D", "E"] as const;

/** Days between contacts: every day, every week, every 15 days, every 30 days, once a year. */
export const usualIntervals = [1, 7, 15, 30, 365] as const;
/** Calendar months that bound A, B and C. */
export const usualMonths = [1, 3, 6] as const;

/**
 * A–E grade: how soon a prospect will close, and so how often to be in touch.
 * Cost: O(N log N) for N prospects, for the list of those overdue.
 */
export const grade = defineMethod({
  id: "grade",
  group: "pipeline",
  unit: "row",
  dated: true,
  source: { title: "A–E grading of prospects by need and expected close, as taught in Chinese sales training" },
  needs: {
    need: { anyOf: ["need"] },
    close: { anyOf: ["close"], optional: true },
    lastContact: { anyOf: ["lastContact"], optional: true },
    expected: { anyOf: ["expected"], optional: true },
  },
  options: {
    within: { kind: "list", of: "months", default: usualMonths },
    intervals: { kind: "list", of: "days", default: usualIntervals },
  },
  classes: {
    A: { role: "best" },
    B: { role: "good" },
    C: { role: "fair" },
    D: { role: "watch" },
    E: { role: "gone" },
  },
  columns: {
    expected: { kind: "money", written: "list" },
    followUpDays: { kind: "days", written: "table" },
    nextContact: { kind: "date", written: "table" },
    overdueDays: { kind: "days", written: "table" },
  },
  money: "expected",
  says: {
    why: ["noNeed", "latent", "noDate", "datePassed", "later", "closing"],
    findings: ["overdue", "onTime"],
    refusals: ["months", "intervals"],
    sections: ["overdue"],
  },
  followUpDays: (id, { intervals }) => intervals[grades.indexOf(id)],
  refuse: ({ within, intervals }) => refuseMonths(within) ?? refuseIntervals(intervals),
  classify(rows, { within, intervals }, { asOf }) {
    const { close, lastContact, expected } = rows.numbers;
    const classes = Array.from({ length: rows.count }, (_, row) =>
      gradeOf(rows.texts.need[row] as NeedState, close[row]!, { asOf, within }),
    );
    const days = classes.map((id) => intervals[grades.indexOf(id)]!);
    const next = days.map((interval, row) => nextContactOf(lastContact[row]!, interval, asOf));
    const overdue = next.map((day) => Math.max(0, asOf - day));
    return {
      classes,
      columns: {
        expected: Array.from(expected, orNull),
        followUpDays: days,
        nextContact: next,
        overdueDays: overdue,
      },
      why: classes.map((id, row) => whyOf(id, rows.texts.need[row] as NeedState, close[row]! - asOf)),
      sections: [
        { kind: "customers", id: "overdue", rows: overdueFirst(overdue, expected), columns: ["expected", "nextContact", "overdueDays"] },
      ],
      finding: findingOf(classes, overdue),
    };
  },
});

/** Last contact plus the interval; the as-of date when never contacted. */
export function nextContactOf(lastContact: Day, interval: number, asOf: Day): Day {
  return Number.isNaN(lastContact) ? asOf : lastContact + interval;
}

function whyOf(id: Grade, need: NeedState, daysToClose: number): Reason {
  if (need === "none") return { code: "noNeed", facts: {} };
  if (need === "latent") return { code: "latent", facts: {} };
  if (Number.isNaN(daysToClose)) return { code: "noDate", facts: {} };
  if (daysToClose < 0) return { code: "datePassed", facts: { days: -daysToClose } };
  return { code: id === "D" ? "later" : "closing", facts: { days: daysToClose } };
}

/** Those overdue, the most valuable first; equal value, the longest overdue first. */
function overdueFirst(overdue: readonly number[], expected: Float64Array): number[] {
  const worth = (row: number): number => (Number.isNaN(expected[row]) ? 0 : expected[row]!);
  return overdue.flatMap((days, row) => (days > 0 ? [row] : [])).sort((a, b) => worth(b) - worth(a) || overdue[b]! - overdue[a]!);
}

function findingOf(classes: readonly Grade[], overdue: readonly number[]): Reason {
  const counts = classCounts(classes);
  const late = overdue.filter((days) => days > 0).length;
  return { code: late > 0 ? "overdue" : "onTime", facts: { count: late, best: counts.get("A") ?? 0, all: classes.length } };
}

function refuseMonths(within: readonly number[]): Reason | undefined {
  const fits = within.length === 3 && within.every((months, index) => Number.isInteger(months) && months > (within[index - 1] ?? 0));
  return fits ? undefined : { code: "months", facts: { met: within.join(", ") } };
}

function refuseIntervals(intervals: readonly number[]): Reason | undefined {
  const fits = intervals.length === grades.length && intervals.every((days) => Number.isInteger(days) && days > 0);
  return fits ? undefined : { code: "intervals", facts: { met: intervals.join(", ") } };
}
