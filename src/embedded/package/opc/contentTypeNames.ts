const SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Content types of the parts that this program writes. */
export const contentTypeNames = {
  workbook: `${SHEET_ML}.sheet.main+xml`,
  worksheet: `${SHEET_ML}.worksheet+xml`,
  styles: `${SHEET_ML}.styles+xml`,
  table: `${SHEET_ML}.table+xml`,
  metadata: `${SHEET_ML}.sheetMetadata+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  app: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  custom: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
} as const;
