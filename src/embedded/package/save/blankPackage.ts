import { contentTypeNames } from "../opc/contentTypeNames";
import { CONTENT_TYPES, DRAWING, PACKAGE_RELATIONSHIP, RELATIONSHIP, relationshipType, SPREADSHEET } from "../opc/namespaces";
import { OpcPackage } from "../opc/OpcPackage";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const stylesXml =
  `${HEAD}<styleSheet xmlns="${SPREADSHEET}"><fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>';

const COLORS: readonly (readonly [string, string])[] = [
  ["dk1", '<a:sysClr val="windowText" lastClr="000000"/>'],
  ["lt1", '<a:sysClr val="window" lastClr="FFFFFF"/>'],
  ...(
    [
      ["dk2", "44546A"],
      ["lt2", "E7E6E6"],
      ["accent1", "4472C4"],
      ["accent2", "ED7D31"],
      ["accent3", "A5A5A5"],
      ["accent4", "FFC000"],
      ["accent5", "5B9BD5"],
      ["accent6", "70AD47"],
      ["hlink", "0563C1"],
      ["folHlink", "954F72"],
    ] as const
  ).map(([name, color]) => [name, `<a:srgbClr val="${color}"/>`] as const),
];

/** A workbook without sheets: what Excel expects of every file, and nothing more. */
export function blankPackage(): OpcPackage {
  const pack = OpcPackage.empty();
  pack.set("[Content_Types].xml", contentTypesXml());
  pack.set(
    "_rels/.rels",
    relationshipsXml(
      [
        ["officeDocument", "xl/workbook.xml"],
        ["extended-properties", "docProps/app.xml"],
      ],
      "docProps/core.xml",
    ),
  );
  pack.set(
    "docProps/app.xml",
    `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
  );
  pack.set("docProps/core.xml", coreXml);
  pack.set(
    "xl/workbook.xml",
    `${HEAD}<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIP}"><workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews><sheets></sheets><calcPr calcId="191029"/></workbook>`,
  );
  pack.set(
    "xl/_rels/workbook.xml.rels",
    relationshipsXml([
      ["styles", "styles.xml"],
      ["theme", "theme/theme1.xml"],
    ]),
  );
  pack.set("xl/styles.xml", stylesXml);
  pack.set("xl/theme/theme1.xml", themeXml());
  return pack;
}

const coreXml =
  `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
  'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"></cp:coreProperties>';

function contentTypesXml(): string {
  const overrides = [
    ["xl/workbook.xml", contentTypeNames.workbook],
    ["xl/styles.xml", contentTypeNames.styles],
    ["xl/theme/theme1.xml", contentTypeNames.theme],
    ["docProps/core.xml", contentTypeNames.core],
    ["docProps/app.xml", contentTypeNames.app],
  ].map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
  return `${HEAD}<Types xmlns="${CONTENT_TYPES}">${defaults}${overrides.join("")}</Types>`;
}

function relationshipsXml(list: readonly (readonly [string, string])[], core?: string): string {
  const items = list.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${relationshipType(type)}" Target="${target}"/>`,
  );
  if (core !== undefined)
    items.push(
      `<Relationship Id="rId${items.length + 1}" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${core}"/>`,
    );
  return `${HEAD}<Relationships xmlns="${PACKAGE_RELATIONSHIP}">${items.join("")}</Relationships>`;
}

function themeXml(): string {
  const colors = COLORS.map(([name, color]) => `<a:${name}>${color}</a:${name}>`).join("");
  const font = (face: string): string => `<a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number): string => `<a:ln w="${width}">${fill}</a:ln>`;
  const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
  return (
    `${HEAD}<a:theme xmlns:a="${DRAWING}" name="Office"><a:themeElements><a:clrScheme name="Office">${colors}</a:clrScheme>` +
    `<a:fontScheme name="Office"><a:majorFont>${font("Calibri Light")}</a:majorFont><a:minorFont>${font("Calibri")}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(6350)}${line(12_700)}${line(19_050)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}
