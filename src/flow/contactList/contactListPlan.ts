import type { Language } from "../../core/Language";
import { basisSheet } from "../../sheets/contactList/basisSheet";
import { contactListWriter, type ContactList } from "../../sheets/contactList/ContactList";
import { contactSheet } from "../../sheets/contactList/contactSheet";
import type { WritePlan } from "../../workbook/WorkbookPort";

/** Everything that writing a list adds to the workbook, as data: the list, and how it is made. */
export function contactListPlan(list: ContactList, language: Language): WritePlan {
  const sheets = list.rows.length === 0 ? [basisSheet(list, language)] : [contactSheet(list, language), basisSheet(list, language)];
  return { method: contactListWriter, sheets };
}
