import { Workbook } from "../../../src/embedded/model/Workbook";
import { bootExcel, type RunningExcel } from "../../../src/embedded/node/bootExcel";
import type { FunctionResult } from "../../../src/embedded/host/CustomFunctionCalls";
import { associateFunctions } from "../../../src/faces/functions/associateFunctions";
import { day, english } from "../../support/classifyTable";

let excel: RunningExcel;
jest.setTimeout(120_000);

let today = day("2026-01-31");

beforeAll(async () => {
  const workbook = new Workbook();
  workbook.addSheet("Sheet1", "load");
  excel = await bootExcel(workbook);
  associateFunctions(
    () => Promise.resolve({ language: "en", culture: english, emptyIsZero: false }),
    () => today,
  );
});

afterAll(() => excel.close());

const revenues = (count: number, salt = 7919) => Array.from({ length: count }, (_, row) => [((row * salt) % (count + 3)) + 1]);
const isBusy = (result: FunctionResult) => JSON.stringify(result).includes("#BUSY!");

/** A formula filled down: every cell hands over its own value and the whole column. */
async function filledDown(name: string, column: readonly (readonly number[])[], calls: number): Promise<FunctionResult[]> {
  const found: FunctionResult[] = [];
  // As many at a time as fit into a few messages, as Excel sends them.
  const wave = Math.max(50, Math.floor(2_000_000 / column.length));
  for (let from = 0; from < calls; from += wave) {
    const values = Array.from({ length: Math.min(wave, calls - from) }, (_, call) => column[(from + call) % column.length]![0]!);
    found.push(...(await Promise.all(values.map((value) => excel.invokeFunction(name, [value, column])))));
  }
  return found;
}

describe("functions under load, through Microsoft's own dispatch", () => {
  test("20,000 single-value calls over one population give what one spilling call gives, and none is left behind", async () => {
    const column = revenues(80);
    const one = (await excel.invokeFunction("ABCCLASS", [column])) as unknown[][];
    const found = await filledDown("ABCCLASS", column, 20_000);
    expect(found).toHaveLength(20_000);
    expect(found.filter(isBusy)).toEqual([]);
    const wrong = found.filter((result, call) => (result as unknown[][])[0]?.[0] !== one[call % column.length]?.[0]);
    expect(wrong).toEqual([]);
  });

  test("a population of 20,000: the calls of a whole wave agree with one spilling call", async () => {
    const column = revenues(20_000);
    const one = (await excel.invokeFunction("ABCCLASS", [column])) as unknown[][];
    const found = await filledDown("ABCCLASS", column, 60);
    expect(found.map((result) => (result as unknown[][])[0])).toEqual(one.slice(0, 60));
  });

  test("an edit between two recalculations is noticed, wherever it is", async () => {
    const column = [[100], [50], [5], ...revenues(300).map(([value]) => [value! / 1000])];
    expect(await excel.invokeFunction("ABCCLASS", [50, column])).toEqual([["A"]]);
    const edited = column.map(([value], row) => [row === column.length - 1 ? 100_000 : value!]);
    expect(await excel.invokeFunction("ABCCLASS", [50, edited])).not.toEqual([["A"]]);
  });

  test("a storm of recalculations answers every call with the column that it came with", async () => {
    const storms = Array.from({ length: 6 }, (_, round) => revenues(60, 101 + 2 * round));
    const rounds = storms.map((column) => Promise.all(column.map(([value]) => excel.invokeFunction("ABCCLASS", [value!, column]))));
    const one = await Promise.all(storms.map((column) => excel.invokeFunction("ABCCLASS", [column])));
    const found = await Promise.all(rounds);
    expect(found.map((results) => results.map((result) => (result as unknown[][])[0]))).toEqual(one);
  });

  test("errors inside the population leave their own rows out, and calls on them are answered alone", async () => {
    const column = [...revenues(150), [{ error: "#DIV/0!" }], [{ error: "#N/A" }]];
    const one = (await excel.invokeFunction("ABCCLASS", [column])) as unknown[][];
    const found = await Promise.all(column.map(([value]) => excel.invokeFunction("ABCCLASS", [value!, column])));
    expect(found.map((result) => (result as unknown[][])[0])).toEqual(one);
    expect(one.at(-1)).toEqual([{ error: "#N/A", message: "“#N/A” is an error" }]);
  });

  test("volatile inputs: another day is another answer, though the cells are the same", async () => {
    const call = () => excel.invokeFunction("RENEWAL", [[["2026-02-15"], ["2027-02-15"]]]);
    expect(await call()).toEqual([["Due soon"], ["In term"]]);
    today = day("2026-02-16");
    expect(await call()).toEqual([["Lapsed"], ["In term"]]);
    today = day("2026-01-31");
  });

  test("calls that are called off are told so and do no harm to the others", async () => {
    const column = revenues(1000);
    const stop = new AbortController();
    const off = column
      .slice(0, 30)
      .map(([value]) => excel.invokeFunction("ABCCLASS", [value!, column], { signal: stop.signal, cancelable: true }));
    const others = column.slice(0, 30).map(([value]) => excel.invokeFunction("ABCCLASS", [value!, column], { cancelable: true }));
    stop.abort();
    expect(await Promise.all(off)).toEqual(off.map(() => ({ error: "#N/A", message: "Cancelled" })));
    const one = (await excel.invokeFunction("ABCCLASS", [column])) as unknown[][];
    expect((await Promise.all(others)).map((result) => (result as unknown[][])[0])).toEqual(one.slice(0, 30));
  });

  test("calls that Excel takes back before they begin are not computed", async () => {
    const invocation: { onCanceled?: () => void } = {};
    const mappings = (
      excel.CustomFunctions as unknown as { _association: { mappings: Record<string, (...passed: unknown[]) => Promise<unknown>> } }
    )._association.mappings;
    const answer = mappings.ABCCLASS!(revenues(100), null, null, null, invocation);
    invocation.onCanceled?.();
    expect(await answer).toEqual([[""]]);
  });

  test("while a formula is typed, large ranges wait until it is entered, and small ones are shown", async () => {
    const mappings = (
      excel.CustomFunctions as unknown as { _association: { mappings: Record<string, (...passed: unknown[]) => Promise<unknown>> } }
    )._association.mappings;
    const preview = { isInValuePreview: true };
    expect(await mappings.ABCCLASS!([[80], [15], [5]], null, null, null, preview)).toEqual([["A"], ["B"], ["C"]]);
    await expect(mappings.ABCCLASS!(revenues(10_001), null, null, null, preview)).rejects.toMatchObject({
      message: "Computed when the formula is entered.",
    });
  });
});
