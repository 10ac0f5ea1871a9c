import { openWorkbook } from "../../src/embedded/package/openWorkbook";
import { saveWorkbook } from "../../src/embedded/package/saveWorkbook";
import { customersBook } from "./support/bookOf";
import { open } from "./support/open";
import { summarySheet } from "./support/plans";

test("a sheet prints as it is described: landscape, one page wide, repeated rows, title, day and page numbers, also in the saved file", async () => {
  const { port, workbook } = await open(customersBook());
  const header = { left: "Review & action", right: "As of 2026-10-31" };
  const footer = { center: "Page {page} of {pages}" };
  await port.write({ method: "abc", sheets: [summarySheet({ header, footer, printTitleRows: [0, 2] })] });
  const wanted = {
    orientation: "Landscape",
    fitToWidth: 1,
    printTitleRows: [0, 2],
    headersFooters: {
      pages: { default: { leftHeader: "Review && action", rightHeader: "As of 2026-10-31", centerFooter: "Page &P of &N" } },
    },
  };
  expect(workbook.sheet("ABC summary")!.pageLayout).toMatchObject(wanted);
  const saved = openWorkbook(saveWorkbook(workbook), "Book1.xlsx");
  expect(saved.sheet("ABC summary")!.pageLayout).toMatchObject(wanted);
});

test("a page for the manager is one page, and long lists are as many as they take", async () => {
  const { port, workbook } = await open(customersBook());
  await port.write({ method: "abc", sheets: [summarySheet({ onePage: true }), summarySheet({ id: "abc.list", name: "List" })] });
  expect(workbook.sheet("ABC summary")!.pageLayout).toMatchObject({ fitToWidth: 1, fitToHeight: 1 });
  expect(workbook.sheet("List")!.pageLayout.fitToHeight).toBeUndefined();
});
