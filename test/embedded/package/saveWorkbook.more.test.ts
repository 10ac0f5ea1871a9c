import { announce, area, changed, NONE, orders, SHEET } from "./changedPackage";
import { richPackage, richPart } from "./richPackage";
import { partText } from "./samePackage";

const PANES = "xl/webextensions/taskpanes.xml";
const EXTENSION = "xl/webextensions/webextension1.xml";
const TYPES = "http://schemas.microsoft.com/office/2011/relationships";
const relationship = (type: string, target: string): string =>
  `<Relationship Id="rId30" Type="${TYPES}/${type}" Target="${target}"/></Relationships>`;

/** A file in which Excel keeps the settings of an add-in. */
const ofExcel = richPackage({
  "_rels/.rels": richPart("_rels/.rels").replace("</Relationships>", relationship("webextensiontaskpanes", PANES)),
  [PANES]: '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>',
  "xl/webextensions/_rels/taskpanes.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("webextension", "webextension1.xml")}`,
  [EXTENSION]:
    '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="a" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>' +
    '<we:properties><we:property name="choice" value="&quot;abc&quot;"/><we:property name="odd" value="not json"/></we:properties><we:bindings/></we:webextension>',
});

describe("settings", () => {
  it("of a file without any are kept in a custom XML part that add-ins do not see, and found again", () => {
    const { again, bytes, parts } = changed((workbook) => {
      workbook.setSetting("choice", { method: "rfm", cuts: [1, 2] }, "api");
      workbook.setSetting('odd "key"', "<text>", "api");
    });
    expect([...again.settings]).toEqual([
      ["choice", { method: "rfm", cuts: [1, 2] }],
      ['odd "key"', "<text>"],
    ]);
    expect(again.customXmlParts).toHaveLength(1);
    expect(parts).toEqual({
      lost: [],
      changed: ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"],
      added: ["customXml/item2.xml", "customXml/itemProps2.xml", "customXml/_rels/item2.xml.rels"],
    });
    const next = changed((workbook) => workbook.setSetting("choice", undefined, "api"), bytes);
    expect([...next.again.settings]).toEqual([['odd "key"', "<text>"]]);
    expect(next.parts).toEqual({ ...NONE, changed: ["customXml/item2.xml"] });
    const last = changed((workbook) => workbook.setSetting('odd "key"', undefined, "api"), bytes);
    expect([...last.again.settings]).toEqual([["choice", { method: "rfm", cuts: [1, 2] }]]);
  });
  it("leave no part behind when the last one goes", () => {
    const { bytes } = changed((workbook) => workbook.setSetting("a", 1, "api"));
    const { parts } = changed((workbook) => workbook.setSetting("a", undefined, "api"), bytes);
    expect(parts.lost).toEqual(["customXml/item2.xml", "customXml/itemProps2.xml", "customXml/_rels/item2.xml.rels"]);
  });
  it("that Excel keeps in a web extension part ([MS-OWEXML] 2.2.7) are changed there, and new ones join them", () => {
    const { again, bytes, parts } = changed((workbook) => {
      workbook.setSetting("choice", "rfm", "api");
      workbook.setSetting("new", 2, "api");
    }, ofExcel);
    expect(parts).toEqual({ ...NONE, changed: [EXTENSION] });
    expect(partText(bytes, EXTENSION)).toContain(
      '<we:property name="choice" value="&quot;rfm&quot;"/><we:property name="odd" value="not json"/><we:property name="new" value="2"/></we:properties>',
    );
    expect([...again.settings]).toEqual([
      ["choice", "rfm"],
      ["odd", "not json"],
      ["new", 2],
    ]);
  });
  it("set to what they are leave every byte", () =>
    expect(changed((workbook) => workbook.setSetting("choice", "abc", "api"), ofExcel).parts).toEqual(NONE));
});

describe("data validations", () => {
  it("are added behind the file's own", () => {
    const { again, bytes } = changed((workbook) => {
      orders(workbook).validations.push({ areas: [area(1, 3, [3, 1])], type: "list", formula1: '="a,b"' });
      announce(workbook, "validations");
    });
    expect(orders(again).validations).toHaveLength(2);
    expect(partText(bytes, SHEET)).toContain(
      '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="No" sqref="C2:C4">',
    );
  });
  it("move with their messages", () => {
    const { bytes } = changed((workbook) => {
      orders(workbook).validations[0]!.areas = [area(4, 2, [2, 1])];
      announce(workbook, "validations");
    });
    expect(partText(bytes, SHEET)).toBe(richPart(SHEET).replace('errorTitle="No" sqref="C2:C4"', 'errorTitle="No" sqref="C5:C6"'));
  });
  it("go with their list", () => {
    const { bytes } = changed((workbook) => {
      orders(workbook).validations = [];
      announce(workbook, "validations");
    });
    expect(partText(bytes, SHEET)).toBe(richPart(SHEET).replace(/<dataValidations[\s\S]*<\/dataValidations>/, ""));
  });
});

