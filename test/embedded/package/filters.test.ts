import type { FilterCriteriaModel } from "../../../src/embedded/model/FilterCriteriaModel";
import { createWorkbook } from "../../../src/embedded/model/Workbook";
import type { Workbook } from "../../../src/embedded/model/Workbook";
import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/package/saveWorkbook";
import { partText } from "./samePackage";

const AREA = { row: 0, column: 0, rows: 4, columns: 2 };

function filtered(criteria: FilterCriteriaModel): { again: Workbook; bytes: Uint8Array } {
  const workbook = createWorkbook();
  const sheet = workbook.sheets[0]!;
  sheet.autoFilter = AREA;
  sheet.filters = { 1: criteria };
  workbook.announce({ facet: "filter", source: "api", sheet: sheet.id });
  const bytes = saveWorkbook(workbook);
  return { again: openWorkbook(bytes, "Book1.xlsx"), bytes };
}

describe("criteria of filters in a file (ECMA-376 part 1, 18.3.2)", () => {
  it.each<FilterCriteriaModel>([
    { filterOn: "Values", values: ["Ann", "<Bob>", ""] },
    { filterOn: "Values", values: [{ date: "2026-03-01", specificity: "Month" }] },
    { filterOn: "Custom", criterion1: ">=10", criterion2: "<40", operator: "And" },
    { filterOn: "Custom", criterion1: "=*gold*", criterion2: "<>x", operator: "Or" },
    { filterOn: "TopItems", criterion1: "3" },
    { filterOn: "BottomPercent", criterion1: "20" },
    { filterOn: "Dynamic", dynamicCriteria: "BelowAverage" },
    { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodMarch" },
  ])("%j is written and found again", (criteria) => {
    expect(filtered(criteria).again.sheets[0]?.filters).toEqual({ 1: criteria });
  });

  it.each([
    [{ filterOn: "CellColor", color: "#FFE08A" }, /<colorFilter dxfId="(\d+)"\/>/, /<fill><patternFill patternType="solid">.*FFE08A/],
    [{ filterOn: "FontColor", color: "#B8400A" }, /<colorFilter dxfId="(\d+)" cellColor="0"\/>/, /<font><color rgb="FFB8400A"/],
  ])("by a colour, %j, name its look in the styles", (criteria, filter, look) => {
    const { bytes } = filtered(criteria);
    const number = Number(filter.exec(partText(bytes, "xl/worksheets/sheet1.xml"))?.[1]);
    const looks = [...partText(bytes, "xl/styles.xml").matchAll(/<dxf>.*?<\/dxf>/gs)].map(([xml]) => xml);
    expect(looks[number]).toMatch(look);
  });

  it("go when all rows are shown again, and the filter stays", () => {
    const { again, bytes } = filtered({ filterOn: "TopItems", criterion1: "3" });
    const sheet = again.sheets[0]!;
    delete sheet.filters;
    again.announce({ facet: "filter", source: "api", sheet: sheet.id });
    const next = saveWorkbook(again, bytes);
    expect(openWorkbook(next, "Book1.xlsx").sheets[0]).toMatchObject({ autoFilter: AREA });
    expect(partText(next, "xl/worksheets/sheet1.xml")).not.toContain("filterColumn");
  });

  it("of a table follow the column's id", () => {
    const workbook = createWorkbook();
    const sheet = workbook.sheets[0]!;
    const looks = {
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      style: "TableStyleMedium2",
      showBandedRows: true,
      showBandedColumns: false,
      showFirstColumn: false,
      showLastColumn: false,
    };
    const filters = { 7: { filterOn: "Values", values: ["Ann"] } };
    ["Name", "Sum"].forEach((name, i) => workbook.setCell(sheet.id, 0, i, { value: name }, "api"));
    sheet.tables.push({
      id: 1,
      name: "Sales",
      area: AREA,
      columns: [
        { id: 3, name: "Name" },
        { id: 7, name: "Sum" },
      ],
      filters,
      ...looks,
    });
    workbook.announce({ facet: "tables", source: "api", sheet: sheet.id });
    const bytes = saveWorkbook(workbook);
    expect(partText(bytes, "xl/tables/table1.xml")).toContain(
      '<filterColumn colId="1"><filters><filter val="Ann"/></filters></filterColumn>',
    );
    const again = openWorkbook(bytes, "Book1.xlsx");
    const table = again.sheets[0]!.tables[0]!;
    expect(table.filters).toEqual(filters);
    table.filters = { 3: { filterOn: "TopItems", criterion1: "2" } };
    again.announce({ facet: "tables", source: "api", sheet: again.sheets[0]!.id });
    expect(openWorkbook(saveWorkbook(again, bytes), "Book1.xlsx").sheets[0]!.tables[0]!.filters).toEqual(table.filters);
  });
});
