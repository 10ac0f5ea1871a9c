import { addTable, bookOf, customersBook, put } from "./support/bookOf";
import { open, tableNamed } from "./support/open";
import { classColumn, numberColumn, planOf } from "./support/plans";
import { cellsOf, rowsOf } from "./support/rowsOf";

const classes = ["A", "C", "B", "C", "A"];
const ranks = [1, 5, 3, 4, 2];

test("columns go to the right end of an Excel table, which grows over free cells", async () => {
  const { port, workbook } = await open(customersBook());
  const source = await tableNamed(port, "Customers");
  const receipt = await port.write(planOf(source, [numberColumn("rank", ranks), classColumn(classes)]));
  expect(receipt).toEqual({ columns: { sheet: "Customers", address: "D1:E6", headers: ["RANK", "Segment"] }, sheets: [] });
  const sheet = workbook.sheet("Customers")!;
  expect(sheet.tables[0]).toMatchObject({ area: { row: 0, column: 0, rows: 6, columns: 5 } });
  expect(sheet.tables[0]!.columns.map(({ name }) => name)).toEqual(["Customer", "Sum", "City", "RANK", "Segment"]);
  expect(rowsOf(workbook, "Customers", [0, 3, 6, 2])).toEqual([["RANK", "Segment"], ...ranks.map((rank, index) => [rank, classes[index]])]);
  const rank = workbook.styles[sheet.cells.get(1, 3)!.style]!;
  expect(rank.numberFormat).toBe("0");
  expect(rank.alignment.horizontal).toMatch(/right/i);
});

test("class colours are rules on exactly the label, on our column alone", async () => {
  const { port, workbook } = await open(customersBook());
  const source = await tableNamed(port, "Customers");
  await port.write(planOf(source, [classColumn(classes)]));
  const rules = workbook.sheet("Customers")!.conditionalFormats;
  expect(rules.map(({ areas }) => areas)).toEqual(Array.from({ length: 3 }, () => [{ row: 1, column: 3, rows: 5, columns: 1 }]));
  const said = rules.map((rule) =>
    rule.type === "cellValue" ? [rule.operator.toLowerCase().replace("to", ""), rule.formulas[0], rule.format.fill, rule.format.color] : [],
  );
  expect(said).toContainEqual(["equal", '="A"', "#B9D6F2", "#0A3D73"]);
  expect(said).toContainEqual(["equal", '="C"', "#CFCFCF", "#2E2E2E"]);
});

test("written columns are known as ours, and the table is found with its own columns unchanged", async () => {
  const { port } = await open(customersBook());
  const source = await tableNamed(port, "Customers");
  await port.write(planOf(source, [numberColumn("rank", ranks), classColumn(classes)]));
  expect(await tableNamed(port, "Customers")).toMatchObject({ owned: [3, 4], id: source.id, rowCount: 5 });
  expect(await port.owned()).toMatchObject({ columns: 2, sheets: [] });
});

test("running again replaces the values and doubles nothing", async () => {
  const { port, workbook } = await open(customersBook());
  await port.write(planOf(await tableNamed(port, "Customers"), [numberColumn("rank", ranks), classColumn(classes)]));
  const again = ["C", "C", "C", "A", "B"];
  await port.write(planOf(await tableNamed(port, "Customers"), [numberColumn("rank", ranks), classColumn(again)]));
  expect(workbook.sheet("Customers")!.tables[0]!.columns).toHaveLength(5);
  expect(rowsOf(workbook, "Customers", [0, 4, 6, 2])).toEqual([["Segment", null], ...again.map((label) => [label, null])]);
  expect(workbook.sheet("Customers")!.conditionalFormats).toHaveLength(3);
  expect(workbook.names).toHaveLength(2);
  expect(workbook.customXmlParts).toHaveLength(1);
});

