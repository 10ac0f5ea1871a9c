import type { Chart } from "../../src/sheets/SheetDescription";
import { addTable, customersBook, put } from "./support/bookOf";
import { open, tableNamed } from "./support/open";
import { planOf, summarySheet } from "./support/plans";
import { cellsOf, rowsOf } from "./support/rowsOf";

const sheetPlan = (...sheets: ReturnType<typeof summarySheet>[]) => ({ method: "abc", sheets });

test("a sheet is built with its values, formats, looks, widths and print set-up", async () => {
  const { port, workbook } = await open(customersBook());
  const receipt = await port.write(sheetPlan(summarySheet()));
  expect(receipt).toEqual({ sheets: [{ id: "abc.summary", name: "ABC summary" }] });
  const sheet = workbook.sheet("ABC summary")!;
  expect(rowsOf(workbook, "ABC summary", [0, 0, 4, 3])).toEqual([
    ["ABC summary", null, null],
    [null, null, null],
    ["Class", "Customers", "Share"],
    ["A", 2, 0.6],
  ]);
  const look = (row: number, column: number) => workbook.styles[sheet.cells.get(row, column)!.style]!;
  expect(look(0, 0).font).toMatchObject({ bold: true, size: 16 });
  expect(look(2, 1).borders.bottom).toBeDefined();
  expect(look(3, 2).numberFormat).toBe("0.0%");
  expect(sheet).toMatchObject({
    showGridlines: false,
    freeze: { rows: 3 },
    pageLayout: { orientation: "Landscape", fitToWidth: 1, printTitleRows: [0, 2] },
  });
  expect(sheet.columns.get(0)!.width).toBeCloseTo(20, 0);
  expect(sheet.conditionalFormats.map(({ type }) => type).sort()).toEqual(["cellValue", "colorScale", "dataBar"]);
});

test("columns are wider where the workbook's usual font is larger, as that of Chinese Excel is", async () => {
  const book = customersBook();
  const usual = book.styles[0]!;
  book.setDefaultStyle({ ...usual, font: { ...usual.font, name: "新細明體", size: 12 } });
  const { port, workbook } = await open(book);
  await port.write(sheetPlan(summarySheet()));
  expect(workbook.sheet("ABC summary")!.columns.get(0)!.width).toBeCloseTo((20 * 12) / 11, 0);
});

test("new sheets stand behind the user's, in their order, and he stays where he was", async () => {
  const workbook = customersBook();
  workbook.addSheet("Last", "load");
  const { port } = await open(workbook);
  const source = await tableNamed(port, "Customers");
  const sheets = [summarySheet(), summarySheet({ id: "abc.list", name: "ABC list" })];
  await port.write(planOf(source, [], { sheets }));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(
    ["Customers", "ABC summary", "ABC list", "Last"].sort(
      (a, b) => workbook.sheets.findIndex((s) => s.name === a) - workbook.sheets.findIndex((s) => s.name === b),
    ),
  );
  expect(workbook.sheet(workbook.activeSheet)!.name).toBe("Customers");
  expect((await port.tables()).map(({ sheet }) => sheet)).toEqual(["Customers"]);
});

test("running again builds the same sheet anew, so that formulas which refer to it live on", async () => {
  const { port, workbook } = await open(customersBook());
  await port.write(sheetPlan(summarySheet()));
  const id = workbook.sheet("ABC summary")!.id;
  workbook.setCell("Customers", 9, 0, { value: 2, formula: "='ABC summary'!B4" }, "user");
  const smaller = summarySheet({ blocks: [{ row: 0, column: 0, values: [["Short"]] }], rules: [] });
  await port.write(sheetPlan(smaller));
  expect(workbook.sheets).toHaveLength(2);
  expect(workbook.sheet("ABC summary")!.id).toBe(id);
  expect(cellsOf(workbook, "ABC summary")).toEqual({ A1: "Short" });
  expect(workbook.sheet("ABC summary")!.conditionalFormats).toEqual([]);
  expect(workbook.sheet("Customers")!.cells.get(9, 0)!.formula).toBe("='ABC summary'!B4");
});

test("a user's sheet with our name is never touched: ours gets a number", async () => {
  const workbook = customersBook();
  workbook.addSheet("abc SUMMARY", "load");
  put(workbook, "abc SUMMARY", [["mine"]]);
  const { port } = await open(workbook);
  for (let run = 0; run < 2; run++) {
    const receipt = await port.write(sheetPlan(summarySheet()));
    expect(receipt.sheets).toEqual([{ id: "abc.summary", name: "ABC summary (2)" }]);
  }
  expect(cellsOf(workbook, "abc SUMMARY")).toEqual({ A1: "mine" });
  expect(workbook.sheets.map(({ name }) => name)).toHaveLength(3);
});

test("a sheet of ours that the user renamed keeps his name and is still replaced", async () => {
  const { port, workbook } = await open(customersBook());
  await port.write(sheetPlan(summarySheet()));
  workbook.renameSheet(workbook.sheet("ABC summary")!.id, "For the boss", "user");
  const receipt = await port.write(sheetPlan(summarySheet({ blocks: [{ row: 0, column: 0, values: [["New"]] }] })));
  expect(receipt.sheets).toEqual([{ id: "abc.summary", name: "For the boss" }]);
  expect(cellsOf(workbook, "For the boss")).toEqual({ A1: "New" });
  expect((await port.owned()).sheets).toEqual(["For the boss"]);
});

