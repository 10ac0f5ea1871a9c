import type { DefinedName } from "../../model/WorkbookModel";
import { plainFormula } from "../cells/futureFunctions";
import type { PrintNames } from "../sheets/readPageLayout";
import { attribute, child, childrenOf, flag, numeric } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";

const BUILT_IN = "_xlnm.";

/** The names that people define; `ids` are the sheets' ids in tab order. Names that Excel keeps for itself (`_xlnm.…`) are left out. */
export function readNames(workbook: XmlElement, ids: readonly string[]): DefinedName[] {
  return nameElements(workbook)
    .filter((one) => !(attribute(one, "name") ?? "").startsWith(BUILT_IN))
    .map((one) => {
      const found: DefinedName = {
        name: attribute(one, "name") ?? "",
        formula: `=${plainFormula(one.text)}`,
        visible: !flag(one, "hidden"),
        comment: attribute(one, "comment") ?? "",
      };
      const scope = ids[numeric(one, "localSheetId") ?? -1];
      if (scope !== undefined) found.scope = scope;
      return found;
    });
}

/** What is printed of the sheet at this place in the tab order. */
export function readPrintNames(workbook: XmlElement, position: number): PrintNames {
  const own = nameElements(workbook).filter((one) => numeric(one, "localSheetId") === position);
  const text = (name: string): string | undefined => own.find((one) => attribute(one, "name") === BUILT_IN + name)?.text;
  const names: PrintNames = {};
  const [titles, area] = [text("Print_Titles"), text("Print_Area")];
  if (titles !== undefined) names.titles = titles;
  if (area !== undefined) names.area = area;
  return names;
}

export function nameElements(workbook: XmlElement): XmlElement[] {
  return childrenOf(child(workbook, "definedNames"), "definedName");
}
