import type { WorkbookModel } from "../model/WorkbookModel";

/** What of a workbook its file is made of. */
export type SavedWorkbook = Pick<
  WorkbookModel,
  | "activeSheet"
  | "customProperties"
  | "customXmlParts"
  | "date1904"
  | "names"
  | "properties"
  | "selectionOf"
  | "settings"
  | "sheet"
  | "sheets"
  | "structure"
  | "styles"
  | "touched"
>;
