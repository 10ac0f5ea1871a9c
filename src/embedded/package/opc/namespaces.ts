export const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const SPREADSHEET_STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
export const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE_RELATIONSHIP = "http://schemas.openxmlformats.org/package/2006/relationships";
export const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Relationship type by its last word. */
export function relationshipType(word: string): string {
  return `${RELATIONSHIP}/${word}`;
}
