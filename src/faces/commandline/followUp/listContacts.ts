import { createSession } from "../../../flow/createSession";
import { contactListPlan } from "../../../flow/contactList/contactListPlan";
import { makeContactList } from "../../../flow/contactList/makeContactList";
import type { ContactList } from "../../../sheets/contactList/ContactList";
import type { FollowUpCommand } from "../arguments/Command";
import { Complaint } from "../Complaint";
import { openMended } from "../openMended";
import type { RunResult } from "../run/runMethod";
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
}: FollowUpCommand): Promise<Pick<RunResult, "receipt" | "mended"> & { readonly list: ContactList }> {
  const { opened, workbook, mended } = await openMended(file);
  try {
    const survey = await createSession(workbook, { language, today }).survey();
    if (survey.sources.length === 0) throw new Complaint("input", "noTable", { file });
    const list = await makeContactList(workbook, survey, { tables: survey.tables, today: today(), day: asOf });
    if (out === undefined) return { list, mended };
    const receipt = await workbook.write(contactListPlan(list, language));
    opened.save(out);
    return { list, receipt, mended };
  } finally {
    await opened.close();
  }
}