test("a sheet of ours on which the user has written is his: the next run makes another", async () => {
  const { port, workbook } = await open(customersBook());
  await port.write(sheetPlan(summarySheet()));
  put(workbook, "ABC summary", [["called on Tuesday"]], [4, 6]);
  const receipt = await port.write(sheetPlan(summarySheet()));
  expect(receipt.sheets).toEqual([{ id: "abc.summary", name: "ABC summary (2)" }]);
  expect(cellsOf(workbook, "ABC summary")).toMatchObject({ A1: "ABC summary", G5: "called on Tuesday" });
  await port.removeAll();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Customers", "ABC summary"]);
});

test("a sheet that the method writes no more goes", async () => {
  const { port, workbook } = await open(customersBook());
  await port.write(sheetPlan(summarySheet(), summarySheet({ id: "abc.list", name: "ABC list" })));
  await port.write(sheetPlan(summarySheet()));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Customers", "ABC summary"]);
  expect(workbook.names.map(({ name }) => name)).toEqual(["_Clientele.abc_summary"]);
});

test("a list is a native table with a name of its own, the same in each run", async () => {
  const workbook = customersBook();
  put(workbook, "Customers", [["Who", "When"]], [20, 0]);
  addTable(workbook, "Customers", { name: "Calls", area: { row: 20, column: 0, rows: 2, columns: 2 } });
  const { port } = await open(workbook);
  const list = summarySheet({ rules: [], table: { area: { row: 2, column: 0, rows: 4, columns: 3 }, name: "Calls" } });
  for (let run = 0; run < 2; run++) {
    await port.write(sheetPlan(list));
    expect(workbook.sheet("ABC summary")!.tables).toMatchObject([
      { name: "Calls_2", style: "TableStyleLight1", showBandedRows: false, area: { row: 2, column: 0, rows: 4, columns: 3 } },
    ]);
  }
});

const pareto: Chart = {
  name: "Clientele pareto",
  title: "A few customers bring most of the money",
  categories: { row: 3, column: 0, rows: 3, columns: 1 },
  series: [
    {
      name: "Customers",
      type: "column",
      values: { row: 3, column: 1, rows: 3, columns: 1 },
      color: "#0B5CAD",
      pointColors: ["#0B5CAD", "#C9C08F", "#5F5F5F"],
    },
    { name: "Share", type: "line", values: { row: 3, column: 2, rows: 3, columns: 1 }, color: "#5F5F5F", secondary: true },
  ],
  categoryTitle: "Class",
  valueTitle: "Customers",
  secondaryTitle: "Share",
  valueFormat: "#,##0",
  secondaryFormat: "0%",
  secondaryMaximum: 1,
  gap: 40,
  area: { row: 8, column: 0, rows: 16, columns: 3 },
};

test("a Pareto chart is native: columns by class colour, a line on a second axis, titles and formats", async () => {
  const { port, workbook } = await open(customersBook());
  await port.write(sheetPlan(summarySheet({ charts: [pareto] })));
  const [chart, ...others] = workbook.sheet("ABC summary")!.charts;
  expect(others).toEqual([]);
  expect(chart).toMatchObject({
    name: "Clientele pareto",
    title: "A few customers bring most of the money",
    gapWidth: 40,
    categoryAxis: { title: "Class" },
    valueAxis: { title: "Customers", numberFormat: "#,##0" },
    secondaryValueAxis: { title: "Share", numberFormat: "0%", minimum: 0, maximum: 1 },
    series: [
      { name: "Customers", type: "column", axis: "primary", values: "'ABC summary'!$B$4:$B$6", categories: "'ABC summary'!$A$4:$A$6" },
      { name: "Share", type: "line", axis: "secondary", values: "'ABC summary'!$C$4:$C$6" },
    ],
  });
  expect(chart!.series[0]!.pointColors).toEqual({ 0: "#0B5CAD", 1: "#C9C08F", 2: "#5F5F5F" });
  expect(chart!.legend?.visible).toBe(false);
});

test("charts are built anew with their sheet, not beside the old ones", async () => {
  const { port, workbook } = await open(customersBook());
  await port.write(sheetPlan(summarySheet({ charts: [pareto] })));
  await port.write(sheetPlan(summarySheet({ charts: [{ ...pareto, title: "New" }] })));
  expect(workbook.sheet("ABC summary")!.charts.map(({ title }) => title)).toEqual(["New"]);
});

test("bars read from top to bottom", async () => {
  const { port, workbook } = await open(customersBook());
  const bars: Chart = { ...pareto, series: [{ ...pareto.series[0]!, type: "bar" }] };
  await port.write(sheetPlan(summarySheet({ charts: [bars] })));
  expect(workbook.sheet("ABC summary")!.charts[0]).toMatchObject({ chartType: "BarClustered", categoryAxis: { reverse: true } });
});

test("names that begin with = stand in our sheets as text", async () => {
  const { port, workbook } = await open(customersBook());
  await port.write(sheetPlan(summarySheet({ blocks: [{ row: 0, column: 0, values: [["=1+1", "007", null, true]] }], rules: [] })));
  expect(rowsOf(workbook, "ABC summary", [0, 0, 1, 4])).toEqual([["=1+1", "007", null, true]]);
});

test("names that Excel does not allow for a sheet are made into ones that it does", async () => {
  const { port } = await open(customersBook());
  const receipt = await port.write(sheetPlan(summarySheet({ name: "A/B: [all] customers of the northern region" })));
  expect(receipt.sheets[0]!.name).toBe("A B   all  customers of the nor");
});

test("a protected workbook structure is refused before anything is written", async () => {
  const { port, workbook, excel } = await open(customersBook());
  await excel.Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const source = await tableNamed(port, "Customers");
  await expect(port.write(planOf(source, [], { sheets: [summarySheet()] }))).rejects.toMatchObject({ code: "workbook.structureProtected" });
  expect(workbook.sheets).toHaveLength(1);
});
