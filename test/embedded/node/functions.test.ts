import { createWorkbook } from "../../../src/embedded/model/Workbook";
import { bootExcel } from "../../../src/embedded/node/bootExcel";

describe("custom functions through Microsoft's dispatch", () => {
  test("single values, ranges, omitted arguments and the caller's address", async () => {
    const { CustomFunctions, invokeFunction } = await bootExcel(createWorkbook());
    CustomFunctions.associate("ADD", (a: number, b: number | null) => a + (b ?? 100));
    CustomFunctions.associate("TENFOLD", (rows: number[][]) => Promise.resolve(rows.map((row) => row.map((value) => value * 10))));
    CustomFunctions.associate("WHERE", (invocation: { address: string }) => invocation.address);
    expect(await invokeFunction("ADD", [2, 3])).toEqual([[5]]);
    expect(await invokeFunction("add", [2, null])).toEqual([[102]]);
    expect(
      await invokeFunction("TENFOLD", [
        [
          [1, 2],
          [3, 4],
        ],
      ]),
    ).toEqual([
      [10, 20],
      [30, 40],
    ]);
    expect(await invokeFunction("WHERE", [], { address: "[Book1.xlsx]Sheet1!C3" })).toEqual([["[Book1.xlsx]Sheet1!C3"]]);
  });

  test("errors keep their code and message; a thrown error and a function that was never associated are #VALUE!", async () => {
    const { CustomFunctions, invokeFunction } = await bootExcel(createWorkbook());
    const fail = (code: CustomFunctions.ErrorCode, message: string): never => {
      throw new CustomFunctions.Error(code, message) as unknown as Error;
    };
    CustomFunctions.associate("REFUSE", () => fail(CustomFunctions.ErrorCode.notAvailable, "no data"));
    CustomFunctions.associate("WRONG", () => fail(CustomFunctions.ErrorCode.invalidValue, "choose 1 to 5"));
    CustomFunctions.associate("BREAK", () => {
      throw new TypeError("bug");
    });
    CustomFunctions.associate("MIXED", () => [
      [1, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "none")],
      [true, ""],
    ]);
    expect(await invokeFunction("REFUSE", [])).toEqual({ error: "#N/A", message: "no data" });
    expect(await invokeFunction("WRONG", [])).toEqual({ error: "#VALUE!", message: "choose 1 to 5" });
    expect(await invokeFunction("BREAK", [])).toMatchObject({ error: "#VALUE!" });
    expect(await invokeFunction("NOSUCHFUNCTION", [])).toMatchObject({ error: "#VALUE!" });
    expect(await invokeFunction("MIXED", [])).toMatchObject([
      [1, { error: "#N/A" }],
      [true, ""],
    ]);
  });

  test("error cells reach a function that allows them; otherwise the first of them is the result", async () => {
    const { CustomFunctions, invokeFunction } = await bootExcel(createWorkbook());
    CustomFunctions.associate(
      "COUNTERRORS",
      (rows: unknown[][]) => rows.flat().filter((value) => value instanceof CustomFunctions.Error).length,
    );
    const rows = [
      [1, { error: "#N/A" }],
      [null, { error: "#DIV/0!" }],
    ];
    expect(await invokeFunction("COUNTERRORS", [rows])).toEqual([[2]]);
    expect(await invokeFunction("COUNTERRORS", [rows], { allowsErrors: false })).toEqual({ error: "#N/A" });
  });

  test("2,000 calls of one turn go in one message", async () => {
    const { CustomFunctions, invokeFunction } = await bootExcel(createWorkbook());
    CustomFunctions.associate("DOUBLE", (value: number) => value * 2);
    const results = await Promise.all(Array.from({ length: 2000 }, (_, i) => invokeFunction("DOUBLE", [i])));
    expect(results.every((result, i) => Array.isArray(result) && result[0]?.[0] === i * 2)).toBe(true);
  });

  test("a ribbon button runs its function and is told when it is done", async () => {
    const { Office, fireRibbonCommand } = await bootExcel(createWorkbook());
    let pressed = "";
    Office.actions.associate("again", (event: Office.AddinCommands.Event) => {
      pressed = event.source.id;
      event.completed();
    });
    await fireRibbonCommand("again");
    expect(pressed).toBe("again");
  });
});