test("a later run drops columns that it has no more and adds those it has new", async () => {
  const { port, workbook } = await open(customersBook());
  await port.write(planOf(await tableNamed(port, "Customers"), [numberColumn("r", ranks), numberColumn("f", ranks), classColumn(classes)]));
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes), numberColumn("share", [1, 2, 3, 4, 5])]));
  expect(rowsOf(workbook, "Customers", [0, 0, 2, 7])).toEqual([
    ["Customer", "Sum", "City", "Segment", "SHARE", null, null],
    ["Ann", 500, "Oslo", "A", 1, null, null],
  ]);
  expect(workbook.names.map(({ name }) => name).sort()).toEqual(["_Clientele.abc.class", "_Clientele.abc.share"]);
});

test("rules are replaced on a sheet whatever its name, and a rule of the user's over the whole table stays", async () => {
  const workbook = customersBook();
  workbook.sheet("Customers")!.name = "It's A, B! and C";
  const { port, excel } = await open(workbook);
  await excel.Excel.run(async (context) => {
    const all = context.workbook.tables.getItem("Customers").getRange();
    const rule = all.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    rule.cellValue.rule = { formula1: '="A"', operator: "EqualTo" };
    await context.sync();
  });
  for (let run = 0; run < 3; run++) await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)]));
  expect(workbook.sheets[0]!.conditionalFormats).toHaveLength(4);
  await port.removeAll();
  expect(workbook.sheets[0]!.conditionalFormats.map(({ areas }) => areas)).toEqual([[{ row: 0, column: 0, rows: 6, columns: 3 }]]);
});

test("another method's columns are left alone", async () => {
  const { port, workbook } = await open(customersBook());
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)]));
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(["x", "x", "x", "x", "x"])], { method: "rfm" }));
  expect(rowsOf(workbook, "Customers", [0, 3, 2, 2])).toEqual([
    ["Segment", "Segment (2)"],
    ["A", "x"],
  ]);
});

test("a user's column with our header keeps it; ours gets a number, in each run the same", async () => {
  const workbook = bookOf([
    ["Customer", "segment"],
    ["Ann", "mine"],
    ["Bob", "mine"],
  ]);
  addTable(workbook, "Customers", { name: "Customers", area: { row: 0, column: 0, rows: 3, columns: 2 } });
  const { port } = await open(workbook);
  const first = await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(["A", "B"])]));
  const second = await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(["B", "A"])]));
  expect([first.columns?.headers, second.columns?.headers]).toEqual([["Segment (2)"], ["Segment (2)"]]);
  expect(rowsOf(workbook, "Customers", [0, 1, 3, 3])).toEqual([
    ["segment", "Segment (2)", null],
    ["mine", "B", null],
    ["mine", "A", null],
  ]);
});

test("a column of ours that the user renamed keeps his name and is still replaced", async () => {
  const { port, workbook } = await open(customersBook());
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)]));
  workbook.setCell("Customers", 0, 3, { value: "My class" }, "user");
  for (const label of ["B", "C"]) {
    await port.write(planOf(await tableNamed(port, "Customers"), [classColumn([label, label, label, label, label])]));
    expect(rowsOf(workbook, "Customers", [0, 3, 2, 2])).toEqual([
      ["My class", null],
      [label, null],
    ]);
  }
});

test("a column of ours that the user moved is found where it is", async () => {
  const { port, workbook, excel } = await open(customersBook());
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)]));
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem("Customers").columns.add(3, [["Note"], ["a"], ["b"], ["c"], ["d"], ["e"]]);
    await context.sync();
  });
  expect(await tableNamed(port, "Customers")).toMatchObject({ headers: ["Customer", "Sum", "City", "Note", "Segment"], owned: [4] });
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(["B", "B", "B", "B", "B"])]));
  expect(rowsOf(workbook, "Customers", [0, 3, 2, 3])).toEqual([
    ["Note", "Segment", null],
    ["a", "B", null],
  ]);
});

