import { attribute, child, childrenOf, descendants } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";
import type { ShiftedXml } from "./ShiftedXml";

/**
 * Moves what newer versions of Excel keep in a sheet's extension list: data validations, conditional formats, sparklines, ignored errors. Their
 * formulas and areas are always called `f` and `sqref`. Source: [MS-XLSX] 2.3.4 and 2.6.
 */
export function shiftExtensions(xml: ShiftedXml, list: XmlElement | undefined): void {
  if (list === undefined) return;
  for (const formula of descendants(list, "f")) xml.formulaText(formula);
  for (const validations of descendants(list, "dataValidations")) xml.list(validations, "dataValidation", (one) => hasPlace(xml, one));
  for (const errors of descendants(list, "ignoredErrors")) xml.list(errors, "ignoredError", (one) => hasPlace(xml, one));
  // A conditional format without cells is taken out with the rule that the model holds of it.
  for (const format of descendants(list, "conditionalFormatting")) hasPlace(xml, format);
  for (const groups of descendants(list, "sparklineGroups")) {
    const emptied = childrenOf(groups, "sparklineGroup").filter((group) => {
      const lines = childrenOf(child(group, "sparklines"), "sparkline");
      const gone = lines.filter((line) => !hasPlace(xml, line));
      if (gone.length === lines.length && lines.length > 0) return true;
      for (const line of gone) xml.edits.remove(line);
      return false;
    });
    xml.list(groups, "sparklineGroup", (group) => !emptied.includes(group));
  }
}

function hasPlace(xml: ShiftedXml, owner: XmlElement): boolean {
  const place = child(owner, "sqref");
  return place === undefined ? attribute(owner, "sqref") === undefined || xml.address(owner, "sqref") : xml.addressText(place);
}
