import type { SheetModel } from "../../model/WorkbookModel";
import { plainFormula } from "../cells/futureFunctions";
import { attribute, child, childrenOf, descendants, innerText } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";
import { areasOf } from "./areas";

/** Data validations, those of the extension list included. */
export function readValidations(root: XmlElement): SheetModel["validations"] {
  const all = [...childrenOf(child(root, "dataValidations"), "dataValidation"), ...descendants(child(root, "extLst"), "dataValidation")];
  return all.map((one) => {
    const found: SheetModel["validations"][number] = {
      areas: areasOf(attribute(one, "sqref") ?? child(one, "sqref")?.text),
      type: attribute(one, "type") ?? "none",
    };
    for (const key of ["formula1", "formula2"] as const) {
      const formula = child(one, key);
      if (formula !== undefined) found[key] = `=${plainFormula(innerText(formula).trim())}`;
    }
    return found;
  });
}
