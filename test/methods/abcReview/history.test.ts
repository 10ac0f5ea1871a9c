import type { SnapshotRow } from "../../../src/core/history/Snapshot";
import { languages } from "../../../src/core/Language";
import { currencySign } from "../../../src/methods/abcReview/history/currencySign";
import { looseName } from "../../../src/methods/abcReview/history/looseName";
import { wordsOf } from "../../../src/words/wordsOf";
import { say } from "../../../src/words/say";
import { codesOf, reviewTotals, type Totals } from "./support";

const asOf = "2026-10-31";
const now: Totals[] = [
  { name: "Acme", revenue: 800 },
  { name: "Birch", revenue: 150 },
  { name: "Cedar", revenue: 50 },
];

function kept(name: string, revenue: number, more: Partial<SnapshotRow> = {}): SnapshotRow {
  return { period: "2026-09", key: name.toLowerCase(), name, class: "A", values: { revenue }, classes: { revenue: "A" }, ...more };
}

const september = [kept("Acme", 700), kept("Birch", 200, { class: "B" }), kept("Dune", 90, { class: "C" })];

test("totals are compared with the month before, and who is only in the history is listed as lost", () => {
  const verdicts = reviewTotals(now, { asOf, history: september });
  expect(verdicts.columns.move).toEqual(["same", "same", "new"]);
  expect(verdicts.columns.path).toEqual(["AA", "BB", "C"]);
  const leavers = verdicts.sections.find(({ id }) => id === "leavers");
  expect(leavers?.kind === "table" && leavers.rows.map((row) => [row[0], row[3]])).toEqual([["Dune", 90]]);
});

test("only this period's snapshot is given, so that what was kept of others stays as it is", () => {
  const { snapshot } = reviewTotals(now, { asOf, history: september });
  expect(new Set(snapshot!.map(({ period }) => period))).toEqual(new Set(["2026-10"]));
  expect(snapshot!.find(({ name }) => name === "Birch")).toEqual({
    period: "2026-10",
    key: "birch",
    name: "Birch",
    class: "B",
    values: { revenue: 150 },
    classes: { revenue: "B" },
  });
});

test("running a month again gives the same answer, whatever was kept of that month", () => {
  const once = reviewTotals(now, { asOf, history: september });
  const again = reviewTotals(now, { asOf, history: [...september, ...once.snapshot!] });
  expect(again).toEqual(once);
});

test("rows that are damaged are left out and counted; the others still serve", () => {
  const history = [
    ...september,
    kept("Elm", NaN),
    kept("", 5),
    kept("Fir", 5, { class: "Q" }),
    kept("Gum", 5, { period: "Sept" }),
    kept("Acme", 1),
    kept("Hazel", 5, { values: {} }),
  ];
  const verdicts = reviewTotals(now, { asOf, history });
  expect(verdicts.columns.move).toEqual(["same", "same", "new"]);
  const careful = verdicts.sections.find(({ id }) => id === "careful");
  expect(careful?.kind === "sentences" && careful.lines).toContainEqual({ code: "damaged", facts: { rows: 6 } });
});

test("a month in another currency is not compared", () => {
  const history = september.map((row) => ({ ...row, currency: "[$£-809]#,##0" }));
  const verdicts = reviewTotals(now, { asOf, history, moneyFormat: "[$€-407] #,##0.00" });
  expect(codesOf(verdicts)).toContain("otherCurrency");
  expect(verdicts.columns.move).toEqual([null, null, null]);
  expect(reviewTotals(now, { asOf, history, moneyFormat: "£#,##0.00" }).columns.move).toEqual(["same", "same", "new"]);
});

test("a measure that the last review had and this one has not is told, and the class rests on the other", () => {
  const history = september.map((row) => ({ ...row, values: { ...row.values, collections: 10 } }));
  const verdicts = reviewTotals(now, { asOf, history });
  expect(codesOf(verdicts)).toContain("collectionsMissing");
  expect(verdicts.classes).toEqual(["A", "B", "C"]);
});

