import fc from "fast-check";
import iconv from "iconv-lite";
import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { PackageError } from "../../../src/embedded/package/PackageError";
import { saveWorkbook } from "../../../src/embedded/package/saveWorkbook";

const open = (text: string | Uint8Array, name = "orders.csv") =>
  openWorkbook(typeof text === "string" ? new TextEncoder().encode(text) : text, name);
function table(text: string | Uint8Array, name?: string): unknown[][] {
  const { cells } = open(text, name).sheets[0]!;
  const used = cells.used(false);
  if (used === null) return [];
  return Array.from({ length: used.row + used.rows }, (_, row) =>
    Array.from({ length: used.column + used.columns }, (__, column) => cells.get(row, column)?.value ?? null),
  );
}

const TRADITIONAL = "客戶編號,姓名,地址,訂單金額\nC001,陳小姐,台北市信義區忠孝東路五段,1200\nC002,林先生,高雄市前鎮區,850\n";
const SIMPLIFIED = "客户编号,姓名,地址,订单金额\nC001,陈小姐,上海市浦东新区世纪大道,1200\nC002,王先生,广州市天河区,850\n";

describe("encodings", () => {
  it.each([
    ["UTF-8", "utf8", TRADITIONAL, false],
    ["UTF-8 with a mark", "utf8", TRADITIONAL, true],
    ["UTF-16 little endian with a mark", "utf16le", TRADITIONAL, true],
    ["UTF-16 big endian with a mark", "utf16-be", TRADITIONAL, true],
    ["Big5", "big5", TRADITIONAL, false],
    ["GB18030", "gb18030", SIMPLIFIED, false],
    ["Windows-1252", "windows-1252", "Name;Stadt\nMüller;Köln\nJosé;Málaga\n", false],
  ])("reads %s", (...[, encoding, text, addBOM]) => {
    const rows = table(new Uint8Array(iconv.encode(text, encoding, { addBOM })));
    expect(rows[1]![1]).toBe(text.split("\n")[1]!.split(/[,;]/)[1]);
    expect(rows[0]![0]).toBe(text.split(/[,;]/)[0]);
  });
  it.each([
    ["Big5", "big5", "姓名\n張雅婷\n黃志明\n"],
    ["GB18030", "gb18030", "姓名\n张伟\n李娜\n"],
    ["GB18030", "gb18030", "产品,数量\n蓝牙耳机,3\n数据线,12\n"],
    ["Big5", "big5", "產品,數量\n藍牙耳機,3\n傳輸線,12\n"],
  ])("tells %s from a few words", (_, encoding, text) =>
    expect(table(new Uint8Array(iconv.encode(text, encoding)))[1]![0]).toBe(text.split("\n")[1]!.split(",")[0]),
  );
  it("refuses a binary file", () => expect(() => open(new Uint8Array([65, 0, 66, 0, 1]))).toThrow(PackageError));
});

describe("structure, as RFC 4180 says", () => {
  it.each([
    ["comma", "a,b\n1,2", ","],
    ["semicolon with decimal commas", "a;b\n1,5;2,5\n1,6;2,6", ";"],
    ["tab", "a\tb, c\n1\t2", "\t"],
    ["a comma inside quotes is none", '"a,b,c";d\n"1,2,3";4', ";"],
    ["named by sep=", "sep=|\na|b\n1|2", "|"],
  ])("finds the separator: %s", (_, text) => expect(table(text)[0]).toHaveLength(2));
  it("takes line breaks, doubled quotes and separators inside quotes as text", () => {
    expect(table('a,b\r\n"x ""y"",\r\nz",2\r\n')).toEqual([
      ["a", "b"],
      ['x "y",\r\nz', 2],
    ]);
  });
  it.each(["\n", "\r", "\r\n"])("ends lines with %p", (end) =>
    expect(table(`a,b${end}1,2${end}`)).toEqual([
      ["a", "b"],
      [1, 2],
    ]),
  );
  it("gives back every table that is written by the rules", () => {
    const cell = fc
      .string({ unit: "grapheme", maxLength: 8 })
      .filter((text) => !/\p{Cc}|\uFEFF|[\uD800-\uDFFF]/u.test(text))
      .map((text) => `t${text}`);
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(",", ";", "\t"),
        (rows, separator) => {
          const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(separator)).join("\n");
          expect(table(text)).toEqual(rows);
        },
      ),
    );
  });
});

describe("types", () => {
  it.each([
    ["12", 12],
    ["-0.5", -0.5],
    ["12.50", 12.5],
    ["123456789012345", 123456789012345],
    ["00123", "00123"],
    ["1234567890123456", "1234567890123456"],
    ["1e5", "1e5"],
    ["1,5", "1,5"],
    ["=1+1", "=1+1"],
    ["-0", "-0"],
    ["TRUE", "TRUE"],
    ["1-2", "1-2"],
    ["3/4/2026", "3/4/2026"],
    ["2026-02-30", "2026-02-30"],
    [" 5", " 5"],
  ])("%p is read as %p", (text, value) => expect(table(`a;b\n"${text}";x`)[1]![0]).toBe(value));
  it("reads ISO dates as serials with a date format", () => {
    const workbook = open("a\n2026-03-01\n2026-03-01 18:00:00");
    const cells = [1, 2].map((row) => workbook.sheets[0]!.cells.get(row, 0)!);
    expect(cells.map(({ value, style }) => [value, workbook.styles[style]!.numberFormat])).toEqual([
      [46082, "yyyy-mm-dd"],
      [46082.75, "yyyy-mm-dd hh:mm:ss"],
    ]);
  });
});

describe("the workbook", () => {
  it.each([
    ["orders.csv", "orders"],
    ["/data/客戶 2026[1].csv", "客戶 2026 1"],
    ["a:b*c?.csv", "a b c"],
    [`${"x".repeat(40)}.csv`, "x".repeat(31)],
    ["'.csv", "Sheet1"],
  ])("of %p has the sheet %p", (file, sheet) => expect(open("a", file).sheets.map(({ name }) => name)).toEqual([sheet]));
  it("is saved as an .xlsx that holds the same", () => {
    const workbook = open("Name,Sum\n=SUM(A1),12.5\n00123,2026-03-01\n");
    const again = openWorkbook(saveWorkbook(workbook), "orders.xlsx").sheets[0]!;
    expect(again.name).toBe("orders");
    expect([again.cells.get(1, 0)?.value, again.cells.get(2, 0)?.value, again.cells.get(2, 1)?.value]).toEqual([
      "=SUM(A1)",
      "00123",
      46082,
    ]);
    expect(again.cells.get(1, 0)?.formula).toBeUndefined();
  });
  it("of an empty file has an empty sheet", () => expect(open("").sheets[0]!.cells.count).toBe(0));
});
