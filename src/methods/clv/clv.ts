import { defineMethod } from "../../core/method/defineMethod";
import type { MethodContext } from "../../core/method/Method";
import type { Reason } from "../../core/method/Reason";
import type { Section } from "../../core/method/Section";
import { total } from "../../core/statistics/total";
import { figuresOf } from "./figuresOf";
import { fitPurchases, purchaseModels, type FittedPurchases, type PurchaseModelId } from "./fitPurchases";
import { fitValues } from "./fitValues";
import { groupHistories } from "./groupHistories";
import { holdOut, type HoldOut } from "./holdOut";
import { outlookOf } from "./outlookOf";
import { readHistories, type ReadHistories } from "./readHistories";
import { refuseThin } from "./refuseThin";
import { repeatCurve } from "./repeatCurve";
import { repeatSpread } from "./repeatSpread";
import { curveSection } from "./sections/curveSection";
import { holdOutSection } from "./sections/holdOutSection";
import { modelsSection } from "./sections/modelsSection";
import { parametersSection } from "./sections/parametersSection";
import { spreadSection } from "./sections/spreadSection";
import { tiersOf, type Tier } from "./tiersOf";
import { perMonth, timeUnits, type TimeUnit } from "./timeUnits";

interface Options {
  readonly model: PurchaseModelId;
  readonly unit: TimeUnit;
  readonly months: number;
  readonly monthlyRate: number;
  readonly holdOut: number;
  readonly compare: boolean;
}

/**
 * Customer lifetime value: a purchase model and the Gamma-Gamma model fitted by maximum likelihood, and from them what each customer can be expected to bring.
 * Cost: some 60 evaluations of a likelihood over all different histories, twice with a comparison or a hold-out check.
 */
export const clv = defineMethod({
  id: "clv",
  group: "value",
  unit: "customer",
  dated: true,
  source: {
    title: "Fader, Hardie and Lee, “Counting Your Customers” the Easy Way, Marketing Science 24 (2005)",
    url: "https://doi.org/10.1287/mksc.1040.0098",
  },
  needs: {
    x: { anyOf: ["x"] },
    tx: { anyOf: ["tx"] },
    T: { anyOf: ["T"] },
    meanValue: { anyOf: ["meanValue"], optional: true },
  },
  orders: { columns: ["date"], optional: true },
  options: {
    model: { kind: "choice", choices: purchaseModels, default: "bgnbd" },
    months: { kind: "integer", default: 12, min: 1, max: 120 },
    monthlyRate: { kind: "number", default: 0.01, min: 0, max: 1 },
    unit: { kind: "choice", choices: timeUnits, default: "week" },
    holdOut: { kind: "number", default: 0.25, min: 0, max: 0.75 },
    compare: { kind: "flag", default: true },
  },
  classes: {
    highest: { role: "best" },
    high: { role: "good" },
    middle: { role: "fair" },
    low: { role: "watch" },
    lowest: { role: "plain" },
  },
  columns: {
    alive: { kind: "share", written: "table" },
    expectedOrders: { kind: "score", written: "table" },
    expectedValue: { kind: "money", written: "table" },
    clv: { kind: "money", written: "table" },
    repeats: { kind: "count", written: "list" },
  },
  moneyColumn: "clv",
  says: {
    why: ["negative", "notWhole", "lastWithoutRepeat", "lastBeyondAge"],
    findings: ["expected", "notConverged", "valuesNotConverged"],
    refusals: ["tooFew", "noRepeats", "noTime", "noValues"],
    sections: ["parameters", "models", "spread", "curve", "holdOut"],
    phrases: [
      "model",
      "parameter",
      "estimate",
      "standardError",
      "bgnbd",
      "paretonbd",
      "gammaGamma",
      "logLikelihood",
      "aic",
      "bic",
      "converged",
      "yes",
      "no",
      "repeats",
      "actualCustomers",
      "expectedCustomers",
      "spreadTitle",
      "until",
      "actualPurchases",
      "expectedPurchases",
      "curveTitle",
      "repeatsBefore",
      "customers",
      "actualMean",
      "expectedMean",
      "everyone",
      "holdOutTitle",
    ],
  },
  classify({ count, numbers }, options, context) {
    // Histories from orders are in days; those in columns have the unit that the user says.
    const read = readHistories(numbers, context.orders ? daysIn(options.unit) : 1);
    refuseThin(read.histories);
    const histories = groupHistories(read.histories);
    const chosen = fitPurchases(options.model, histories);
    const other = options.compare ? fitPurchases(otherThan(options.model), histories) : undefined;
    const values = fitValues({ x: read.histories.x, meanValue: read.meanValue });
    const check = holdOutOf(options, context);
    const found = expectationsOf(read, { chosen, valueOf: values.valueOf }, options);
    const classes = tiersOf(found.map(({ clv }) => clv));
    const all = total(found.map(({ clv }) => clv));
    const column = <T>(of: (index: number) => T): (T | null)[] => spread(count, read.rows, of);
    return {
      classes: column((index) => classes[index]!),
      columns: {
        alive: column((index) => found[index]!.alive),
        expectedOrders: column((index) => found[index]!.expectedOrders),
        expectedValue: column((index) => found[index]!.value),
        clv: column((index) => found[index]!.clv),
        repeats: column((index) => read.histories.x[index]!),
      },
      why: read.faults,
      sections: [
        modelsSection(other ? [chosen, other] : [chosen]),
        parametersSection(chosen, values),
        spreadSection(repeatSpread(read.histories, chosen.model)),
        ...overTime(chosen, options, context),
        ...(check ? [holdOutSection(check)] : []),
      ],
      finding: findingOf({ classes, values: found.map(({ clv }) => clv) }, codeOf(chosen.fit.converged, values.fit.converged), options),
      figures: figuresOf({ chosen, other, values, check, total: all }),
    };
  },
});

