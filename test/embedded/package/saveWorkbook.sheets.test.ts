import { createWorkbook } from "../../../src/embedded/model/Workbook";
import type { ChartModel } from "../../../src/embedded/model/ChartModel";
import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/package/saveWorkbook";
import { announce, area, changed, NONE, orders, SHEET } from "./changedPackage";
import { richPart } from "./richPackage";
import { differentParts, partText } from "./samePackage";

describe("sheets", () => {
  it("adds a sheet with everything on it", () => {
    const { again } = changed((workbook) => {
      const sheet = workbook.addSheet("A 'new' & <one>", "api");
      workbook.setCell(sheet.id, 3, 2, { value: "x" }, "api");
      Object.assign(sheet, {
        tabColor: "#0B5CAD",
        showGridlines: false,
        freeze: { rows: 2, columns: 1 },
        merges: [area(0, 0, [1, 3])],
        pageLayout: { orientation: "Landscape", fitToWidth: 1, fitToHeight: 0, printTitleRows: [1, 2], printArea: area(0, 0, [9, 3]) },
      });
      sheet.columns.set(1, { width: 24 }).set(2, { hidden: true });
      sheet.rows.set(5, { height: 33 });
      sheet.protection = { protected: true, options: { allowSort: true } };
    });
    expect(again.sheet("A 'new' & <one>")).toMatchObject({
      tabColor: "#0B5CAD",
      showGridlines: false,
      freeze: { rows: 2, columns: 1 },
      merges: [area(0, 0, [1, 3])],
      pageLayout: { orientation: "Landscape", fitToWidth: 1, fitToHeight: 0, printTitleRows: [1, 2], printArea: area(0, 0, [9, 3]) },
      columns: new Map([
        [1, { width: 24 }],
        [2, { width: 8.43, hidden: true }],
      ]),
      rows: new Map([[5, { height: 33 }]]),
      protection: { protected: true, options: { allowSort: true, allowFormatCells: false } },
    });
  });
  it("renames, moves, hides; names that belong to a sheet follow it", () => {
    const { again } = changed((workbook) => {
      const { id } = workbook.sheet("計算")!;
      workbook.moveSheet(id, 0, "api");
      workbook.renameSheet(id, "Sums", "api");
      workbook.sheet("Pivot")!.visibility = "VeryHidden";
      announce(workbook, "sheet", "Pivot");
    });
    expect(again.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Sums", "Visible"],
      ["Orders", "Visible"],
      ["Pivot", "VeryHidden"],
    ]);
    expect(again.names.find(({ name }) => name === "Local")).toMatchObject({ scope: again.sheet("Sums")!.id, formula: "=Sums!$A$1" });
    expect(orders(again).pageLayout.printTitleRows).toEqual([0, 0]);
  });
  it("deletes a sheet with the parts that only it had, and keeps the rest", () => {
    const { parts, again } = changed((workbook) => workbook.deleteSheet(orders(workbook).id, "api"));
    expect(parts.lost).toEqual(
      expect.arrayContaining([
        SHEET,
        "xl/tables/table1.xml",
        "xl/charts/chart1.xml",
        "xl/media/image1.png",
        "xl/comments1.xml",
        "xl/drawings/vmlDrawing1.vml",
      ]),
    );
    expect(parts.lost).not.toContain("xl/pivotCache/pivotCacheDefinition1.xml");
    expect(again.names.map(({ name }) => name)).toEqual(["Rate", "Local"]);
  });
  it("selects only the active sheet", () => {
    const { bytes } = changed((workbook) => workbook.activate(workbook.sheet("計算")!.id, "api"));
    expect(partText(bytes, SHEET)).not.toContain("tabSelected");
    expect(partText(bytes, "xl/workbook.xml")).toContain('activeTab="1"');
  });
  it("splits a column element where one of its columns changes", () => {
    const { bytes } = changed((workbook) => {
      orders(workbook).columns.set(2, { width: 30, style: 2 });
      announce(workbook, "columns");
    });
    expect(partText(bytes, SHEET)).toContain(
      '<col min="2" max="2" width="12.7109375" style="2" customWidth="1"/><col min="3" max="3" width="30.7109375" style="2" customWidth="1"/><col min="4" max="4" width="9.140625" hidden="1"/></cols>',
    );
  });
  it("takes frozen panes, filters and merges away again", () => {
    const { again } = changed((workbook) => {
      Object.assign(orders(workbook), { freeze: { rows: 0, columns: 0 }, tabColor: "", autoFilter: area(0, 3, [3, 1]) });
      announce(workbook, "view");
    });
    expect(orders(again)).toMatchObject({ freeze: { rows: 0, columns: 0 }, tabColor: "", autoFilter: area(0, 3, [3, 1]) });
  });
});

