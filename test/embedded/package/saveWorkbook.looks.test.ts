import type { ConditionalFormatModel } from "../../../src/embedded/model/WorkbookModel";
import { announce, area, changed, NONE, orders, SHEET } from "./changedPackage";
import { richPart } from "./richPackage";
import { partText } from "./samePackage";

describe("styles", () => {
  it("appends records, moves none, and keeps of the old one what the model does not know", () => {
    const { bytes } = changed((workbook) => {
      const { id, cells } = orders(workbook);
      const style = workbook.styles[cells.get(0, 0)!.style]!;
      workbook.setCell(
        id,
        0,
        0,
        {
          style: workbook.styleIndex({
            ...style,
            origin: undefined,
            numberFormat: "0.0%",
            font: { ...style.font, color: "#0A3D73" },
            alignment: { ...style.alignment, wrap: true },
          }),
        },
        "api",
      );
    });
    const xml = partText(bytes, "xl/styles.xml");
    expect(xml).toContain(
      '<xf numFmtId="165" fontId="2" fillId="2" borderId="1" xfId="0" quotePrefix="1" applyFont="1" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="center" wrapText="1" shrinkToFit="1"/></xf></cellXfs>',
    );
    expect(xml).toContain(
      '<font><b/><u val="double"/><sz val="12"/><color rgb="FF0A3D73"/><name val="Aptos"/><charset val="136"/></font></fonts>',
    );
    expect(xml.slice(0, xml.indexOf("<fonts")).replace('count="2"', 'count="1"')).toBe(
      richPart("xl/styles.xml")
        .slice(0, richPart("xl/styles.xml").indexOf("<fonts"))
        .replace("</numFmts>", '<numFmt numFmtId="165" formatCode="0.0%"/></numFmts>'),
    );
  });
});

describe("tables", () => {
  it("widens a table: area, filter, columns; the old columns keep their element", () => {
    const { bytes, parts } = changed((workbook) => {
      const [table] = orders(workbook).tables;
      table!.area = area(0, 0, [4, 3]);
      table!.columns.push({ id: 3, name: "Class\n& more" });
      announce(workbook, "tables");
    });
    expect(parts).toEqual({ ...NONE, changed: ["xl/tables/table1.xml"] });
    expect(partText(bytes, "xl/tables/table1.xml")).toBe(
      richPart("xl/tables/table1.xml")
        .replaceAll("A1:B4", "A1:C4")
        .replace('count="2"', 'count="3"')
        .replace("</tableColumns>", '<tableColumn id="3" name="Class_x000a_&amp; more"/></tableColumns>'),
    );
  });
  it("drops the filter of a column that goes", () => {
    const { bytes } = changed((workbook) => {
      const [table] = orders(workbook).tables;
      table!.area = area(0, 0, [4, 1]);
      table!.columns.pop();
      announce(workbook, "tables");
    });
    expect(partText(bytes, "xl/tables/table1.xml")).toContain('<autoFilter ref="A1:A4"></autoFilter>');
  });
  it("adds and removes tables with their parts", () => {
    const { again, parts, bytes } = changed((workbook) => {
      const sheet = orders(workbook);
      sheet.tables = [{ ...sheet.tables[0]!, id: 8, name: "New", area: area(8, 0, [2, 2]), part: undefined }];
      announce(workbook, "tables");
    });
    expect(parts).toMatchObject({ lost: ["xl/tables/table1.xml"], added: ["xl/tables/table2.xml"] });
    expect(partText(bytes, "[Content_Types].xml")).not.toContain("table1.xml");
    expect(orders(again).tables.map(({ name }) => name)).toEqual(["New"]);
  });
});

describe("conditional formats", () => {
  const fresh: ConditionalFormatModel = {
    id: "n",
    areas: [area(1, 0, [3, 1])],
    priority: 9,
    stopIfTrue: false,
    type: "containsText",
    operator: "beginsWith",
    text: '"<A',
    format: { fill: "#B9D6F2", color: "#0A3D73" },
  };
  it("adds rules behind the others, whose bytes stay", () => {
    const { bytes, again } = changed((workbook) => {
      orders(workbook).conditionalFormats.push(structuredClone(fresh));
      announce(workbook, "conditionalFormats");
    });
    const old = /<conditionalFormatting[\s\S]*<\/conditionalFormatting>(?=<dataV)/.exec(richPart(SHEET))![0];
    expect(partText(bytes, SHEET)).toContain(`${old}<conditionalFormatting sqref="A2:A4">`);
    expect(orders(again).conditionalFormats.at(-1)).toMatchObject({
      type: "containsText",
      operator: "beginsWith",
      text: '"<A',
      priority: 9,
      format: { fill: "#B9D6F2", color: "#0A3D73" },
    });
  });
  it("removes one rule of a group, and the second half of a data bar with it", () => {
    const { bytes } = changed((workbook) => {
      orders(workbook).conditionalFormats.splice(1, 1);
      announce(workbook, "conditionalFormats");
    });
    expect(partText(bytes, SHEET)).not.toContain("dataBar");
    expect(partText(bytes, SHEET)).toContain("sparklineGroup");
    expect(partText(bytes, SHEET)).toContain('<conditionalFormatting sqref="B2:B4"><cfRule type="colorScale"');
  });
  it("moves rules, a group as a whole or one out of it", () => {
    const { again } = changed((workbook) => {
      const formats = orders(workbook).conditionalFormats;
      formats[0]!.areas = [area(1, 1, [9, 1])];
      formats[2]!.areas = formats[3]!.areas = [area(1, 0, [9, 1])];
      announce(workbook, "conditionalFormats");
    });
    const found = orders(again).conditionalFormats.map(({ type, areas }) => [type, areas]);
    expect(found).toContainEqual(["colorScale", [area(1, 1, [9, 1])]]);
    expect(found).toContainEqual(["dataBar", [area(1, 1, [3, 1])]]);
    expect(found).toContainEqual(["topBottom", [area(1, 0, [9, 1])]]);
  });
});
