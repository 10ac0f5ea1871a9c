import { bootExcel } from "../../../src/embedded/node/bootExcel";
import { createWorkbook } from "../../../src/embedded/model/Workbook";

test("Microsoft's client library starts in Node and says that it runs in Excel on the web", async () => {
  const { Office } = await bootExcel(createWorkbook());
  expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
});

test("Excel.run writes and reads back", async () => {
  const workbook = createWorkbook();
  const { Excel } = await bootExcel(workbook);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    range.values = [["Name", "Sum"], ["Ann", 3]];
    range.load("values,address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:B2");
    expect(range.values).toEqual([["Name", "Sum"], ["Ann", 3]]);
  });
  expect(workbook.sheet("Sheet1")?.cells.get(1, 1)?.value).toBe(3);
});
