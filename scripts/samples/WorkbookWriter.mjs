import { createRequire } from "node:module";

const { init } = createRequire(import.meta.url)("excelize-wasm");
const created = "2026-01-01T00:00:00Z";

/** Every call answers with an error text instead of throwing; this throws. */
function sure(result) {
  if (result.error) throw new Error(result.error);
  return result;
}

const letter = (column) => (column < 26 ? "" : letter(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** Writes the sample workbooks, in the few forms that they need. Columns count from 0. */
export class WorkbookWriter {
  static async start(properties) {
    const excelize = await init(new URL("../../node_modules/excelize-wasm/excelize.wasm.gz", import.meta.url).pathname);
    return new WorkbookWriter(sure(excelize.NewFile()), properties);
  }

  constructor(file, { font, ...properties }) {
    this.file = file;
    this.font = font;
    sure(file.SetDefaultFont(font));
    sure(file.SetDocProps({ Created: created, Modified: created, ...properties }));
  }

  style({ format, ...style }) {
    const font = { Family: this.font, Size: 11, ...style.Font };
    return sure(this.file.NewStyle({ ...style, Font: font, ...(format ? { CustomNumFmt: format } : {}) })).style;
  }

  /**
   * A sheet with one header row that stays in sight. `columns`: header, width and style of each column; headers stand where their cells do.
   * @returns the address of header and data together.
   */
  addList(sheet, { columns, rows, header }) {
    sure(this.file.NewSheet(sheet));
    const last = letter(columns.length - 1);
    columns.forEach(({ width, style }, index) => {
      sure(this.file.SetColWidth(sheet, letter(index), letter(index), width));
      if (rows.length > 0)
        sure(this.file.SetCellStyle(sheet, `${letter(index)}2`, `${letter(index)}${rows.length + 1}`, this.style(style)));
    });
    const headers = columns.map((column) => column.header);
    [headers, ...rows].forEach((row, index) => {
      const cells = row.map((cell) => (cell === "" ? null : cell));
      sure(this.file.SetSheetRow(sheet, `A${index + 1}`, cells));
    });
    columns.forEach(({ style }, index) => {
      const Alignment = { Vertical: "center", Horizontal: style.Alignment?.Horizontal ?? (style.format ? "right" : "left") };
      sure(this.file.SetCellStyle(sheet, `${letter(index)}1`, `${letter(index)}1`, this.style({ ...header, Alignment })));
    });
    sure(this.file.SetSheetDimension(sheet, `A1:${last}${rows.length + 1}`));
    sure(this.file.SetSheetProps(sheet, { FitToPage: true }));
    sure(this.file.SetPanes(sheet, { Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft" }));
    sure(this.file.SetPageLayout(sheet, { Size: 9, Orientation: "landscape", FitToWidth: 1, FitToHeight: 0 }));
    return `A1:${last}${rows.length + 1}`;
  }

  addTable(sheet, options) {
    sure(this.file.AddTable(sheet, options));
  }

  addFilter(sheet, area) {
    sure(this.file.AutoFilter(sheet, area, []));
  }

  /** A sheet of plain lines; the first is its title. */
  addNotes(sheet, lines) {
    sure(this.file.NewSheet(sheet));
    sure(this.file.SetColWidth(sheet, "A", "A", 100));
    sure(this.file.SetCellStyle(sheet, "A1", `A${lines.length}`, this.style({ Alignment: { WrapText: true, Vertical: "top" } })));
    lines.forEach((line, index) => sure(this.file.SetCellValue(sheet, `A${index + 1}`, line)));
    sure(this.file.SetCellStyle(sheet, "A1", "A1", this.style({ Font: { Bold: true, Size: 14 } })));
  }

  /** The finished file, opened at its first sheet. */
  finish() {
    sure(this.file.DeleteSheet("Sheet1"));
    sure(this.file.SetActiveSheet(0));
    return sure(this.file.WriteToBuffer()).buffer;
  }
}
