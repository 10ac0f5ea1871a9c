import { createOfficeWorkbook } from "../../../src/workbook/createOfficeWorkbook";
import { associateFunctions } from "../../../src/faces/functions/associateFunctions";
import { officeSettings } from "../../../src/faces/functions/officeSettings";
import { Workbook } from "../../../src/embedded/model/Workbook";
import { bootExcel, type RunningExcel } from "../../../src/embedded/node/bootExcel";
import { anyCellFunctions } from "../../../src/methods/cellFunctions";
import { day } from "../../support/classifyTable";

let excel: RunningExcel;
const today = day("2026-01-31");

beforeAll(async () => {
  const workbook = new Workbook();
  workbook.addSheet("Sheet1", "load");
  excel = await bootExcel(workbook);
  const settings = officeSettings(async () => (await createOfficeWorkbook().facts()).culture);
  associateFunctions(
    () => settings,
    () => today,
  );
});

afterAll(() => excel.close());

describe("functions through Microsoft's own dispatch", () => {
  test("every declared function is associated", () => {
    const known = (excel.CustomFunctions as unknown as { _association: { mappings: Record<string, unknown> } })._association.mappings;
    for (const { name } of anyCellFunctions) expect(typeof known[name]).toBe("function");
  });

  test("ranges come in as rows and the result spills", async () => {
    const found = await excel.invokeFunction("ABCCLASS", [[[80], [15], [null], [5], [null]]]);
    expect(found).toEqual([["A"], ["B"], [""], ["C"]]);
  });

  test("single values come in alone or as one cell, and arguments that are left out as null or not at all", async () => {
    expect(await excel.invokeFunction("GRADE", ["explicit", "2026-02-28"])).toEqual([["A"]]);
    expect(await excel.invokeFunction("GRADE", [[["explicit"]], [["2026-03-01"]], null])).toEqual([["B"]]);
    expect(await excel.invokeFunction("GRADE", ["explicit", "2026-03-01", "2026-02-28"])).toEqual([["A"]]);
  });

  test("an error cell reaches its row alone, and its own cell says why", async () => {
    const found = await excel.invokeFunction("ABCCLASS", [[[80], [{ error: "#DIV/0!" }], [20]]]);
    expect(found).toEqual([["A"], [{ error: "#N/A", message: "“#DIV/0!” is an error" }], ["B"]]);
  });

  test("a call that is refused is #VALUE! with its sentence", async () => {
    expect(await excel.invokeFunction("ABCCLASS", [[[1], [2]], "90,70"])).toEqual({
      error: "#VALUE!",
      message: "The cuts “90, 70” do not fit: shares rise from one to the next and lie between 0 and 100.",
    });
  });

  test("a table in a cell: RFM with headers, an order a row", async () => {
    const orders = [
      ["Anna", "2026-01-05", 100],
      ["Bo", "2025-06-01", 20],
      ["anna", "2026-01-20", 50],
    ] as const;
    const found = await excel.invokeFunction("RFM", [
      orders.map(([who]) => [who]),
      orders.map(([, when]) => [when]),
      orders.map(([, , much]) => [much]),
    ]);
    expect(found).toEqual([
      ["Customer", "Recency (days)", "Orders", "Revenue", "R", "F", "M", "RFM", "Segment"],
      ["Anna", 11, 2, 150, 5, 5, 5, 555, "Champions"],
      ["Bo", 244, 1, 20, 1, 1, 1, 111, "Lost"],
    ]);
  });

  test("a column of 300 single-value calls on one population gives what one spilling call gives", async () => {
    const population = Array.from({ length: 300 }, (_, row) => [((row * 7919) % 300) + 1]);
    const calls = population.map(([value]) => excel.invokeFunction("ABCCLASS", [value!, population]));
    const one = await excel.invokeFunction("ABCCLASS", [population]);
    expect((await Promise.all(calls)).map((result) => (result as unknown[][])[0])).toEqual(one);
  });
});
