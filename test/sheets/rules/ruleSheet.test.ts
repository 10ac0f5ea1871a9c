import fc from "fast-check";
import type { Cell } from "../../../src/core/Cell";
import { languages, type Language } from "../../../src/core/Language";
import type { AnyMethod, Rows } from "../../../src/core/method/Method";
import { decide } from "../../../src/core/rules/decide";
import { valueAt } from "../../../src/core/rules/valueAt";
import type { RuleValues } from "../../../src/core/rules/Rule";
import { completeOptions } from "../../../src/flow/completeOptions";
import { matchColumns } from "../../../src/flow/matchColumns";
import { readableTable } from "../../../src/flow/readableTable";
import { readRules } from "../../../src/flow/rules/readRules";
import { ruleMethod } from "../../../src/flow/rules/ruleMethod";
import { ruleValues } from "../../../src/flow/rules/ruleValues";
import { methods, type MethodId } from "../../../src/methods/methods";
import { methodTable } from "../../../src/sheets/rules/methodTable";
import { ruleSheet } from "../../../src/sheets/rules/ruleSheet";
import type { SheetDescription } from "../../../src/sheets/SheetDescription";
import { wordsOf } from "../../../src/words/wordsOf";
import { english } from "../../support/classifyTable";
import { tableOf } from "../../support/tableOf";

const tables = (Object.entries(methods) as [MethodId, AnyMethod][]).flatMap(([id, method]) => (method.rules ? [{ id, method }] : []));
const asOf = 46_000;

/** The cells of the sheet's table, as they stand in the workbook. */
function cellsOf({ blocks, table }: SheetDescription): Cell[][] {
  const { area } = table!;
  const cells = Array.from({ length: area.rows }, () => new Array<Cell>(area.columns).fill(null));
  for (const { row, column, values } of blocks)
    values.forEach((line, r) =>
      line.forEach((value, c) => {
        const target = cells[row + r - area.row];
        if (target && column + c < area.columns) target[column + c] = value;
      }),
    );
  return cells;
}

function readBack(id: MethodId, language: Language) {
  const data = tableOf(
    cellsOf(ruleSheet(methodTable(id, { options: completeOptions(methods[id].options, {}), language }), language)),
    "Rules",
  );
  const choice = matchColumns(data.source, "rules", english);
  expect(Object.keys(choice.columns)).toHaveLength(data.source.headers.length);
  return readRules(readableTable(data, choice), { list: undefined, culture: english });
}

/** Values at, beside and between every limit of the table, and none. */
function someRows(method: AnyMethod, count: number): fc.Arbitrary<Rows> {
  const conditions = method.rules!(completeOptions(method.options, {})).flatMap(({ when }) => when);
  const limits = conditions.flatMap((each) => ("value" in each ? [each.value, each.value + 1, each.value - 1] : []));
  const needs = Object.keys(method.needs);
  const texts = (need: string) => conditions.flatMap((each) => ("values" in each && each.of === need ? each.values : []));
  const number = fc.oneof(fc.constantFrom(NaN, 0, 1, asOf, ...limits), fc.integer({ min: -400, max: 4000 }));
  const column = (need: string) => {
    const words = texts(need);
    return words.length > 0
      ? fc.array(fc.constantFrom<string | null>(...words, null), { minLength: count, maxLength: count })
      : fc.array(number, { minLength: count, maxLength: count });
  };
  return fc.tuple(...needs.map(column)).map((columns): Rows => {
    const at = (need: number, row: number) => columns[need]![row];
    const numbers = needs.map((need, n) => [
      need,
      Float64Array.from({ length: count }, (_, row) => (typeof at(n, row) === "number" ? Number(at(n, row)) : NaN)),
    ]);
    const words = needs.map((need, n) => [
      need,
      Array.from({ length: count }, (_, row) => (typeof at(n, row) === "string" ? String(at(n, row)) : null)),
    ]);
    return { count, numbers: Object.fromEntries(numbers) as Rows["numbers"], texts: Object.fromEntries(words) as Rows["texts"] };
  });
}

/** The same customers as the needs of the user's own rules hold them. */
function asOwn(read: ReturnType<typeof readRules>, id: MethodId, rows: Rows): Rows {
  const numbers: Record<string, Float64Array> = {};
  const texts: Record<string, readonly (string | null)[]> = {};
  for (const [need, { anyOf }] of Object.entries<AnyMethod["needs"][string]>(ruleMethod(read).needs)) {
    const declared: AnyMethod["needs"] = methods[id].needs;
    const same = need.startsWith(`${id}.`)
      ? need.slice(id.length + 1)
      : Object.keys(declared).find((each) => declared[each]!.anyOf[0] === anyOf[0]);
    numbers[need] = rows.numbers[same ?? ""] ?? new Float64Array(rows.count).fill(NaN);
    texts[need] = rows.texts[same ?? ""] ?? new Array<null>(rows.count).fill(null);
  }
  return { count: rows.count, numbers, texts };
}

describe.each(tables)("the decision table of $id, copied to a sheet and read back", ({ id, method }) => {
  const options = completeOptions(method.options, {});
  test.each(languages)("decides the same for everybody, written in %s", (language) => {
    const read = readBack(id, language);
    expect(read.warnings).toEqual([]);
    const own = method.rules!(options);
    fc.assert(
      fc.property(someRows(method, 12), (rows) => {
        const context = { asOf };
        const there: RuleValues = method.ruleValues!(rows, options, context);
        const here = ruleValues(read, { rows: asOwn(read, id, rows), options: {}, context, own: undefined, tableRows: [] });
        const expected = Array.from(decide(own, there, rows.count), (place) => wordsOf(id).classes[own[place]!.class]!.label[language]);
        const found = Array.from(decide(read.rules, here, rows.count), (place) => read.rules[place]?.class);
        if (found.join() !== expected.join()) {
          const row = found.findIndex((each, index) => each !== expected[index]);
          const names = [...read.columns.keys()].map((name) => [name, valueAt(here, name, row)]);
          throw new Error(`${found[row]} instead of ${expected[row]}: ${JSON.stringify(names)}`);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("keeps colours and intervals, and has a drop-down that Excel takes", () => {
    const read = readBack(id, "en");
    for (const [classId, { role }] of Object.entries(method.classes)) {
      const label = wordsOf(id).classes[classId]!.label.en;
      if (!read.classes[label]) continue;
      expect(read.classes[label].role).toBe(role);
      expect(read.classes[label].followUpDays).toBe(method.followUpDays?.(classId, options) ?? method.classes[classId]!.followUpDays);
    }
    for (const language of languages)
      for (const choices of ruleSheet(methodTable(id, { options, language }), language).choices ?? []) {
        if (!("values" in choices)) continue;
        expect(choices.values.join(",").length).toBeLessThanOrEqual(255);
        expect(choices.values.join("")).not.toContain(",");
      }
  });
});

test("no rule that is shipped has more conditions than a sheet of rules has room for", () => {
  const longest = tables.map(({ method }) =>
    Math.max(...method.rules!(completeOptions(method.options, {})).map(({ when }) => when.length)),
  );
  expect(Math.max(...longest)).toBeLessThanOrEqual(5);
});