test("sorting the table takes our values along, and a later run writes them in the new order", async () => {
  const { port, workbook, excel } = await open(customersBook());
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)]));
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem("Customers").sort.apply([{ key: 1, ascending: false }]);
    await context.sync();
  });
  expect(rowsOf(workbook, "Customers", [1, 0, 5, 4]).map(([name, , , label]) => [name, label])).toEqual([
    ["Ann", "A"],
    ["Eve", "A"],
    ["Cid", "B"],
    ["Dee", "C"],
    ["Bob", "C"],
  ]);
  const source = await tableNamed(port, "Customers");
  expect((await port.read(source, [0])).columns.get(0)).toEqual(["Ann", "Eve", "Cid", "Dee", "Bob"]);
});

test("beside a plain range columns stand next to it and look like its header", async () => {
  const workbook = customersBook({ native: false });
  const bold = workbook.styleIndex({ ...workbook.styles[0]!, font: { ...workbook.styles[0]!.font, bold: true }, fill: "#FFFF00" });
  for (const column of [0, 1, 2]) workbook.setCell("Customers", 0, column, { style: bold }, "load");
  const { port } = await open(workbook);
  const source = await tableNamed(port, "Customers");
  const receipt = await port.write(planOf(source, [numberColumn("rank", ranks), classColumn(classes)]));
  expect(receipt.columns?.address).toBe("D1:E6");
  expect(rowsOf(workbook, "Customers", [0, 3, 2, 2])).toEqual([
    ["RANK", "Segment"],
    [1, "A"],
  ]);
  const header = workbook.styles[workbook.sheet("Customers")!.cells.get(0, 4)!.style]!;
  expect([header.font.bold, header.fill]).toEqual([true, "#FFFF00"]);
  expect(await tableNamed(port, "Customers")).toMatchObject({ owned: [3, 4], headers: ["Customer", "Sum", "City", "RANK", "Segment"] });
});

test("in an Excel table whose headers have a look of their own, over the table's style, ours have it too, until they go", async () => {
  const workbook = customersBook();
  const look = { ...workbook.styles[0]!, font: { ...workbook.styles[0]!.font, bold: true, color: "#FFFFFF" }, fill: "#1F4E78" };
  for (const column of [0, 1, 2]) workbook.setCell("Customers", 0, column, { style: workbook.styleIndex(look) }, "load");
  const { port } = await open(workbook);
  const receipt = await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)]));
  expect(receipt.columns?.address).toBe("D1:D6");
  const header = workbook.styles[workbook.sheet("Customers")!.cells.get(0, 3)!.style]!;
  expect([header.font.bold, header.font.color, header.fill]).toEqual([true, "#FFFFFF", "#1F4E78"]);
  await port.removeAll();
  expect(workbook.sheet("Customers")!.cells.get(0, 3)).toBeUndefined();
});

test("filter buttons of a plain range cover our columns too, for they sort only what they cover; a filter in use is left alone", async () => {
  const workbook = customersBook({ native: false });
  const sheet = workbook.sheet("Customers")!;
  sheet.autoFilter = { row: 0, column: 0, rows: 6, columns: 3 };
  const { port } = await open(workbook);
  await port.write(planOf(await tableNamed(port, "Customers"), [numberColumn("rank", ranks), classColumn(classes)]));
  expect(sheet.autoFilter).toEqual({ row: 0, column: 0, rows: 6, columns: 5 });
  await port.removeAll();
  expect(sheet.autoFilter).toEqual({ row: 0, column: 0, rows: 6, columns: 3 });
  sheet.rows.set(3, { hidden: true });
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)]));
  expect(sheet.autoFilter).toEqual({ row: 0, column: 0, rows: 6, columns: 3 });
  expect(sheet.rows.get(3)!.hidden).toBe(true);
});

