import { strToU8, zipSync } from "fflate";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const NS = `xmlns="${MAIN}" xmlns:r="${OFFICE}"`;

function rels(...list: [id: string, type: string, target: string][]): string {
  const items = list.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${type.startsWith("http") ? type : `${OFFICE}/${type}`}" Target="${target}"${type === "hyperlink" ? ' TargetMode="External"' : ""}/>`,
  );
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

const TYPES: readonly [string, string][] = [
  ["xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"],
  ["xl/worksheets/sheet1.xml", `${ML}.worksheet+xml`],
  ["xl/worksheets/sheet2.xml", `${ML}.worksheet+xml`],
  ["xl/worksheets/sheet3.xml", `${ML}.worksheet+xml`],
  ["xl/styles.xml", `${ML}.styles+xml`],
  ["xl/sharedStrings.xml", `${ML}.sharedStrings+xml`],
  ["xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"],
  ["xl/metadata.xml", `${ML}.sheetMetadata+xml`],
  ["xl/calcChain.xml", `${ML}.calcChain+xml`],
  ["xl/tables/table1.xml", `${ML}.table+xml`],
  ["xl/comments1.xml", `${ML}.comments+xml`],
  ["xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
  ["xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
  ["xl/pivotCache/pivotCacheDefinition1.xml", `${ML}.pivotCacheDefinition+xml`],
  ["xl/pivotTables/pivotTable1.xml", `${ML}.pivotTable+xml`],
  ["xl/vbaProject.bin", "application/vnd.ms-office.vbaProject"],
  ["customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"],
  ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ["docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"],
];

const contentTypes =
  `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  '<Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>' +
  '<Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
  `${TYPES.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join("")}</Types>`;

const workbook =
  `${HEAD}<workbook ${NS}><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Orders" sheetId="1" r:id="rId1"/>` +
  '<sheet name="計算" sheetId="4" r:id="rId2"/><sheet name="Pivot" sheetId="7" state="hidden" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Orders!$1:$1</definedName>' +
  `<definedName name="Rate" comment="VAT">0.19</definedName><definedName name="Local" localSheetId="1">'計算'!$A$1</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="3" r:id="rId9"/></pivotCaches></workbook>`;

/** Strings: plain, rich with a phonetic hint, one with an escape, one with an outer space. */
const sharedStrings =
  `${HEAD}<sst xmlns="${MAIN}" count="6" uniqueCount="6"><si><t>Customer</t></si><si><t>Amount</t></si><si><r><rPr><b/></rPr><t>王</t></r><r><t xml:space="preserve">小明 &amp; co</t></r><rPh sb="0" eb="1"><t>ワン</t></rPh></si>` +
  '<si><t>line_x000D_\nbreak_x005F_x0041_</t></si><si><t xml:space="preserve"> =1+1</t></si><si><t/></si></sst>';

const orders =
  `${HEAD}<worksheet ${NS} xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac">` +
  '<sheetPr><tabColor theme="4" tint="-0.25"/></sheetPr><dimension ref="A1:D6"/><sheetViews><sheetView tabSelected="1" workbookViewId="0" showGridLines="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="2" max="3" width="12.7109375" style="2" customWidth="1"/><col min="4" max="4" width="9.140625" hidden="1"/></cols>' +
  '<sheetData><row r="1" spans="1:4" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c></row>' +
  '<row r="2" spans="1:4" ht="22.5" customHeight="1"><c r="A2" t="s"><v>2</v></c><c r="B2" s="2"><v>1234.5</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#N/A</v></c></row>' +
  '<row r="3" spans="1:4"><c r="A3" t="s"><v>3</v></c><c r="B3" s="2"><v>0.1</v></c><c r="C3" s="3"><v>46082</v></c></row>' +
  '<row r="4" spans="1:4" hidden="1"><c r="A4" t="s"><v>4</v></c><c r="B4" s="2"><v>-7.0000000000000001E-2</v></c><c r="C4" s="3"/></row>' +
  '<row r="6" spans="1:4"><c r="A6" t="inlineStr"><is><t>inline</t></is></c><c r="B6" s="2"><f>SUM(B2:B4)</f><v>1234.53</v></c></row></sheetData>' +
  '<conditionalFormatting sqref="B2:B4"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color theme="0"/><color rgb="FF63BE7B"/></colorScale></cfRule><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{00000001-0002-0003-0004-000000000005}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="A2:A4 C2:C4"><cfRule type="containsText" dxfId="0" priority="1" operator="containsText" text="王"><formula>NOT(ISERROR(SEARCH("王",A2)))</formula></cfRule><cfRule type="top10" dxfId="0" priority="4" rank="3"/></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="No" sqref="C2:C4"><formula1>"N,S"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A2" r:id="rId8"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId4"/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{00000001-0002-0003-0004-000000000005}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>' +
  '<ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{05C60535-1F16-4fd2-B693-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Orders!B2:B4</xm:f><xm:sqref>F2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>';

/** A sheet whose elements carry a prefix: shared formulas, an array formula of the old kind and one that spills. */
const calculations =
  `${HEAD}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1"><x:f t="shared" ref="B1:B3" si="0">A1*2+$A$1</x:f><x:v>3</x:v></x:c></x:row>` +
  '<x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c><x:c r="B2"><x:f t="shared" si="0"/><x:v>5</x:v></x:c></x:row><x:row r="3"><x:c r="A3"><x:v>3</x:v></x:c><x:c r="B3"><x:f t="shared" si="0"/><x:v>7</x:v></x:c></x:row>' +
  '<x:row r="5"><x:c r="A5"><x:f t="array" ref="A5:A6">A1:A2*2</x:f><x:v>2</x:v></x:c><x:c r="C5" cm="1"><x:f t="array" ref="C5:D6">_xlfn.SEQUENCE(2,2)</x:f><x:v>1</x:v></x:c><x:c r="D5"><x:v>2</x:v></x:c></x:row>' +
  '<x:row r="6"><x:c r="A6"><x:v>4</x:v></x:c><x:c r="C6"><x:v>3</x:v></x:c><x:c r="D6"><x:v>4</x:v></x:c></x:row><x:row r="8"><x:c r="A8" t="str"><x:f>"a"&amp;"b"</x:f><x:v>ab</x:v></x:c></x:row></x:sheetData></x:worksheet>';

const pivotSheet = `${HEAD}<worksheet ${NS}><sheetData><row r="1"><c r="A1"><v>9</v></c></row></sheetData></worksheet>`;

const styles =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Aptos"/><family val="2"/><scheme val="minor"/></font><font><b/><u val="double"/><sz val="12"/><color theme="4" tint="0.39997558519241921"/><name val="Aptos"/><charset val="136"/></font></fonts>` +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/><bgColor indexed="64"/></patternFill></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FF112233"/></stop><stop position="1"><color rgb="FFFFFFFF"/></stop></gradientFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left/><right/><top/><bottom style="double"><color auto="1"/></bottom><diagonal style="thin"><color rgb="FFFF0000"/></diagonal></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" quotePrefix="1" applyFont="1"><alignment horizontal="center" shrinkToFit="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="3" borderId="0" xfId="0"><protection locked="0"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>';

const color = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const theme =
  `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="T"><a:themeElements><a:clrScheme name="T"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>` +
  `${color("dk2", "0E2841")}${color("lt2", "E8E8E8")}${color("accent1", "156082")}${color("accent2", "E97132")}${color("accent3", "196B24")}${color("accent4", "0F9ED5")}${color("accent5", "A02B93")}${color("accent6", "4EA72E")}${color("hlink", "467886")}${color("folHlink", "96607D")}</a:clrScheme></a:themeElements></a:theme>`;

const table =
  `${HEAD}<table xmlns="${MAIN}" id="1" name="tblOrders" displayName="tblOrders" ref="A1:B4" totalsRowShown="0"><autoFilter ref="A1:B4"><filterColumn colId="1"><filters><filter val="1"/></filters></filterColumn></autoFilter>` +
  '<tableColumns count="2"><tableColumn id="1" name="Customer"/><tableColumn id="2" name="Amount" dataDxfId="0"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>';

const drawing =
  `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>11</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>` +
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>` +
  `<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="635000" cy="317500"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;

const chart =
  `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>Amount </a:t></a:r><a:r><a:t>by customer</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/>` +
  '<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Orders!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Amount</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:f>Orders!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Orders!$B$2:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>' +
  '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:max val="2000"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

const metadata = `${HEAD}<metadata xmlns="${MAIN}"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": contentTypes,
  "_rels/.rels": rels(
    ["rId1", "officeDocument", "xl/workbook.xml"],
    ["rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"],
    ["rId3", "custom-properties", "docProps/custom.xml"],
  ),
  "xl/workbook.xml": workbook,
  "xl/_rels/workbook.xml.rels": rels(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "/xl/worksheets/sheet2.xml"],
    ["rId3", "worksheet", "worksheets/sheet3.xml"],
    ["rId4", "styles", "styles.xml"],
    ["rId5", "theme", "theme/theme1.xml"],
    ["rId6", "sharedStrings", "sharedStrings.xml"],
    ["rId7", "calcChain", "calcChain.xml"],
    ["rId8", "sheetMetadata", "metadata.xml"],
    ["rId9", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
    ["rId10", "customXml", "../customXml/item1.xml"],
    ["rId11", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
  ),
  "xl/worksheets/sheet1.xml": orders,
  "xl/worksheets/_rels/sheet1.xml.rels": rels(
    ["rId1", "drawing", "../drawings/drawing1.xml"],
    ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId3", "table", "../tables/table1.xml"],
    ["rId4", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ["rId5", "comments", "../comments1.xml"],
    ["rId8", "hyperlink", "https://example.com/"],
  ),
  "xl/worksheets/sheet2.xml": calculations,
  "xl/worksheets/sheet3.xml": pivotSheet,
  "xl/worksheets/_rels/sheet3.xml.rels": rels(["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"]),
  "xl/styles.xml": styles,
  "xl/theme/theme1.xml": theme,
  "xl/sharedStrings.xml": sharedStrings,
  "xl/metadata.xml": metadata,
  "xl/calcChain.xml": `${HEAD}<calcChain xmlns="${MAIN}"><c r="B6" i="1"/><c r="B1" i="4"/></calcChain>`,
  "xl/tables/table1.xml": table,
  "xl/comments1.xml": `${HEAD}<comments xmlns="${MAIN}"><authors><author>Ann</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>Call </t></r><r><t>monthly</t></r></text></comment></commentList></comments>`,
  "xl/drawings/drawing1.xml": drawing,
  "xl/drawings/_rels/drawing1.xml.rels": rels(["rId1", "chart", "../charts/chart1.xml"], ["rId2", "image", "../media/image1.png"]),
  "xl/drawings/vmlDrawing1.vml": "<xml><v:shape/></xml>",
  "xl/charts/chart1.xml": chart,
  "xl/media/image1.png": "\u0089PNG not a real picture",
  "xl/pivotCache/pivotCacheDefinition1.xml": `${HEAD}<pivotCacheDefinition ${NS} refreshOnLoad="1"><cacheSource type="worksheet"><worksheetSource name="tblOrders"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>`,
  "xl/pivotTables/pivotTable1.xml": `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="PivotTable1" cacheId="3" dataCaption="Values"><location ref="A1:B3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
  "xl/pivotTables/_rels/pivotTable1.xml.rels": rels(["rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"]),
  "xl/printerSettings/printerSettings1.bin": "\u0001\u0002printer",
  "xl/vbaProject.bin": "a macro",
  "customXml/item1.xml": '<settings xmlns="urn:acme:settings"><threshold>80</threshold></settings>',
  "customXml/itemProps1.xml": `${HEAD}<ds:datastoreItem ds:itemID="{11111111-2222-3333-4444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:acme:settings"/></ds:schemaRefs></ds:datastoreItem>`,
  "customXml/_rels/item1.xml.rels": rels(["rId1", "customXmlProps", "itemProps1.xml"]),
  "docProps/core.xml": `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Orders of May</dc:title><dc:creator>Ann</dc:creator></cp:coreProperties>`,
  "docProps/custom.xml": `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Reviewed"><vt:bool>true</vt:bool></property></Properties>`,
};

/** A workbook with one of everything that an add-in must not lose. `changes` replaces, adds or (with `null`) leaves out parts. */
export function richPackage(changes: Readonly<Record<string, string | null>> = {}): Uint8Array {
  const all = Object.entries({ ...PARTS, ...changes }).filter((entry): entry is [string, string] => entry[1] !== null);
  return zipSync(Object.fromEntries(all.map(([name, text]) => [name, strToU8(text)])));
}

/** The text of one part, to change for a test. */
export function richPart(name: string): string {
  return PARTS[name]!;
}
