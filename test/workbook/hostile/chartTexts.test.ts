import type { Chart } from "../../../src/sheets/SheetDescription";
import { customersBook } from "../support/bookOf";
import { open } from "../support/open";
import { summarySheet } from "../support/plans";

const link = "='ABC summary'!$A$4";
const chart: Chart = {
  name: "Clientele pareto",
  title: link,
  categories: { row: 3, column: 0, rows: 3, columns: 1 },
  series: [
    { name: link, type: "column", values: { row: 3, column: 1, rows: 3, columns: 1 }, color: "#0B5CAD" },
    { name: "=1+1", type: "column", values: { row: 3, column: 2, rows: 3, columns: 1 }, color: "#0B5CAD" },
  ],
  categoryTitle: link,
  valueTitle: link,
  area: { row: 8, column: 0, rows: 16, columns: 3 },
};

test("no title, axis or series of a chart begins with =, which Excel would take for a reference to a cell", async () => {
  const { port, workbook } = await open(customersBook());
  await port.write({ method: "abc", sheets: [summarySheet({ charts: [chart] })] });
  const [made] = workbook.sheet("ABC summary")!.charts;
  const texts = [made!.title, made!.categoryAxis.title, made!.valueAxis.title, ...made!.series.map(({ name }) => name)];
  expect(texts).toEqual([link, link, link, link, "=1+1"].map((text) => ` ${text}`));
});
