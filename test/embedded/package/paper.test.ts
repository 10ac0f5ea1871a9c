import { announce, changed, orders } from "./changedPackage";

describe("page layout in a file (ECMA-376 part 1, 18.3.1.46, 18.3.1.62, 18.3.1.70)", () => {
  it("keeps margins, headers, footers, scale and print options", () => {
    const texts = {
      leftHeader: "A && B",
      centerHeader: "&A",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "Page &P of &N",
    };
    const layout = {
      margins: { left: 36, right: 36, top: 108, bottom: 54, header: 18, footer: 18 },
      scale: 80,
      printGridlines: true,
      centerHorizontally: true,
      headersFooters: {
        state: "FirstAndDefault",
        useSheetMargins: true,
        useSheetScale: false,
        pages: { default: texts, first: { ...texts, leftHeader: "Customers" } },
      },
    };
    const { again, parts } = changed((workbook) => {
      Object.assign(orders(workbook).pageLayout, structuredClone(layout));
      announce(workbook, "pageLayout");
    });
    expect(orders(again).pageLayout).toMatchObject(layout);
    expect(parts).toMatchObject({ lost: [], changed: ["xl/worksheets/sheet1.xml"] });
  });
});