describe("a renamed sheet", () => {
  it("is followed by the file's charts and pivot sources", () => {
    const pivot = "xl/pivotCache/pivotCacheDefinition1.xml";
    const original = richPackage({ [pivot]: richPart(pivot).replace('name="tblOrders"', 'ref="A1:B4" sheet="Orders"') });
    const { bytes } = changed((workbook) => workbook.renameSheet(orders(workbook).id, "May '26", "user"), original);
    expect(partText(bytes, "xl/charts/chart1.xml")).toContain("<c:f>'May ''26'!$B$2:$B$4</c:f>");
    expect(partText(bytes, pivot)).toContain('ref="A1:B4" sheet="May \'26"');
    expect(partText(bytes, "xl/workbook.xml")).toContain("'May ''26'!$1:$1</definedName>");
  });
});

describe("ranks and preset criteria", () => {
  it("are written as rules of their own kind, and read again", () => {
    const format = { fill: "#FFC7CE" };
    const rules = [
      { type: "topBottom", rank: 5, percent: true, bottom: false, format },
      { type: "presetCriteria", criterion: "TwoStdDevBelowAverage", format },
      { type: "presetCriteria", criterion: "DuplicateValues", format },
    ] as const;
    const { again } = changed((workbook) => {
      rules.forEach((rule, i) => {
        orders(workbook).conditionalFormats.push({
          id: `new${i}`,
          areas: [area(1, 3, [3, 1])],
          priority: 10 + i,
          stopIfTrue: false,
          ...rule,
        });
      });
      announce(workbook, "conditionalFormats");
    });
    const found = orders(again).conditionalFormats.slice(-rules.length);
    expect(found).toMatchObject(rules);
  });
});

describe("links that were set after opening", () => {
  const RELS = "xl/worksheets/_rels/sheet1.xml.rels";
  it("join the file's, and replace one on the same cells", () => {
    const { bytes, parts } = changed((workbook) => {
      orders(workbook).hyperlinks = [
        { area: area(1, 0), address: "https://example.com/?a=1&b=2", screenTip: "See" },
        { area: area(2, 1), documentReference: "Orders!A1" },
      ];
      announce(workbook, "sheet");
    });
    expect(partText(bytes, SHEET)).toMatch(
      /<hyperlinks><hyperlink ref="A2" xmlns:r="[^"]*" r:id="rId7" tooltip="See"\/><hyperlink ref="B3" location="Orders!A1"\/><\/hyperlinks>/,
    );
    expect(partText(bytes, RELS)).toContain('Target="https://example.com/?a=1&amp;b=2" TargetMode="External"/>');
    expect(parts).toEqual({ ...NONE, changed: [SHEET, RELS] });
  });
  it("stand beside those of the file that moved", () => {
    const { bytes } = changed((workbook) => {
      const { id } = orders(workbook);
      workbook.shift(id, { row: 0, column: 0, rows: 1, columns: 16_384 }, "down", "user");
      orders(workbook).hyperlinks = [{ area: area(1, 0), documentReference: "Pivot!A1" }];
    });
    expect(partText(bytes, SHEET)).toContain(
      '<hyperlinks><hyperlink ref="A3" r:id="rId8"/><hyperlink ref="A2" location="Pivot!A1"/></hyperlinks>',
    );
  });
  it("stand alone where those of the file went with their cells", () => {
    const { bytes } = changed((workbook) => {
      workbook.shift(orders(workbook).id, { row: 0, column: 0, rows: 1_048_576, columns: 2 }, "left", "user");
      orders(workbook).hyperlinks = [{ area: area(1, 0), documentReference: "Pivot!A1" }];
    });
    expect(partText(bytes, SHEET)).toContain(
      '</dataValidations><hyperlinks><hyperlink ref="A2" location="Pivot!A1"/></hyperlinks><pageMargins',
    );
  });
});
