import { announce, area, changed, NONE, orders, SHEET } from "./changedPackage";
import { richPackage, richPart } from "./richPackage";
import { partText } from "./samePackage";

describe("settings", () => {
  it("are kept in a web extension part, and found again", () => {
    const { again, bytes, parts } = changed((workbook) => {
      workbook.setSetting("choice", { method: "rfm", cuts: [1, 2] }, "api");
      workbook.setSetting('odd "key"', "<text>", "api");
    });
    expect([...again.settings]).toEqual([
      ["choice", { method: "rfm", cuts: [1, 2] }],
      ['odd "key"', "<text>"],
    ]);
    expect(parts).toMatchObject({ lost: [], changed: ["[Content_Types].xml", "_rels/.rels"] });
    const next = changed((workbook) => workbook.setSetting("choice", undefined, "api"), bytes);
    expect([...next.again.settings]).toEqual([['odd "key"', "<text>"]]);
    expect(next.parts).toEqual({ ...NONE, changed: ["xl/webextensions/webextension1.xml"] });
  });
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
        orders(workbook).conditionalFormats.push({ id: `new${i}`, areas: [area(1, 3, [3, 1])], priority: 10 + i, stopIfTrue: false, ...rule });
      });
      announce(workbook, "conditionalFormats");
    });
    const found = orders(again).conditionalFormats.slice(-rules.length);
    expect(found).toMatchObject(rules);
  });
});
