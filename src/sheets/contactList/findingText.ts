import type { Language } from "../../core/Language";
import { contactListWords } from "../../words/contactList";
import { say } from "../../words/say";
import { urgencies, type ContactList } from "./ContactList";

/** How many are to be contacted, and how pressing it is. */
export function findingText({ rows, due }: ContactList, language: Language): string {
  const { finding, nobody } = contactListWords;
  if (due === 0) return nobody[language];
  const counts = Object.fromEntries(urgencies.map((urgency) => [urgency, rows.filter(({ state }) => state === urgency).length]));
  return say(finding, language, { count: due, ...counts });
}
