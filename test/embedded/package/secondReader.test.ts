import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { createWorkbook } from "../../../src/embedded/model/Workbook";
import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/package/saveWorkbook";
import { announce, area, changed, orders } from "./changedPackage";

interface Found {
  sheets: string[];
  values: string[];
  formulas: string[];
  tables: [string, string][];
  names: string[];
  bytes: string;
}

/** excelize knows nothing of our writer: what it finds in a file is what is there. */
function excelize(input: { bytes?: Uint8Array; cells?: string[] }): Found {
  const request = input.bytes === undefined ? {} : { bytes: Buffer.from(input.bytes).toString("base64"), cells: input.cells ?? [] };
  return JSON.parse(
    execFileSync(process.execPath, [join(__dirname, "excelize.cjs")], { input: JSON.stringify(request), encoding: "utf8" }),
  ) as Found;
}

describe("excelize reads what was written", () => {
  it("in a patched workbook: cells, formulas, tables, names", () => {
    const { bytes } = changed((workbook) => {
      const { id, tables, conditionalFormats } = orders(workbook);
      const blue = workbook.styleIndex({ ...workbook.styles[0]!, origin: undefined, fill: "#B9D6F2" });
      workbook.setCell(id, 0, 2, { value: "Class", style: blue }, "api");
      workbook.setCell(id, 1, 2, { value: "=1+1", style: 0 }, "api");
      workbook.setCell(id, 2, 2, { value: 0.1 + 0.2, style: 0 }, "api");
      tables[0]!.area = area(0, 0, [4, 3]);
      tables[0]!.columns.push({ id: 3, name: "Class" });
      conditionalFormats.push({
        id: "n",
        areas: [area(1, 2, [3, 1])],
        priority: 8,
        stopIfTrue: false,
        type: "custom",
        formula: "=TRUE",
        format: { fill: "#DDF1EA" },
      });
      announce(workbook, "tables");
      announce(workbook, "conditionalFormats");
      workbook.setCell(workbook.addSheet("摘要", "api").id, 0, 0, { value: "完成" }, "api");
    });
    const cells = ["Orders!A2", "Orders!C1", "Orders!C2", "Orders!C3", "Orders!B6", "摘要!A1"];
    const found = excelize({ bytes, cells });
    expect(found.sheets).toEqual(["Orders", "計算", "Pivot", "摘要"]);
    expect(found.values).toEqual(["王小明 & co", "Class", "=1+1", "0.30000000000000004", "1234.53", "完成"]);
    expect(found.formulas).toEqual(["", "", "", "", "SUM(B2:B4)", ""]);
    expect(found.tables).toEqual([["tblOrders", "A1:C4"]]);
    expect(found.names).toEqual(expect.arrayContaining(["Rate", "Local"]));
  }, 60_000);

  it("in a workbook made from nothing", () => {
    const workbook = createWorkbook();
    workbook.setCell(workbook.sheets[0]!.id, 0, 1, { value: 3, formula: "=1+2" }, "api");
    expect(excelize({ bytes: saveWorkbook(workbook), cells: ["Sheet1!B1"] })).toMatchObject({ values: ["3"], formulas: ["1+2"] });
  }, 60_000);

  it("and writes a workbook that we read", () => {
    const sheet = openWorkbook(new Uint8Array(Buffer.from(excelize({}).bytes, "base64")), "e.xlsx").sheets[0]!;
    expect([sheet.cells.get(0, 0)?.value, sheet.cells.get(1, 1)?.value, sheet.tables[0]?.name]).toEqual(["名稱", 1.5, "t1"]);
  }, 60_000);
});
