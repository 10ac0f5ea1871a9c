import { createSession } from "../../../flow/createSession";
import { contactListPlan } from "../../../flow/contactList/contactListPlan";
import { makeContactList } from "../../../flow/contactList/makeContactList";
import type { ContactList } from "../../../sheets/contactList/ContactList";
import { createOfficeWorkbook } from "../../../workbook/createOfficeWorkbook";
import type { Receipt } from "../../../workbook/WorkbookPort";
import type { FollowUpCommand } from "../arguments/Command";
import { Complaint } from "../Complaint";
import { OpenedFile } from "../OpenedFile";
import { today } from "../today";

/**
 * Lists who to contact, by all methods that were run in a file, and writes the copy that was asked for.
 * @throws Complaint, Refusal, PackageError
 */
export async function listContacts({
  file,
  language,
  asOf,
  out,
}: FollowUpCommand): Promise<{ readonly list: ContactList; readonly receipt?: Receipt }> {
  const opened = await OpenedFile.open(file);
  try {
    const workbook = createOfficeWorkbook();
    const survey = await createSession(workbook, { language, today }).survey();
    if (survey.sources.length === 0) throw new Complaint("input", "noTable", { file });
    const list = await makeContactList(workbook, survey, { tables: survey.tables, today: today(), day: asOf });
    if (out === undefined) return { list };
    const receipt = await workbook.write(contactListPlan(list, language));
    opened.save(out);
    return { list, receipt };
  } finally {
    await opened.close();
  }
}
