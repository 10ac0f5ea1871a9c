import { completeOptions } from "../../flow/completeOptions";
import { methods } from "../../methods/methods";
import { methodTable } from "../../sheets/rules/methodTable";
import { ruleSheet } from "../../sheets/rules/ruleSheet";
import { createOfficeWorkbook } from "../../workbook/createOfficeWorkbook";
import type { RulesCommand } from "./arguments/Command";
import { OpenedFile } from "./OpenedFile";

/**
 * Copies the decision table of a method to a new sheet of a copy of the file, where it can be changed.
 * @returns the name of the sheet
 * @throws Complaint, Refusal, PackageError
 */
export async function copyRules({ method, file, out, language }: RulesCommand): Promise<string> {
  const opened = await OpenedFile.open(file);
  try {
    const options = completeOptions(methods[method].options, {});
    const name = await createOfficeWorkbook().give(ruleSheet(methodTable(method, { options, language }), language));
    opened.save(out);
    return name;
  } finally {
    await opened.close();
  }
}
