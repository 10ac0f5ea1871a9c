import type { Language } from "../../core/Language";
import type { ContactList } from "../../sheets/contactList/ContactList";
import type { Receipt, WorkbookPort } from "../../workbook/WorkbookPort";
import type { Survey } from "../Session";
import { contactListPlan } from "./contactListPlan";
import { makeContactList, type ContactListWish } from "./makeContactList";

/** Works the list out and writes it. Throws Refusal as `makeContactList` and `WorkbookPort.write` do. */
export async function writeContactList(
  workbook: WorkbookPort,
  survey: Pick<Survey, "facts" | "sources">,
  wish: ContactListWish & { readonly language: Language },
): Promise<{ readonly list: ContactList; readonly receipt: Receipt }> {
  const list = await makeContactList(workbook, survey, wish);
  return { list, receipt: await workbook.write(contactListPlan(list, wish.language), wish.watch) };
}