test("the money compared is of a measure that both months have", () => {
  const history = september.map(({ values, ...row }) => ({ ...row, values: { collections: values.revenue! } }));
  const both = now.map((each) => ({ ...each, collections: each.revenue / 2 }));
  expect(reviewTotals(both, { asOf, history }).columns.lastValue).toEqual([700, 200, 0]);
});

test("a customer under a new key with the same name is pointed out, not joined", () => {
  const history = [kept("Acme", 700), kept("Birch Ltd.", 200, { key: "c17", class: "B" })];
  const verdicts = reviewTotals(
    [
      { name: "Acme", revenue: 800 },
      { name: "BIRCH limited", key: "c18", revenue: 90 },
    ],
    { asOf, history },
  );
  expect(codesOf(verdicts)).toContain("renamed");
  expect(verdicts.columns.move).toEqual(["same", "new"]);
});

test("a table in which nobody is found again is told to be another column", () => {
  const history = [kept("Acme", 700, { key: "c1" }), kept("Birch", 200, { key: "c2" })];
  expect(codesOf(reviewTotals(now, { asOf, history }))).toContain("nobodyMatches");
});

test("a month that was skipped is told, and the one before it is compared", () => {
  const history = september.map((row) => ({ ...row, period: "2026-07" }));
  const verdicts = reviewTotals(now, { asOf, history });
  expect(codesOf(verdicts)).toContain("gap");
  expect(verdicts.columns.move).toEqual(["same", "same", "new"]);
});

test("quarters are not compared with months, and a later month is not the past", () => {
  const history = [kept("Acme", 9, { period: "2026-Q3" }), kept("Acme", 9, { period: "2026-11" })];
  const verdicts = reviewTotals(now, { asOf, history });
  expect(codesOf(verdicts)).toEqual(expect.arrayContaining(["otherKind", "firstReview"]));
  expect(verdicts.columns.move).toEqual([null, null, null]);
});

test("a month that still runs is marked, and left out of stability and XYZ", () => {
  const history = [...september, ...september.map((row) => ({ ...row, period: "2026-08" }))];
  const running = reviewTotals(
    [
      { name: "Acme", revenue: 1 },
      { name: "Birch", revenue: 500 },
    ],
    { asOf: "2026-10-10", history },
  );
  expect(codesOf(running)).toContain("running");
  expect(running.columns.stability).toEqual(["stable", "stable"]);
  expect(running.columns.cv).toEqual([0, 0]);
});

test("every sentence has all its facts in every language", () => {
  const histories = [
    [...september, kept("Elm", NaN)],
    september.map((row) => ({ ...row, period: "2026-07", values: { ...row.values, collections: 1, margin: 1, brandShare: 0.1 } })),
    september.map((row) => ({ ...row, currency: "€#,##0" })),
    [kept("Cedar Inc", 700, { key: "x" }), kept("Birch", 900, { class: "A" }), kept("Acme", 1, { class: "C" })],
    [],
  ];
  for (const history of histories) {
    const { sections, finding } = reviewTotals(now, { asOf: "2026-10-30", history, moneyFormat: "$#,##0" });
    const { phrases, findings } = wordsOf("abc-review");
    const lines = sections.flatMap((section) => (section.kind === "sentences" ? section.lines : []));
    for (const language of languages) {
      for (const { code, facts } of lines) expect(say(phrases![code]!, language, facts)).not.toMatch(/[{}]/);
      expect(say(findings[finding.code]!, language, finding.facts)).not.toMatch(/[{}]/);
    }
  }
});

test.each([
  ["[$€-407] #,##0.00", "€"],
  ["$#,##0.00;[Red]-$#,##0.00", "$"],
  ['"NT$"#,##0', "NT$"],
  ["#,##0 kr", "kr"],
  ["_-£* #,##0.00_-", "£"],
  ["#,##0.00", ""],
  ["General", ""],
  ["EUR", "EUR"],
])("the currency of %s is %p", (format, sign) => expect(currencySign(format)).toBe(sign));

test.each([
  ["Birch Ltd.", "BIRCH limited"],
  ["大同股份有限公司", "大同公司"],
  ["Müller & Co. KG", "MÜLLER & CO KG"],
])("%s and %s are one name", (one, other) => expect(looseName(one)).toBe(looseName(other)));
