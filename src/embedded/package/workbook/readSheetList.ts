import type { SheetModel } from "../../model/WorkbookModel";
import { decodeCellText } from "../cells/cellText";
import { RELATIONSHIP } from "../opc/namespaces";
import { PackageError } from "../PackageError";
import { attribute, child, childrenOf } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";
import type { WorkbookParts } from "./WorkbookParts";

export interface SheetEntry {
  element: XmlElement;
  name: string;
  visibility: SheetModel["visibility"];
  part: string;
  /** Chart sheets, dialogs and macro sheets are listed, too, but hold no cells. */
  isWorksheet: boolean;
}

const STATES: Readonly<Record<string, SheetModel["visibility"]>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

/** The tabs of a workbook in order. @throws PackageError `missingPart` */
export function readSheetList({ part, root, relationships }: WorkbookParts): SheetEntry[] {
  return childrenOf(child(root, "sheets"), "sheet").map((element) => {
    const id = attribute(element, "id", RELATIONSHIP);
    const relationship = relationships.find((one) => one.id === id);
    if (relationship === undefined) throw new PackageError("missingPart", { part, relationship: id ?? "" });
    return {
      element,
      name: decodeCellText(attribute(element, "name") ?? ""),
      visibility: STATES[attribute(element, "state") ?? ""] ?? "Visible",
      part: relationship.target,
      isWorksheet: relationship.type.endsWith("/worksheet"),
    };
  });
}
