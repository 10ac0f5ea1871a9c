// Reads or makes a workbook with excelize, in a process of its own: its loader imports what a test's sandbox does not allow.
// Standard input: {bytes: base64, cells: ["Sheet!A1", …]} to read, {} to make one. Standard output: JSON.
const { readFileSync } = require("node:fs");
const { init } = require("excelize-wasm");

const { bytes, cells } = JSON.parse(readFileSync(0, "utf8"));

init(require.resolve("excelize-wasm").replace(/[^/\\]*$/, "excelize.wasm.gz")).then((excelize) => {
  // Only when a pipe has taken all of it.
  process.stdout.write(JSON.stringify(bytes === undefined ? make(excelize) : read(excelize)), () => process.exit(0));
});

function read(excelize) {
  const file = excelize.OpenReader(new Uint8Array(Buffer.from(bytes, "base64")));
  if (file.error) return { error: file.error };
  const places = cells.map((cell) => cell.split("!"));
  return {
    sheets: file.GetSheetList().list,
    values: places.map(([sheet, cell]) => file.GetCellValue(sheet, cell, { RawCellValue: true }).value),
    formulas: places.map(([sheet, cell]) => file.GetCellFormula(sheet, cell).formula),
    tables: file.GetSheetList().list.flatMap((sheet) => file.GetTables(sheet).tables.map(({ Name, Range }) => [Name, Range])),
    names: file.GetDefinedName().definedNames.map(({ Name }) => Name),
  };
}

function make(excelize) {
  const file = excelize.NewFile();
  file.SetCellValue("Sheet1", "A1", "名稱");
  file.SetCellValue("Sheet1", "B2", 1.5);
  file.AddTable("Sheet1", { Range: "A1:B3", Name: "t1" });
  return { bytes: Buffer.from(file.WriteToBuffer().buffer).toString("base64") };
}