/** Days in a unit of time. */
function daysIn(unit: TimeUnit): number {
  return perMonth.day / perMonth[unit];
}

function otherThan(model: PurchaseModelId): PurchaseModelId {
  return model === "bgnbd" ? "paretonbd" : "bgnbd";
}

function expectationsOf(
  { histories, meanValue }: ReadHistories,
  { chosen, valueOf }: { readonly chosen: FittedPurchases; readonly valueOf: ReturnType<typeof fitValues>["valueOf"] },
  { months, monthlyRate, unit }: Options,
) {
  const horizon = { months, monthlyRate, month: perMonth[unit] };
  return Array.from(histories.x, (x, index) => {
    const history = { x, tx: histories.tx[index]!, T: histories.T[index]! };
    const value = valueOf({ x, meanValue: meanValue[index]! });
    return { value, ...outlookOf({ history, value }, chosen.model, horizon) };
  });
}

/** A column of the method from what was found for the sound rows; the others stay empty. */
function spread<T>(count: number, rows: readonly number[], of: (index: number) => T): (T | null)[] {
  const column = new Array<T | null>(count).fill(null);
  rows.forEach((row, index) => (column[row] = of(index)));
  return column;
}

function overTime(chosen: FittedPurchases, { unit }: Options, { orders, asOf }: MethodContext): Section[] {
  return orders ? [curveSection(repeatCurve(orders, { asOf, unit: daysIn(unit) }, chosen.model))] : [];
}

function holdOutOf({ holdOut: share, model, unit }: Options, { orders, asOf }: MethodContext): HoldOut | undefined {
  return orders && share > 0 ? holdOut(orders, { asOf, share, model, unit: daysIn(unit) }) : undefined;
}

function codeOf(purchases: boolean, values: boolean): "expected" | "notConverged" | "valuesNotConverged" {
  if (!purchases) return "notConverged";
  return values ? "expected" : "valuesNotConverged";
}

function findingOf(
  { classes, values }: { readonly classes: readonly Tier[]; readonly values: readonly number[] },
  code: string,
  { months }: Options,
): Reason {
  const all = total(values);
  const best = total(values.filter((_, index) => classes[index] === "highest"));
  return { code, facts: { all: values.length, months, money: all, share: all > 0 ? best / all : 0 } };
}
