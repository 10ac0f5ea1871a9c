import type { ValidationModel } from "../../model/SheetDetails";
import type { SheetModel } from "../../model/WorkbookModel";
import { plainFormula } from "../cells/futureFunctions";
import { attribute, child, childrenOf, descendants, flag, innerText } from "../xml/findXml";
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
    return Object.assign(found, readMarks(one));
  });
}

/** What attributes say otherwise than Excel does by itself. */
function readMarks(one: XmlElement): Partial<ValidationModel> {
  const operator = attribute(one, "operator");
  const [title = "", message = ""] = [attribute(one, "errorTitle"), attribute(one, "error")];
  const [promptTitle = "", promptMessage = ""] = [attribute(one, "promptTitle"), attribute(one, "prompt")];
  const style = attribute(one, "errorStyle");
  const [showsError, showsPrompt] = [flag(one, "showErrorMessage"), flag(one, "showInputMessage")];
  const known = style === "warning" || style === "information" ? style : "stop";
  return {
    ...(operator === undefined ? {} : { operator }),
    ...(flag(one, "allowBlank") ? {} : { ignoreBlanks: false }),
    ...(flag(one, "showDropDown") ? { inCellDropDown: false } : {}),
    ...(title + message === "" && known === "stop" && showsError ? {} : { error: { title, message, style: known, show: showsError } }),
    ...(promptTitle + promptMessage === "" && showsPrompt
      ? {}
      : { prompt: { title: promptTitle, message: promptMessage, show: showsPrompt } }),
  };
}
