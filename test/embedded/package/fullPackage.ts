import { richPackage, richPart } from "./richPackage";

const SHEET = "xl/worksheets/sheet1.xml";
const RELS = "xl/worksheets/_rels/sheet1.xml.rels";
const X14 =
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const THREADS = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";

const sheet = richPart(SHEET)
  .replace(
    "</sheetData>",
    '</sheetData><protectedRanges><protectedRange password="CC1A" sqref="A2:A4 E9" name="Names"/></protectedRanges>' +
      '<scenarios current="0"><scenario name="High" count="2"><inputCells r="B2" val="9"/><inputCells r="B3" val="8"/></scenario></scenarios>' +
      '<autoFilter ref="A20:D30"><filterColumn colId="2"><filters><filter val="x"/></filters></filterColumn><sortState ref="A21:D30"><sortCondition ref="C21:C30"/></sortState></autoFilter>',
  )
  .replace("<hyperlinks>", '<hyperlinks><hyperlink ref="B3" location="Orders!B4" display="below"/>')
  .replace(
    "<drawing r:id",
    '<rowBreaks count="2" manualBreakCount="2"><brk id="3" max="16383" man="1"/><brk id="12" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="2" max="1048575" man="1"/></colBreaks>' +
      '<cellWatches><cellWatch r="B6"/></cellWatches><ignoredErrors><ignoredError sqref="A2:A4" numberStoredAsText="1"/></ignoredErrors><drawing r:id',
  )
  .replace(
    "</extLst></worksheet>",
    `<ext ${X14} uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>計算!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`,
  );

const note = (row: number, column: number): string =>
  `<v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><v:textbox><div>a<br></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>` +
  `<x:Anchor>${column + 1}, 15, ${row - 1}, 10, ${column + 3}, 31, ${row + 3}, 9</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

/** A check box as excelize writes it, with prefixes of another kind. */
const BOX =
  '<ns0:shape xmlns:ns0="urn:schemas-microsoft-com:vml" id="_x0000_s1026"><ns2:ClientData xmlns:ns2="urn:schemas-microsoft-com:office:excel" ObjectType="Checkbox"><ns2:SizeWithCells></ns2:SizeWithCells><ns2:Anchor>4, 0, 4, 0, 5, 16, 5, 0</ns2:Anchor><ns2:FmlaLink>$B$4</ns2:FmlaLink></ns2:ClientData></ns0:shape>';

/** What the rich workbook holds and, beside it, everything with a place that only the file knows. */
const CHANGES: Readonly<Record<string, string>> = {
  [SHEET]: sheet,
  [RELS]: richPart(RELS).replace(
    "</Relationships>",
    `<Relationship Id="rId20" Type="${THREADS}" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
  ),
  "xl/threadedComments/threadedComment1.xml":
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" dT="2026-03-01T00:00:00.00" personId="{00000000-0000-4000-8000-000000000001}" id="{00000000-0000-4000-8000-000000000002}"><text>Call monthly</text></threadedComment></ThreadedComments>',
  "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${note(1, 1)}${BOX}</xml>`,
  "xl/workbook.xml": richPart("xl/workbook.xml")
    .replace("Orders!$1:$1<", "Orders!$A:$B,Orders!$1:$1<")
    .replace(
      "<definedNames>",
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Orders!$A$20:$D$30</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Orders!$A$1:$B$6,Orders!$D$1:$E$6</definedName>',
    ),
  "xl/worksheets/sheet2.xml": richPart("xl/worksheets/sheet2.xml").replace(
    "</x:worksheet>",
    '<x:hyperlinks><x:hyperlink ref="A1" location="Orders!A2"/></x:hyperlinks></x:worksheet>',
  ),
  "xl/tables/table1.xml": richPart("xl/tables/table1.xml").replace(
    '<tableColumn id="2" name="Amount" dataDxfId="0"/>',
    '<tableColumn id="2" name="Amount" dataDxfId="0"><calculatedColumnFormula>Orders!$C$2*2</calculatedColumnFormula></tableColumn>',
  ),
  "xl/pivotCache/pivotCacheDefinition1.xml": richPart("xl/pivotCache/pivotCacheDefinition1.xml").replace(
    'name="tblOrders"',
    'ref="A1:B4" sheet="Orders"',
  ),
  "[Content_Types].xml": richPart("[Content_Types].xml").replace(
    "</Types>",
    '<Override PartName="/xl/threadedComments/threadedComment1.xml" ContentType="application/vnd.ms-excel.threadedcomments+xml"/></Types>',
  ),
};

export const fullPackage: Uint8Array = richPackage(CHANGES);

/** The text of one of its parts. */
export function fullPart(name: string): string {
  return CHANGES[name] ?? richPart(name);
}
