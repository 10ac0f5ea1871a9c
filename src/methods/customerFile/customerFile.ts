import type { NeedState } from "../../core/fields/needStates";
import { defineMethod } from "../../core/method/defineMethod";
import { largestFirst } from "../../core/method/largestFirst";
import { orNull } from "../../core/method/orNull";
import type { Reason } from "../../core/method/Reason";
import type { Section, TableCell } from "../../core/method/Section";
import { nextContactOf, usualIntervals, usualMonths } from "../grade/grade";
import { gradeOf, type Grade } from "../grade/gradeOf";
import { fileGaps, type FileGaps } from "./fileGaps";
import { asks, fileItems, type Ask } from "./fileItems";

const grades: readonly Grade[] = ["A", "B", "C", "D", "E"];
/** Customers of each class whom the list tells what to ask. */
const mostAsked = 50;

/**
 * Customer file: how much is known of each customer, what to ask next, and - by the A–E grade - when to be in touch again.
 * Cost: O(N log N) for N customers.
 */
export const customerFile = defineMethod({
  id: "customer-file",
  group: "pipeline",
  unit: "customer",
  dated: true,
  source: { title: "The customer file and its follow-up record, as taught in Chinese sales training" },
  needs: {
    contactPerson: { anyOf: ["contactPerson"], optional: true },
    need: { anyOf: ["need"], optional: true },
    stage: { anyOf: ["stage"], optional: true },
    contactRole: { anyOf: ["contactRole"], optional: true },
    budget: { anyOf: ["budgetLevel", "budget"], optional: true },
    deciders: { anyOf: ["deciders"], optional: true },
    close: { anyOf: ["close"], optional: true },
    lastContact: { anyOf: ["lastContact"], optional: true },
    logged: { anyOf: ["daysSinceContact"], optional: true },
    nextStep: { anyOf: ["nextStep"], optional: true },
    customerKind: { anyOf: ["customerKind"], optional: true },
    industry: { anyOf: ["industry"], optional: true },
    notes: { anyOf: ["notes"], optional: true },
    expected: { anyOf: ["expected"], optional: true },
  },
  leastOneOf: ["need", "stage", "contactPerson", "contactRole", "customerKind", "industry"],
  blankAnswers: true,
  options: {
    completeFrom: { kind: "integer", default: 90, min: 2, max: 100 },
    workableFrom: { kind: "integer", default: 60, min: 1, max: 99 },
  },
  classes: {
    complete: { role: "best" },
    workable: { role: "good" },
    thin: { role: "watch" },
    nameOnly: { role: "gone" },
  },
  columns: {
    known: { kind: "share", written: "table" },
    ask: { kind: "text", written: "table", phrases: true },
    grade: { kind: "text", written: "table" },
    nextContact: { kind: "date", written: "table" },
    overdueDays: { kind: "days", written: "list" },
    expected: { kind: "money", written: "list" },
  },
  money: "expected",
  says: {
    why: ["complete", "lacks", "nameOnly"],
    findings: ["gaps", "full"],
    refusals: ["limits"],
    sections: ["due", "ask", "gaps"],
    phrases: [...asks, ...fileItems, "item", "missing", "share", "gapsTitle"],
  },
  refuse: ({ completeFrom, workableFrom }): Reason | undefined =>
    workableFrom < completeFrom ? undefined : { code: "limits", facts: { met: `${workableFrom}, ${completeFrom}` } },
  classify(rows, { completeFrom, workableFrom }, { asOf }) {
    const { close, lastContact, logged, expected } = rows.numbers;
    const gaps = fileGaps(rows);
    const classes = gaps.map(({ known, asked }) => {
      if (known === 0) return "nameOnly";
      // In whole parts, so that 9 of 10 reach 90 % whatever the floating point says.
      return known * 100 >= asked * completeFrom ? "complete" : known * 100 >= asked * workableFrom ? "workable" : "thin";
    });
    const graded = rows.texts.need.map((need, row) =>
      need === null ? null : gradeOf(need as NeedState, close[row]!, { asOf, within: usualMonths }),
    );
    const next = graded.map((grade, row) => {
      const last = latest(lastContact[row]!, asOf - logged[row]!);
      return grade === null ? asOf : nextContactOf(last, usualIntervals[grades.indexOf(grade)]!, asOf);
    });
    const overdue = next.map((day) => Math.max(0, asOf - day));
    const rest = largestFirst(
      rowsWhere(gaps, ({ lacking }) => lacking.length > 0),
      expected,
    );
    const due = largestFirst(
      rowsWhere(next, (day) => day <= asOf),
      expected,
    );
    const full = gaps.length - rest.length;
    return {
      classes,
      columns: {
        known: gaps.map(({ known, asked }) => known / asked),
        ask: gaps.map(({ lacking }) => askOf(lacking)),
        grade: graded,
        nextContact: next,
        overdueDays: overdue,
        expected: Array.from(expected, orNull),
      },
      why: gaps.map(whyOf),
      sections: [
        { kind: "customers", id: "due", rows: due, columns: ["grade", "nextContact", "ask"] },
        { kind: "customers", id: "ask", rows: rest.slice(0, mostAsked), columns: ["known", "ask", "expected"] },
        gapTable(gaps),
      ],
      finding: { code: rest.length > 0 ? "gaps" : "full", facts: { count: full, all: gaps.length, due: due.length } },
    };
  },
});

/** The later of two days, of which either may be missing. */
function latest(a: number, b: number): number {
  return Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.max(a, b);
}

function rowsWhere<T>(values: readonly T[], holds: (value: T) => boolean): number[] {
  return values.flatMap((value, row) => (holds(value) ? [row] : []));
}

function askOf([first]: FileGaps["lacking"]): Ask | null {
  return first === undefined ? null : `ask.${first}`;
}

function whyOf({ known, asked, lacking }: FileGaps): Reason {
  if (lacking.length === 0) return { code: "complete", facts: { asked } };
  return { code: known === 0 ? "nameOnly" : "lacks", facts: { known, asked, count: lacking.length } };
}

/** Each item with the customers whose file lacks it, the most frequent gap first. */
function gapTable(gaps: readonly FileGaps[]): Section {
  const counted = fileItems
    .map((item) => ({ item, missing: gaps.filter(({ lacking }) => lacking.includes(item)).length }))
    .sort((a, b) => b.missing - a.missing);
  return {
    kind: "table",
    id: "gaps",
    columns: [
      { id: "item", kind: "text" },
      { id: "missing", kind: "count" },
      { id: "share", kind: "share" },
    ],
    rows: counted.map(({ item, missing }): TableCell[] => [{ code: item, facts: {} }, missing, missing / gaps.length]),
    chart: {
      type: "bar",
      categories: 0,
      series: [{ column: 1, role: "watch" }],
      title: { code: "gapsTitle", facts: { all: gaps.length } },
    },
  };
}
