import type { Area } from "../../core/Area";
import type { Choices } from "../../sheets/SheetDescription";
import { addressOf } from "../area/addressOf";
import { rangeAt } from "../session/rangeAt";

/** Queues a drop-down for cells of a sheet of ours; something else may be typed there as well. */
export function addChoices(sheet: Excel.Worksheet, choices: Choices): void {
  const { dataValidation } = rangeAt(sheet, choices.area);
  const source = "from" in choices ? `=${fixed(choices.from)}` : choices.values.join(",");
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.errorAlert = { showAlert: false, style: Excel.DataValidationAlertStyle.information, title: "", message: "" };
}

/** The address with rows and columns that stay where they are. */
function fixed(area: Area): string {
  return addressOf(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
