import { createWorkbook } from "../../../../src/embedded/model/Workbook";
import type { CellValue } from "../../../../src/embedded/model/WorkbookModel";
import { BUSY, CustomFunctions } from "../../../../src/embedded/page/functions/CustomFunctions";
import type { CellPlace } from "../../../../src/embedded/page/functions/CustomFunctions";
import type { FunctionCall } from "../../../../src/embedded/page/functions/FunctionCaller";
import type { FunctionMetadata } from "../../../../src/embedded/page/functions/FunctionMetadata";

const plusOne: FunctionMetadata = { id: "PLUSONE", name: "PLUSONE", parameters: [{ name: "value" }, { name: "step", optional: true }] };

function desk(answer: (call: FunctionCall) => CellValue[][]) {
  const rounds: FunctionCall[][] = [];
  const recalculated: CellPlace[][] = [];
  const model = createWorkbook();
  const sheet = model.sheets[0]?.id ?? "";
  const caller = {
    call: (calls: readonly FunctionCall[]) => {
      rounds.push([...calls]);
      return Promise.resolve(calls.map(answer));
    },
  };
  const functions = new CustomFunctions(model, caller, (places) => recalculated.push([...places]));
  const place = (row: number): CellPlace => ({ sheet, row, column: 0 });
  return { functions, rounds, recalculated, place };
}

const first = (call: FunctionCall): CellValue => (call.arguments[0] ?? null) as CellValue;
const round = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe("custom functions in cells", () => {
  test("answer #BUSY! until the add-in has answered, then the result, and ask only once", async () => {
    const { functions, rounds, recalculated, place } = desk((call) => [[Number(first(call)) + 1]]);
    expect(functions.evaluate(plusOne, [[[1]]], place(0))).toEqual([[BUSY]]);
    expect(functions.isPending).toBe(true);
    await round();
    expect(recalculated).toEqual([[{ ...place(0), rows: 1, columns: 1 }]]);
    expect(functions.evaluate(plusOne, [[[1]]], place(0))).toEqual([[2]]);
    expect(rounds).toHaveLength(1);
    expect(functions.isPending).toBe(false);
  });

  test("of one calculation go to the add-in together", async () => {
    const { functions, rounds, place } = desk(() => [[0]]);
    for (let row = 0; row < 500; row += 1) functions.evaluate(plusOne, [[[row]]], place(row));
    await round();
    expect(rounds.map((calls) => calls.length)).toEqual([500]);
  });

  test("get null for an argument that was left out, and say which cell asks", async () => {
    const { functions, rounds, place } = desk(() => [[0]]);
    functions.evaluate(plusOne, [[["x"]]], place(4));
    await round();
    expect(rounds[0]?.[0]).toMatchObject({ id: "PLUSONE", arguments: ["x", null], address: "[Book1.xlsx]Sheet1!A5" });
  });

  test("are asked once for each cell of a range given where one value is wanted", async () => {
    const { functions, place } = desk((call) => [[Number(first(call)) * 10]]);
    functions.evaluate(plusOne, [[[1], [2], [3]]], place(0));
    await round();
    expect(functions.evaluate(plusOne, [[[1], [2], [3]]], place(0))).toEqual([[10], [20], [30]]);
  });

  test("are not asked when an argument is an error that they do not accept", () => {
    const { functions, place } = desk(() => [[0]]);
    expect(functions.evaluate(plusOne, [[[{ error: "#N/A" }]]], place(0))).toEqual([[{ error: "#N/A" }]]);
    expect(functions.isPending).toBe(false);
  });

  test("show the result from before while a new one is on its way", async () => {
    const { functions, place } = desk((call) => [[Number(first(call)) + 1]]);
    functions.evaluate(plusOne, [[[1]]], place(0));
    await round();
    expect(functions.evaluate(plusOne, [[[7]]], place(0))).toEqual([[2]]);
    await round();
    expect(functions.evaluate(plusOne, [[[7]]], place(0))).toEqual([[8]]);
  });

  test("keep the message of an error with its cell", async () => {
    const { functions, place } = desk(() => [[{ error: "#VALUE!", message: "Row 2: no number" }]]);
    functions.evaluate(plusOne, [[["x"]]], place(3));
    await round();
    expect(functions.errorMessage(place(3).sheet, 3, 0)).toBe("Row 2: no number");
  });

  test("are asked anew after everything was declared out of date", async () => {
    const { functions, rounds, place } = desk(() => [[1]]);
    functions.evaluate(plusOne, [[[1]]], place(0));
    await round();
    functions.forget();
    functions.evaluate(plusOne, [[[1]]], place(0));
    await round();
    expect(rounds).toHaveLength(2);
  });
});
