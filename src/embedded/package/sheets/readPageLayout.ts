import type { SheetModel } from "../../model/WorkbookModel";
import { attribute, child, flag, numeric, path } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";
import { areaOf } from "./areas";
import { readPaper } from "./readPaper";

/** The built-in names of one sheet that belong to its page layout. */
export interface PrintNames {
  titles?: string;
  area?: string;
}

export function readPageLayout(root: XmlElement, names: PrintNames): SheetModel["pageLayout"] {
  const setup = child(root, "pageSetup");
  const layout: SheetModel["pageLayout"] = {
    orientation: attribute(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    ...readPaper(root),
  };
  if (flag(path(root, "sheetPr", "pageSetUpPr"), "fitToPage")) {
    layout.fitToWidth = numeric(setup, "fitToWidth") ?? 1;
    layout.fitToHeight = numeric(setup, "fitToHeight") ?? 1;
  }
  const rows = /(?:^|[!,])\$?(\d+):\$?(\d+)$/.exec(names.titles ?? "");
  if (rows !== null) layout.printTitleRows = [Number(rows[1]) - 1, Number(rows[2]) - 1];
  // Several areas are more than the model holds: they stay with the file.
  const area = areAreas(names.area ?? "") ? undefined : areaOf(names.area);
  if (area !== undefined) layout.printArea = area;
  return layout;
}

/** Whether a print area is several; a comma in the sheet's name does not count. */
export function areAreas(reference: string): boolean {
  return reference.replace(/'(?:[^']|'')*'/g, "").includes(",");
}
