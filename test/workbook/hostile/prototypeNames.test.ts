import { bookOf } from "../support/bookOf";
import { begun } from "../support/classified";
import { open } from "../support/open";
import { cellsOf } from "../support/rowsOf";

const names = ["__proto__", "constructor", "toString", "valueOf", "hasOwnProperty"];
const own = Object.getOwnPropertyNames(Object.prototype).sort();

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(own);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test.each(names)("a sheet, a header and a customer called %s: written, run again, taken back and removed", async (name) => {
  const book = bookOf(
    [
      ["Customer", "Revenue", name],
      [name, 9, 1],
      ["Ben", 3, 2],
    ],
    { sheet: name },
  );
  const run = await begun(book, "abc");
  const before = cellsOf(run.workbook, name);
  const receipt = await run.session.write(run.choice, run.preview);
  expect(receipt.columns?.sheet).toBe(name);
  await run.session.write(run.choice, await run.session.preview(run.choice));
  const { sheets, columns, methods } = await run.port.owned();
  expect([columns > 0, sheets.length > 0, methods]).toEqual([true, true, ["abc"]]);
  await run.port.undo();
  expect((await run.port.owned()).columns).toBe(columns);
  await run.port.removeAll();
  expect(cellsOf(run.workbook, name)).toEqual(before);
  expect(run.workbook.sheets.map((sheet) => sheet.name)).toEqual([name]);
});

describe("parts that somebody else wrote under our namespaces", () => {
  const poison = '{"polluted":1}';
  const parts = [
    ["register", `{"version":1,"run":1,"columns":[],"sheets":[],"hand":{"__proto__":${poison}},"__proto__":${poison}}`],
    [
      "register",
      `{"version":1,"run":1,"columns":[],"sheets":[{"__proto__":${poison},"name":"__proto__","sheetId":"x","areas":[],"charts":[]}]}`,
    ],
    ["register", '{"version":1,"run":1,"columns":[],"sheets":[],"unfinished":{"kind":"writing","method":"__proto__"}}'],
    ["journal", `1/1 plain\n{"__proto__":${poison}}\n`],
    ["register", "["],
  ] as const;

  test.each(parts)("%s: %s", async (part, text) => {
    const { port, workbook, excel } = await open(
      bookOf(
        [
          ["Customer", "Revenue"],
          ["Ann", 9],
        ],
        { sheet: "List" },
      ),
    );
    await excel.Excel.run(async (context) => {
      context.workbook.customXmlParts.add(`<data xmlns="urn:clientele:${part}">${text}</data>`);
      await context.sync();
    });
    const before = cellsOf(workbook, "List");
    await port.tables();
    await port.owned();
    await port.removeAll().catch((error: unknown) => expect(String(error)).toMatch(/workbook\./));
    expect(cellsOf(workbook, "List")).toEqual(before);
  });
});
