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
    range.values = [
      ["Name", "Sum"],
      ["Ann", 3],
    ];
    range.load("values,address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:B2");
    expect(range.values).toEqual([
      ["Name", "Sum"],
      ["Ann", 3],
    ]);
  });
  expect(workbook.sheet("Sheet1")?.cells.get(1, 1)?.value).toBe(3);
});

test("a workbook that is closed right after a function call does not hold up the next one", async () => {
  const first = await bootExcel(createWorkbook());
  first.CustomFunctions.associate("TWICE", (value: number) => value * 2);
  expect(await first.invokeFunction("TWICE", [2])).toEqual([[4]]);
  first.close();
  const second = await bootExcel(createWorkbook());
  expect(await second.invokeFunction("TWICE", [3])).toEqual([[6]]);
  second.close();
  const third = await bootExcel(createWorkbook());
  await third.Excel.run((context) => context.sync());
  expect(await third.invokeFunction("TWICE", [4])).toEqual([[8]]);
}, 4000);

test("nothing that happens to a closed workbook reaches the client", async () => {
  const { Excel, workbook, close } = await bootExcel(createWorkbook());
  let count = 0;
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(() => {
      count += 1;
      return Promise.resolve();
    });
    await context.sync();
  });
  close();
  workbook.setCell(workbook.sheets[0]?.id ?? "", 0, 0, { value: 1 }, "user");
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(count).toBe(0);
});
