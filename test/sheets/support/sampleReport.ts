import type { Rows } from "../../../src/core/method/Method";
import type { OptionValues } from "../../../src/core/method/OptionDeclaration";
import type { AnyMethod } from "../../../src/core/method/Method";
import type { OwnRules } from "../../../src/core/rules/OwnRules";
import type { Skipped } from "../../../src/core/refusal/Skipped";
import { completeOptions } from "../../../src/flow/completeOptions";
import { outcomeOf } from "../../../src/flow/outcomeOf";
import { methods, type MethodId } from "../../../src/methods/methods";
import type { Report } from "../../../src/sheets/Report";
import { sampleOrders, sampleValues } from "./sampleValues";

const asOf = 46020;
const givenNames = [
  "Ann",
  "王小明商行",
  "大同精密工業股份有限公司",
  "O'Kon & Söhne",
  "=SUM(A1)",
  "遠東科技",
  "Élodie Martin-Dupont (Lyon)",
];
const needs = ["explicit", "latent", "none", "explicit", "explicit"];

export interface Sample {
  readonly count?: number;
  readonly options?: OptionValues;
  readonly skipped?: readonly Skipped[];
  readonly guesses?: readonly Skipped[];
  readonly moneyFormat?: string;
  /** The money of each customer; a long-tailed series unless given. */
  readonly money?: (customer: number) => number;
}

/** Rules such as a user writes: one class has no interval. */
const sampleRules: OwnRules = {
  rules: [
    { when: [{ of: "monetary", is: ">=", value: 50_000 }], class: "Key account" },
    { when: [{ of: "frequency", is: ">=", value: 9 }], class: "Regular" },
    { when: [{ of: "need", is: "oneOf", values: ["explicit"] }], class: "Others" },
  ],
  classes: {
    "Key account": { label: "Key account", role: "best", advice: "Visit.", followUpDays: 7 },
    Regular: { label: "Regular", role: "good", advice: "Call.", followUpDays: 30 },
    Others: { label: "Others", role: "plain", advice: "" },
  },
  numbers: [1, 2, 3],
};

/** A report on invented customers, the same each time. */
export function sampleReport(
  id: MethodId,
  { count = 60, options = {}, skipped = [], guesses = [], moneyFormat, money = tail }: Sample = {},
): Report {
  const method: AnyMethod = methods[id];
  const values = completeOptions(method.options, options);
  const customers = Array.from({ length: count }, (_, index) => index);
  const sample = rowsOf(customers, money);
  const invented = sampleValues(method, customers, { asOf, money });
  const rows = { ...sample, numbers: { ...invented.numbers, ...sample.numbers }, texts: { ...invented.texts, ...sample.texts } };
  const verdicts = method.classify(rows, values, {
    asOf,
    ...(method.orders && { orders: sampleOrders(customers, { asOf, money }) }),
    ...(method.readsRules && { rules: { ...sampleRules, values: rows } }),
  });
  const found = Object.entries(method.needs).map(([need, { anyOf }]) => ({ need, metric: anyOf[0]! }));
  const subjects = {
    rows,
    keys: customers.map((customer) => `k${customer}`),
    names: customers.map((customer) => `${givenNames[customer % givenNames.length]!} ${customer + 1}`),
    tableRows: customers.map((customer) => [customer]),
    skipped,
    guesses,
  };
  const outcome = outcomeOf({
    method,
    id,
    options: values,
    asOf,
    resolved: { found, missing: [], readsOrders: false },
    subjects,
    verdicts,
  });
  return { ...outcome, ...(moneyFormat !== undefined && { moneyFormat }) };
}

/** Few large amounts and many small ones. */
function tail(customer: number): number {
  return Math.round((1e6 / (1 + ((customer * 37) % 101))) * 100) / 100;
}

function rowsOf(customers: readonly number[], money: (customer: number) => number): Rows {
  const numbers = (of: (customer: number) => number): Float64Array => Float64Array.from(customers, of);
  return {
    count: customers.length,
    numbers: {
      recency: numbers((customer) => (customer * 53) % 400),
      frequency: numbers((customer) => 1 + ((customer * 29) % 17)),
      monetary: numbers(money),
      value: numbers(money),
      collections: numbers(money),
      margin: numbers((customer) => Math.round(money(customer) * (0.3 - ((customer * 11) % 7) / 20))),
      brandShare: numbers((customer) => ((customer * 17) % 90) / 100),
      expected: numbers(money),
      x: numbers((customer) => customer % 5),
      tx: numbers((customer) => (customer % 5 === 0 ? 0 : 10 + ((customer * 7) % 25))),
      T: numbers(() => 39),
      meanValue: numbers((customer) => 20 + ((customer * 13) % 60)),
      need: numbers(() => NaN),
      close: numbers((customer) => (customer % 6 === 0 ? NaN : asOf - 30 + ((customer * 13) % 260))),
      lastContact: numbers((customer) => (customer % 9 === 0 ? NaN : asOf - 110 + ((customer * 7) % 110))),
    },
    texts: { need: customers.map((customer) => needs[customer % needs.length]!) },
  };
}
