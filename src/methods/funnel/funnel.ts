import { stages, type Stage } from "../../core/fields/pipelineFields";
import { defineMethod } from "../../core/method/defineMethod";
import { largestFirst } from "../../core/method/largestFirst";
import { orNull } from "../../core/method/orNull";
import type { Reason } from "../../core/method/Reason";
import type { Section, SectionColumn, TableCell } from "../../core/method/Section";
import { funnelOf, type FunnelStep } from "./funnelOf";

const inPercent = 100;

/** What the finding and the table say of a step that few take, by the stage that they would leave. */
const weak = { prospect: "weakProspect", interested: "weakInterested", closed: "weakClosed", repeat: "weakClosed" } as const;

/**
 * Sales funnel: how many customers and how much money stand at each stage, and how many of those who reached it went on.
 * Cost: O(N log N) for N customers, for the list of those nearest to a deal.
 */
export const funnel = defineMethod({
  id: "funnel",
  group: "pipeline",
  unit: "customer",
  dated: true,
  source: { title: "Sales funnel from prospect to repeat customer, as taught in Chinese sales training" },
  needs: {
    stage: { anyOf: ["stage"], optional: true },
    frequency: { anyOf: ["frequency"], optional: true },
    expected: { anyOf: ["expected", "monetary"], optional: true },
  },
  leastOneOf: ["stage", "frequency"],
  options: { lowPercent: { kind: "integer", default: 20, min: 1, max: 99 } },
  classes: {
    repeat: { role: "best", followUpDays: 30 },
    closed: { role: "good", followUpDays: 30 },
    interested: { role: "fair", followUpDays: 7 },
    prospect: { role: "plain", followUpDays: 14 },
  },
  columns: {
    expected: { kind: "money", written: "list" },
    frequency: { kind: "count", written: "list" },
  },
  money: "expected",
  says: {
    why: ["byOrders", "bought", "notBought"],
    findings: ["weakProspect", "weakInterested", "weakClosed", "sound"],
    refusals: [],
    sections: ["funnel", "nearest"],
    phrases: ["stage", "customers", "reached", "conversion", "improve", "funnelChart", "weakProspect", "weakInterested", "weakClosed"],
  },
  classify(rows, { lowPercent }) {
    const { frequency, expected } = rows.numbers;
    const classes = Array.from(frequency, (orders, row) => stageOf(rows.texts.stage[row] ?? null, orders));
    const low = lowPercent / inPercent;
    const steps = funnelOf(classes, expected);
    const interested = classes.flatMap((id, row) => (id === "interested" ? [row] : []));
    return {
      classes,
      columns: { expected: Array.from(expected, orNull), frequency: Array.from(frequency, orNull) },
      why: classes.map((_, row) => whyOf(rows.texts.stage[row] ?? null, frequency[row]!)),
      sections: [
        tableOf(steps, low, !expected.every(Number.isNaN)),
        { kind: "customers", id: "nearest", rows: largestFirst(interested, expected), columns: ["expected"] },
      ],
      finding: findingOf(steps, low),
    };
  },
});

/** The stage that is written; where none is, what was bought tells, and a second order makes a closed deal a repeated one. */
function stageOf(written: string | null, orders: number): Stage {
  const stage = stages.find((each) => each === written);
  if (stage !== undefined && stage !== "closed") return stage;
  if (orders >= 2) return "repeat";
  return stage === "closed" || orders >= 1 ? "closed" : "prospect";
}

function whyOf(written: string | null, orders: number): Reason | null {
  if (written === "closed") return orders >= 2 ? { code: "byOrders", facts: { orders } } : null;
  if (written !== null) return null;
  return orders >= 1 ? { code: "bought", facts: { orders } } : { code: "notBought", facts: {} };
}

/** Whether fewer than the share wanted went on to the next stage. */
function isWeak({ conversion }: FunnelStep, low: number): boolean {
  return conversion !== null && conversion < low;
}

function tableOf(steps: readonly FunnelStep[], low: number, hasMoney: boolean): Section {
  const columns: SectionColumn[] = [
    { id: "stage", kind: "text" },
    { id: "customers", kind: "count", total: true },
    { id: "reached", kind: "count" },
    ...(hasMoney ? [{ id: "expected", kind: "money", total: true } as const] : []),
    { id: "conversion", kind: "share" },
    { id: "improve", kind: "text" },
  ];
  const rows = steps.map((step): TableCell[] => [
    { class: step.stage },
    step.customers,
    step.reached,
    ...(hasMoney ? [step.money] : []),
    step.conversion,
    isWeak(step, low) ? { code: weak[step.stage], facts: {} } : null,
  ]);
  const title: Reason = { code: "funnelChart", facts: { count: steps[0]!.reached } };
  return {
    kind: "table",
    id: "funnel",
    columns,
    rows,
    chart: { type: "bar", categories: 0, series: [{ column: 2, role: "good" }], title },
  };
}

/** The weakest step where one is too weak, else how many have bought. */
function findingOf(steps: readonly FunnelStep[], low: number): Reason {
  const [weakest] = steps.filter((step) => isWeak(step, low)).sort((a, b) => a.conversion! - b.conversion!);
  const all = steps[0]!.reached;
  if (!weakest) return { code: "sound", facts: { count: steps.find(({ stage }) => stage === "closed")!.reached, all } };
  const next = steps[steps.indexOf(weakest) + 1]!;
  return { code: weak[weakest.stage], facts: { share: weakest.conversion!, count: next.reached, all: weakest.reached } };
}
