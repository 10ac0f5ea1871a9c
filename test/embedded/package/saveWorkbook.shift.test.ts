import { MAX_COLUMNS, MAX_ROWS } from "../../../src/embedded/model/intersect";
import type { Workbook } from "../../../src/embedded/model/Workbook";
import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/package/saveWorkbook";
import { NONE, orders, SHEET } from "./changedPackage";
import { fullPackage, fullPart } from "./fullPackage";
import { differentParts, partText } from "./samePackage";

type Direction = Parameters<Workbook["shift"]>[2];

type Span = [at: number, count: number];

function columns(workbook: Workbook, [at, count]: Span, direction: Direction = "right"): void {
  workbook.shift(orders(workbook).id, { row: 0, column: at, rows: MAX_ROWS, columns: count }, direction, "user");
}

function rows(workbook: Workbook, [at, count]: Span, direction: Direction = "down"): void {
  workbook.shift(orders(workbook).id, { row: at, column: 0, rows: count, columns: MAX_COLUMNS }, direction, "user");
}

function saved(change: (workbook: Workbook) => void): { bytes: Uint8Array; text: (part: string) => string; again: Workbook } {
  const workbook = openWorkbook(fullPackage, "full.xlsm");
  change(workbook);
  const bytes = saveWorkbook(workbook, fullPackage);
  return { bytes, text: (part) => partText(bytes, part), again: openWorkbook(bytes, "full.xlsm") };
}

/** Every place in the sheet part that only the file knows. */
const places = (xml: string): Record<string, string[]> => ({
  links: [...xml.matchAll(/<hyperlink ([^>]*)\/>/g)].map(([, text]) => text!.replace(/ r:id="\w+"| display="\w+"/g, "")),
  protected: [...xml.matchAll(/<protectedRange [^>]*sqref="([^"]*)"/g)].map(([, text]) => text!),
  scenarios: [...xml.matchAll(/<inputCells r="(\w+)"/g)].map(([, text]) => text!),
  breaks: [...xml.matchAll(/<brk id="(\d+)"/g)].map(([, text]) => text!),
  watches: [...xml.matchAll(/<cellWatch r="(\w+)"/g)].map(([, text]) => text!),
  ignored: [...xml.matchAll(/<ignoredError sqref="([^"]*)"/g)].map(([, text]) => text!),
  filter: [...xml.matchAll(/<(?:autoFilter|sortState|sortCondition) ref="([^"]*)"|colId="(\d+)"/g)].map(([, ref, id]) => ref ?? id!),
  extensions: [...xml.matchAll(/<xm:(?:f|sqref)>([^<]*)</g)].map(([, text]) => text!),
});