test("a totals row stays below our columns", async () => {
  const workbook = customersBook({ native: false });
  put(workbook, "Customers", [["Total", 1500]], [6, 0]);
  addTable(workbook, "Customers", { name: "Customers", area: { row: 0, column: 0, rows: 7, columns: 3 }, showTotals: true });
  const { port } = await open(workbook);
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)]));
  expect(workbook.sheet("Customers")!.tables[0]!.area).toEqual({ row: 0, column: 0, rows: 7, columns: 4 });
  expect(rowsOf(workbook, "Customers", [5, 0, 2, 4])).toEqual([
    ["Eve", 400, "Rome", "A"],
    ["Total", 1500, null, null],
  ]);
});

test("a plain range has no gap after a run with fewer columns", async () => {
  const { port, workbook } = await open(customersBook({ native: false }));
  await port.write(planOf(await tableNamed(port, "Customers"), [numberColumn("r", ranks), numberColumn("f", ranks), classColumn(classes)]));
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)]));
  expect(rowsOf(workbook, "Customers", [0, 2, 2, 4])).toEqual([
    ["City", "Segment", null, null],
    ["Oslo", "A", null, null],
  ]);
  expect(await tableNamed(port, "Customers")).toMatchObject({ owned: [3], rowCount: 5 });
});

test("where something stands beside a plain range, ours go beyond the used cells, and are found again", async () => {
  const workbook = customersBook({ native: false });
  put(workbook, "Customers", [["Note"], ["call"]], [0, 4]);
  const { port } = await open(workbook);
  const before = cellsOf(workbook, "Customers");
  const receipt = await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)]));
  expect(receipt.columns?.address).toBe("G1:G6");
  expect(cellsOf(workbook, "Customers")).toMatchObject(before);
  const tables = await port.tables();
  expect(tables).toHaveLength(1);
  await port.write(planOf(tables[0]!, [classColumn(["B", "B", "B", "B", "B"])]));
  expect(rowsOf(workbook, "Customers", [0, 6, 2, 3])).toEqual([
    ["Segment", null, null],
    ["B", null, null],
  ]);
});

test("where something stands beside an Excel table, whole columns are inserted, so that nothing is torn apart", async () => {
  const workbook = customersBook();
  put(
    workbook,
    "Customers",
    [
      ["Note", "x"],
      ["call", "y"],
    ],
    [0, 3],
  );
  put(workbook, "Customers", [["far below"]], [20, 3]);
  const { port } = await open(workbook);
  const before = cellsOf(workbook, "Customers");
  await port.write(planOf(await tableNamed(port, "Customers"), [numberColumn("rank", ranks), classColumn(classes)]));
  expect(cellsOf(workbook, "Customers")).toMatchObject({ D1: "RANK", E1: "Segment", F1: "Note", G2: "y", F21: "far below" });
  await port.removeAll();
  expect(cellsOf(workbook, "Customers")).toEqual(before);
});

test("run on another table, the method's columns leave the first one", async () => {
  const workbook = customersBook();
  const before = cellsOf(workbook, "Customers");
  workbook.addSheet("Prospects", "load");
  put(workbook, "Prospects", [
    ["Name", "Sum"],
    ["Zoe", 1],
    ["Yan", 2],
  ]);
  const { port } = await open(workbook);
  await port.write(planOf(await tableNamed(port, "Customers"), [numberColumn("rank", ranks), classColumn(classes)]));
  await port.write(planOf(await tableNamed(port, "Prospects"), [classColumn(["A", "B"])]));
  expect(cellsOf(workbook, "Customers")).toEqual(before);
  expect(workbook.sheet("Customers")!.conditionalFormats).toEqual([]);
  expect(cellsOf(workbook, "Prospects")).toMatchObject({ C1: "Segment", C2: "A", C3: "B" });
  await port.undo();
  expect(rowsOf(workbook, "Customers", [0, 3, 2, 3])).toEqual([
    ["RANK", "Segment", null],
    [1, "A", null],
  ]);
  expect(cellsOf(workbook, "Prospects")).toEqual({ A1: "Name", B1: "Sum", A2: "Zoe", B2: 1, A3: "Yan", B3: 2 });
});
