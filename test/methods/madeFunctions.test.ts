import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../../src/core/Cell";
import { isBlank } from "../../src/core/cells/isBlank";
import type { FieldId } from "../../src/core/fields/fields";
import type { AnyMethod } from "../../src/core/method/Method";
import type { OptionValues } from "../../src/core/method/OptionDeclaration";
import { metrics } from "../../src/core/metrics/metrics";
import type { Metric } from "../../src/core/metrics/Metric";
import { proposeTables } from "../../src/flow/proposeTables";
import { madeFunctions } from "../../src/methods/madeFunctions";
import { methods, type MethodId } from "../../src/methods/methods";
import { wordsOf } from "../../src/words/wordsOf";
import { callFunction, column, refusalOfCall, type Passed } from "../support/callFunction";
import { classifyTable, english } from "../support/classifyTable";
import { tableOf } from "../support/tableOf";

interface Case {
  readonly asOf?: string;
  readonly options?: OptionValues;
  readonly sheets: Readonly<Record<string, Cell[][]>>;
}

type Made = (typeof madeFunctions)[number];
type Columns = Readonly<Partial<Record<FieldId, number>>>;

/** Needs of a lot of stock that a run tells and no rule asks for. */
const onlyTold = ["quantity", "item"];

/** The column of a table that gives a need, as a run finds it. */
function columnFor(method: AnyMethod, need: string, columns: Columns): number | undefined {
  const found = method.needs[need]!.anyOf.flatMap((id) => (metrics[id] as Metric).columns.map(({ field }) => columns[field]));
  return found.find((each) => each !== undefined);
}

/** The arguments that say what a case says; `undefined` for a case that says more than the function takes. */
function argumentsFor(declared: Made, { sheets, options = {}, asOf = "" }: Case): { passed: Passed[]; rows: Cell[][] } | undefined {
  const method: AnyMethod = methods[declared.method as MethodId];
  const { takes, options: offered } = declared.made;
  const [table, ...others] = Object.entries(sheets);
  if (!table || others.length > 0) return undefined;
  const [, [headers = [], ...rows]] = table;
  const { source } = tableOf(table[1], table[0]);
  const columns = proposeTables([source], english).customers?.columns;
  if (!columns || rows.length < 2) return undefined;
  const given = Object.keys(method.needs).filter((need) => columnFor(method, need, columns) !== undefined);
  if (given.some((need) => !takes.includes(need) && need !== method.money && !onlyTold.includes(need))) return undefined;
  const unknown = Object.keys(options).filter((id) => !offered.includes(id) && id !== "by" && id !== "trendMonths");
  if (
    unknown.length > 0 ||
    (options.by === undefined && offered.some((id) => declared.made.instead.includes(id) && options[id] !== undefined))
  )
    return undefined;
  const passed = declared.parameters.map(({ id }): Passed => {
    if (id === "asOf") return asOf;
    if (!takes.includes(id)) return (options[id] as Passed | undefined) ?? null;
    const place = columnFor(method, id, columns);
    return place === undefined ? column(rows.map(() => null)) : column(rows.map((row) => row[place] ?? null));
  });
  return {
    passed: passed.map((each) => (Array.isArray(each) && typeof each[0] === "number" ? [each] : each) as Passed),
    rows: [headers, ...rows],
  };
}

const compared = new Map<string, number>();

describe.each(madeFunctions.map((declared) => [declared.name, declared] as const))("%s", (name, declared) => {
  const method = declared.method as MethodId;
  const folder = join(__dirname, "../cases", method);

  test.each(readdirSync(folder).filter((file) => file.endsWith(".json")))(
    "agrees with a run in the case %s, where it takes what the case says",
    (file) => {
      const given = JSON.parse(readFileSync(join(folder, file), "utf8")) as Case;
      const call = argumentsFor(declared, given);
      if (!call) return;
      const { asOf, options, sheets } = given;
      const outcome = classifyTable(method, sheets, { ...(asOf !== undefined && { asOf }), ...(options && { options }) });
      const found = callFunction(name, call.passed, asOf === undefined ? {} : { today: asOf });
      for (const customer of outcome.customers) {
        const label = wordsOf(method).classes[customer.class]?.label.en;
        const blank = callIsBlank(call.passed, customer.rows[0]!, declared);
        expect([customer.name, found[customer.rows[0]!]?.[0] ?? ""]).toEqual([customer.name, blank ? "" : label]);
      }
      compared.set(name, (compared.get(name) ?? 0) + outcome.customers.length);
    },
  );

  test("is compared with a run by at least two customers", () => expect(compared.get(name) ?? 0).toBeGreaterThanOrEqual(2));

  test("a blank row stays blank, and an error in a row is told in that row only", () => {
    const cells = declared.made.takes.map((): Passed => [[null], [{ error: "#DIV/0!" }]]);
    const found = callFunction(name, cells).map(([cell]) => cell);
    expect(found).toEqual(["", "#N/A: “#DIV/0!” is an error"]);
  });
});