describe("inserted columns take along what only the file knows", () => {
  const { text, bytes, again } = saved((workbook) => columns(workbook, [1, 2]));
  it("in the sheet: links, protected ranges, scenarios, breaks, watches, ignored errors, filter, x14 rules, sparklines", () => {
    expect(places(text(SHEET))).toEqual({
      links: ['ref="D3" location="Orders!D4"', 'ref="A2"'],
      protected: ["A2:A4 G9"],
      scenarios: ["D2", "D3"],
      breaks: ["3", "12", "4"],
      watches: ["D6"],
      ignored: ["A2:A4"],
      filter: ["A20:F30", "4", "A21:F30", "E21:E30"],
      extensions: ["D2:D4", "Orders!D2:D4", "H2", "計算!$A$1:$A$3", "D2:D4"],
    });
  });
  it("in notes: the comment, its box in the old drawing, its conversation", () => {
    expect(text("xl/comments1.xml")).toContain('<comment ref="D2"');
    expect(text("xl/threadedComments/threadedComment1.xml")).toContain('<threadedComment ref="D2"');
    expect(text("xl/drawings/vmlDrawing1.vml")).toContain("<x:Anchor>4, 15, 0, 10, 6, 31, 4, 9</x:Anchor>");
    expect(text("xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>1</x:Row><x:Column>3</x:Column>");
    expect(orders(again).notes).toMatchObject([{ row: 1, column: 3, text: "Call monthly" }]);
  });
  it("in an old control: its place and the cell that it is linked to", () => {
    expect(text("xl/drawings/vmlDrawing1.vml")).toContain(
      "<ns2:Anchor>6, 0, 4, 0, 7, 16, 5, 0</ns2:Anchor><ns2:FmlaLink>$D$4</ns2:FmlaLink>",
    );
  });
  it("in the drawing: a chart behind the columns moves, a picture before them stays", () => {
    expect(text("xl/drawings/drawing1.xml")).toBe(
      fullPart("xl/drawings/drawing1.xml").replace("<xdr:col>5<", "<xdr:col>7<").replace("<xdr:col>9<", "<xdr:col>11<"),
    );
  });
  it("in formulas of charts, pivot sources, tables, links of other sheets, and Excel's own names", () => {
    expect([...text("xl/charts/chart1.xml").matchAll(/<c:f>([^<]*)/g)].map(([, f]) => f)).toEqual([
      "Orders!$D$1",
      "Orders!$A$2:$A$4",
      "Orders!$D$2:$D$4",
    ]);
    expect(text("xl/pivotCache/pivotCacheDefinition1.xml")).toContain('ref="A1:D4" sheet="Orders"');
    expect(text("xl/tables/table1.xml")).toContain("<calculatedColumnFormula>Orders!$E$2*2</calculatedColumnFormula>");
    expect(text("xl/worksheets/sheet2.xml")).toContain('location="Orders!A2"');
    expect(text("xl/workbook.xml")).toContain(">Orders!$A$1:$D$6,Orders!$F$1:$G$6<");
    expect(text("xl/workbook.xml")).toContain(">Orders!$A:$D,Orders!$1:$1<");
    expect(text("xl/workbook.xml")).toContain(">Orders!$A$20:$F$30<");
  });
  it("and loses no part", () => expect(differentParts(fullPackage, bytes)).toMatchObject({ lost: ["xl/calcChain.xml"], added: [] }));
});

describe("inserted rows", () => {
  const { text } = saved((workbook) => rows(workbook, [0, 3]));
  it("move everything down", () => {
    expect(places(text(SHEET))).toEqual({
      links: ['ref="B6" location="Orders!B7"', 'ref="A5"'],
      protected: ["A5:A7 E12"],
      scenarios: ["B5", "B6"],
      breaks: ["6", "15", "2"],
      watches: ["B9"],
      ignored: ["A5:A7"],
      filter: ["A23:D33", "2", "A24:D33", "C24:C33"],
      extensions: ["B5:B7", "Orders!B5:B7", "F5", "計算!$A$1:$A$3", "B5:B7"],
    });
    expect(text("xl/comments1.xml")).toContain('<comment ref="B5"');
    expect(text("xl/drawings/vmlDrawing1.vml")).toContain("<x:Anchor>2, 15, 3, 10, 4, 31, 7, 9</x:Anchor>");
    expect(text("xl/drawings/drawing1.xml")).toBe(
      fullPart("xl/drawings/drawing1.xml")
        .replace("<xdr:row>1<", "<xdr:row>4<")
        .replace("<xdr:row>11<", "<xdr:row>14<")
        .replace("<xdr:row>20<", "<xdr:row>23<"),
    );
    expect(text("xl/workbook.xml")).toContain(">Orders!$A:$B,Orders!$4:$4<");
    expect(text("xl/worksheets/sheet2.xml")).toContain('location="Orders!A5"');
  });
});

describe("deleted cells", () => {
  it("take what stood on them along, and leave no empty list", () => {
    const { text, again } = saved((workbook) => columns(workbook, [0, 2], "left"));
    expect(places(text(SHEET))).toEqual({
      links: [],
      protected: ["C9"],
      scenarios: [],
      breaks: ["3", "12", "0"],
      watches: [],
      ignored: [],
      filter: ["A20:B30", "0", "A21:B30", "A21:A30"],
      extensions: ["Orders!#REF!", "D2"],
    });
    for (const list of ["hyperlinks", "scenarios", "cellWatches", "ignoredErrors", "x14:dataValidations", "x14:conditionalFormattings"])
      expect(text(SHEET)).not.toContain(`<${list}`);
    expect(text("xl/comments1.xml")).toContain("<commentList></commentList>");
    expect(text("xl/drawings/vmlDrawing1.vml")).not.toContain("<v:shape ");
    expect(orders(again).charts).toHaveLength(1);
    expect(orders(again).frames).toHaveLength(1);
    expect(text("xl/workbook.xml")).toContain('localSheetId="0">Orders!$B$1:$C$6</definedName>');
  });
  it("of the inner columns shrink a chart and bring what is behind them back", () => {
    const { text } = saved((workbook) => columns(workbook, [6, 2], "left"));
    expect(text("xl/drawings/drawing1.xml")).toBe(fullPart("xl/drawings/drawing1.xml").replace("<xdr:col>9<", "<xdr:col>7<"));
  });
});

describe("undone", () => {
  it("inserted columns leave every part as it was, byte for byte", () => {
    const { bytes } = saved((workbook) => {
      columns(workbook, [1, 2]);
      columns(workbook, [1, 2], "left");
    });
    expect(differentParts(fullPackage, bytes)).toEqual(NONE);
  });
  it("inserted rows and columns, one inside the other, likewise", () => {
    const { bytes } = saved((workbook) => {
      rows(workbook, [2, 3]);
      columns(workbook, [0, 4]);
      columns(workbook, [0, 4], "left");
      rows(workbook, [2, 3], "up");
    });
    expect(differentParts(fullPackage, bytes)).toEqual(NONE);
  });
});

describe("a chart", () => {
  it("that was moved and then pushed stands where the model says", () => {
    const { again } = saved((workbook) => {
      orders(workbook).charts[0]!.left += 64;
      workbook.announce({ facet: "charts", source: "user", sheet: orders(workbook).id });
      columns(workbook, [0, 1]);
    });
    const before = openWorkbook(fullPackage, "full.xlsm");
    expect(orders(again).charts[0]!.left - orders(before).charts[0]!.left).toBeCloseTo(64 + 48, 0);
  });
  it("on another sheet follows the cells that it shows", () => {
    const { text } = saved((workbook) =>
      workbook.shift(workbook.sheet("計算")!.id, { row: 0, column: 0, rows: 2, columns: MAX_COLUMNS }, "down", "user"),
    );
    expect(text(SHEET)).toContain("<xm:f>計算!$A$3:$A$5</xm:f>");
    expect(text("xl/drawings/drawing1.xml")).toBe(fullPart("xl/drawings/drawing1.xml"));
  });
});

it("part of the cells inserted in some columns moves what stands in those alone", () => {
  const { text } = saved((workbook) => workbook.shift(orders(workbook).id, { row: 8, column: 4, rows: 2, columns: 1 }, "down", "user"));
  expect(places(text(SHEET)).protected).toEqual(["A2:A4 E11"]);
  expect(places(text(SHEET)).breaks).toEqual(["3", "12", "2"]);
  expect(text("xl/drawings/drawing1.xml")).toBe(fullPart("xl/drawings/drawing1.xml"));
});