describe("charts", () => {
  const chart = (patch: Partial<ChartModel>): ChartModel => ({
    id: "c",
    name: "Pareto & co",
    chartType: "ColumnClustered",
    title: "Half < all",
    categoryAxis: { visible: true, title: "Class" },
    valueAxis: { visible: true, numberFormat: "#,##0" },
    secondaryValueAxis: { visible: true, maximum: 1, numberFormat: "0%" },
    gapWidth: 30,
    legend: { visible: true, position: "Bottom" },
    left: 300.5,
    top: 40,
    width: 320,
    height: 200,
    series: [
      {
        name: "",
        nameReference: "Orders!$B$1",
        type: "column",
        values: "Orders!$B$2:$B$4",
        categories: "Orders!$A$2:$A$4",
        color: "#0B5CAD",
        pointColors: { 0: "#0B5CAD", 2: "#E8A200" },
        outline: "#5C3F00",
        axis: "primary",
      },
      { name: "Share", type: "line", values: "Orders!$B$2:$B$4", pointColors: {}, color: "#B8400A", axis: "secondary", showMarkers: false },
    ],
    ...patch,
  });
  it("adds a native combination chart and leaves the drawing's other content as it was", () => {
    const { bytes, again } = changed((workbook) => {
      orders(workbook).charts.push(chart({}));
      announce(workbook, "charts");
    });
    const was = richPart("xl/drawings/drawing1.xml");
    expect(partText(bytes, "xl/drawings/drawing1.xml").startsWith(was.replace("</xdr:wsDr>", ""))).toBe(true);
    expect(orders(again).charts[1]).toMatchObject({
      name: "Pareto & co",
      title: "Half < all",
      chartType: "ColumnClustered",
      gapWidth: 30,
      secondaryValueAxis: { maximum: 1, numberFormat: "0%" },
      categoryAxis: { title: "Class" },
      series: [
        {
          type: "column",
          name: "Amount",
          color: "#0B5CAD",
          outline: "#5C3F00",
          pointColors: { 0: "#0B5CAD", 2: "#E8A200" },
          axis: "primary",
        },
        { type: "line", axis: "secondary", color: "#B8400A", showMarkers: false },
      ],
    });
    const { left, top, width, height } = orders(again).charts[1]!;
    for (const [now, then] of [
      [left, 300.5],
      [top, 40],
      [width, 320],
      [height, 200],
    ] as const)
      expect(now).toBeCloseTo(then, 2);
  });
  it.each([
    ["BarClustered", "bar"],
    ["ColumnStacked", "column"],
    ["Line", "line"],
    ["Pie", "pie"],
    ["XYScatter", "scatter"],
    ["Area", "area"],
  ] as const)("writes %s so that it is read as such", (chartType, type) => {
    const { again } = changed((workbook) => {
      orders(workbook).charts.push(
        chart({
          chartType,
          secondaryValueAxis: undefined,
          series: [{ name: "s", type, values: "Orders!$B$2:$B$4", pointColors: {}, axis: "primary" }],
        }),
      );
      announce(workbook, "charts");
    });
    expect(orders(again).charts[1]).toMatchObject({ chartType, series: [{ type, values: "Orders!$B$2:$B$4" }] });
  });
  it("removes a chart with its part and moves one by its anchor alone", () => {
    const gone = changed((workbook) => {
      orders(workbook).charts.pop();
      announce(workbook, "charts");
    });
    expect(gone.parts.lost).toEqual(["xl/charts/chart1.xml"]);
    expect(orders(gone.again).frames).toHaveLength(1);
    const moved = changed((workbook) => {
      orders(workbook).charts[0]!.left += 100;
      announce(workbook, "charts");
    });
    expect(moved.parts).toEqual({ ...NONE, changed: ["xl/drawings/drawing1.xml"] });
  });
});

describe("the workbook", () => {
  it("adds, changes and removes names, custom XML and properties", () => {
    const { again, bytes } = changed((workbook) => {
      workbook.setName({ name: "Rate", formula: "=0.2", visible: true, comment: "VAT" }, "api");
      workbook.setName({ name: "Mine", formula: "=Orders!$A$1", visible: false, comment: "" }, "api");
      workbook.setName({ name: "Local", scope: workbook.sheet("計算")!.id, remove: true }, "api");
      workbook.setCustomXml({ id: "{AAAAAAAA-0000-4000-8000-000000000001}", xml: '<c xmlns="urn:c"/>', namespace: "urn:c" }, "api");
      workbook.setCustomXml({ id: "{11111111-2222-3333-4444-555555555555}", remove: true }, "api");
      workbook.setCustomProperty("Count", 3, "api");
    });
    expect(again.names.map(({ name, formula, visible }) => [name, formula, visible])).toEqual([
      ["Rate", "=0.2", true],
      ["Mine", "=Orders!$A$1", false],
    ]);
    expect(again.customXmlParts.map(({ id, xml }) => [id, xml])).toEqual([
      ["{AAAAAAAA-0000-4000-8000-000000000001}", '<c xmlns="urn:c"/>'],
    ]);
    expect([...again.customProperties]).toEqual([
      ["Reviewed", true],
      ["Count", 3],
    ]);
    expect(partText(bytes, "[Content_Types].xml")).toContain('<Override PartName="/customXml/itemProps2.xml"');
  });
  it("is made from nothing, with a part for all that Excel expects", () => {
    const workbook = createWorkbook();
    workbook.setCell(workbook.sheets[0]!.id, 0, 0, { value: "=1" }, "api");
    const bytes = saveWorkbook(workbook);
    expect(openWorkbook(bytes, "a.xlsx").sheets.map(({ name, cells }) => [name, cells.get(0, 0)?.value])).toEqual([["Sheet1", "=1"]]);
    expect(differentParts(bytes, bytes)).toEqual(NONE);
  });
});