/** Whether a row says nothing to the function, which then stays silent where a run says that nothing was seen. */
function callIsBlank(passed: readonly Passed[], row: number, { parameters, made }: Made): boolean {
  return parameters.every(({ id }, place) => !made.takes.includes(id) || isBlank(cellAt(passed[place]!, row)));
}

function cellAt(passed: Passed, row: number): Cell {
  return Array.isArray(passed) ? ((passed as Cell[][])[row]?.[0] ?? null) : (passed as Cell);
}

describe("what comes with the made functions", () => {
  test("days since something may be given by its date, from the as-of day", () => {
    expect(callFunction("UPSELLPHASE", ["2026-01-29", 60, "2026-01-31"])).toEqual([["Impulse"]]);
    expect(callFunction("UPSELLPHASE", [2, 60])).toEqual([["Impulse"]]);
    expect(callFunction("INACTIVE", ["2025-10-31", "2025-10-31"], { today: "2026-01-31" })).toEqual([["Silent"]]);
    expect(callFunction("INACTIVE", ["2025-10-31", "2026-01-15"], { today: "2026-01-31" })).toEqual([["In touch, not buying"]]);
  });

  test("an empty date that arrives as 0 is no date: never bought is not bought today", () => {
    expect(callFunction("INACTIVE", [0, "2025-10-31"], { today: "2026-01-31", emptyIsZero: true })).toEqual([["Silent"]]);
  });

  test("words of a choice are read in every language, and an unknown one names those that are known", () => {
    expect(callFunction("ADOPTER", [column(["growth", "成長期", "成长期"])])).toEqual([
      ["Leading users"],
      ["Leading users"],
      ["Leading users"],
    ]);
    expect(callFunction("ADOPTER", ["boom"])[0]![0]).toBe(
      "#N/A: “boom” is none of the words known here: Exploration, Growth, Maturity, Decline",
    );
  });

  test("an option takes the place of the default, and one that does not fit is #VALUE!", () => {
    expect(callFunction("STOREFORMAT", [60, null, [[10, 20, 30, 40, 50]]])).toEqual([["Warehouse store"]]);
    expect(refusalOfCall("INACTIVE", [10, 10, null, 2.5])).toBe("months: “2.5” does not fit; give a whole number from 1 to 60.");
    expect(refusalOfCall("NETWORTH", [10, null, null, "rich"])).toBe(
      "growthFrom: “rich” does not fit; give a number from 0 to 1,000,000,000,000,000.",
    );
    expect(refusalOfCall("RENEWAL", ["2026-03-01", null, 3, 2])).toMatch(/3.*2/);
  });

  test("what must be there and is not is named", () => {
    expect(callFunction("BASKETQUADRANT", [column([1, 3, 5]), column([10, null, 99])])[1]).toEqual([
      "#N/A: monetary is empty: fill it in.",
    ]);
    expect(callFunction("DEALSTATUS", [column([null, "closed"]), column([null, null])])).toEqual([[""], ["Closed"]]);
  });
});

describe("a class among others", () => {
  const values = [500, 100, 90, 80, 70, 60, 50, 40, 30, 20];

  test.each(["VALUESPLIT", "IMPORTANCE"] as const)("%s: beside one value stands the whole column, as inside a table", (name) => {
    const spilled = callFunction(name, [column(values)]);
    const one = values.map((value) => callFunction(name, [value, column(values)])[0]);
    expect(one).toEqual(spilled);
    expect(callFunction(name, [7, column(values)])).toEqual([["#N/A: 7 is not in the column that was given as the whole."]]);
    expect(callFunction(name, [null, column(values)])).toEqual([[""]]);
  });

  test("one value alone is not judged, unless an amount takes the place of the column", () => {
    expect(callFunction("IMPORTANCE", [500])).toEqual([["#N/A: One value alone cannot be judged: give the whole column, or population."]]);
    expect(callFunction("IMPORTANCE", [column([500, 499]), null, 500])).toEqual([["Key"], ["Not key"]]);
    expect(callFunction("IMPORTANCE", [500, null, 500])).toEqual([["Key"]]);
    expect(callFunction("B2BTIER", [500, "high"])).toEqual([["#N/A: One value alone cannot be judged: give the whole column, or least."]]);
    expect(callFunction("B2BTIER", [500, "high", 400])).toEqual([["Strategic"]]);
    expect(callFunction("BASKETQUADRANT", [5, 5000, 4, 1000])).toEqual([["Often, large tickets"]]);
    expect(refusalOfCall("BASKETQUADRANT", [5, 5000, 4])).toBe("Give orders, ticket together: ticket is missing.");
  });

  test("the score spills beside the class, and one value has one cell", () => {
    expect(callFunction("MARKETFIT", [5, 5])).toEqual([["Enter"]]);
    expect(callFunction("MARKETFIT", [column([5, 1]), column([5, 1])])).toEqual([
      ["Enter", 5],
      ["Wait", 1],
    ]);
  });
});
