import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const words = ["North", "South", "East", "West", "Online", "Retail"];

const number = (address, value, style = 0) => `<c r="${address}"${style ? ` s="${style}"` : ""}><v>${value}</v></c>`;
const text = (address, value) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** Customer, order number, date, quantity, price, region: the same numbers in every run. */
function row(r, seed) {
  const amount = ((seed * 7919) % 100_003) / 100;
  const cells = [
    text(`A${r}`, `C${String(10_000 + (seed % 4000))}`),
    number(`B${r}`, 500_000 + seed),
    number(`C${r}`, 44_562 + (seed % 730), 1),
    number(`D${r}`, 1 + (seed % 12)),
    number(`E${r}`, amount, 2),
    text(`F${r}`, words[seed % words.length]),
  ];
  return `<row r="${r}">${cells.join("")}</row>`;
}

/** A plain workbook of `rows` order lines beneath a header, as a file. */
export function largeWorkbook(rows) {
  const header = ["Customer", "Order", "Date", "Quantity", "Amount", "Region"].map((name, i) => text(`${"ABCDEF"[i]}1`, name)).join("");
  const body = Array.from({ length: rows }, (_, i) => row(i + 2, i)).join("");
  const part = (content) => strToU8(`${head}${content}`);
  return zipSync(
    {
      "[Content_Types].xml": part(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
      ),
      "_rels/.rels": part(
        `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      "xl/workbook.xml": part(
        `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Lines" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": part(
        `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
      ),
      "xl/styles.xml": part(
        `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
      ),
      "xl/worksheets/sheet1.xml": part(
        `<worksheet xmlns="${main}"><dimension ref="A1:F${rows + 1}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData><row r="1">${header}</row>${body}</sheetData></worksheet>`,
      ),
    },
    { level: 1 },
  );
}
