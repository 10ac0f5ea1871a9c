import { startFile } from "../../flow/startFile";
import { createOfficeWorkbook } from "../../workbook/createOfficeWorkbook";
import type { StartCommand } from "./arguments/Command";
import { OpenedFile } from "./OpenedFile";

/**
 * Writes a workbook with an empty list of customers and an empty record of contacts: a copy of the file, or a new one.
 * @returns the names of the sheets
 * @throws Complaint, Refusal, PackageError
 */
export async function startCustomerFile({ file, out, language }: StartCommand): Promise<readonly string[]> {
  const opened = await (file === undefined ? OpenedFile.blank() : OpenedFile.open(file));
  const { workbook } = opened;
  try {
    const before = file === undefined ? workbook.sheets.map(({ id }) => id) : [];
    const names = await startFile(createOfficeWorkbook(), language);
    for (const id of before) workbook.deleteSheet(id, "user");
    workbook.activate(workbook.sheet(names[0]!)!.id, "user");
    opened.save(out);
    return names;
  } finally {
    await opened.close();
  }
}
