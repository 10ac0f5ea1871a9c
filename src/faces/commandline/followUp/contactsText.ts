import { isoOf } from "../../../core/days/isoOf";
import type { Language } from "../../../core/Language";
import { reasonsText } from "../../../sheets/contactList/contactColumns";
import type { ContactList, ContactRow } from "../../../sheets/contactList/ContactList";
import { findingText } from "../../../sheets/contactList/findingText";
import { commandWords } from "../../../words/commandline";
import { contactListWords } from "../../../words/contactList";
import { format } from "../../../words/format";
import { say } from "../../../words/say";
import type { Receipt } from "../../../workbook/WorkbookPort";
import { alignTable } from "../print/alignTable";
import { writtenLines } from "../print/writtenLines";

/** Rows told one by one before the rest is only counted. */
const mostTold = 30;

interface Told {
  readonly language: Language;
  readonly receipt: Receipt | undefined;
  readonly out: string | undefined;
}

/** The list for people: how many are due, whom to contact first and why, which methods said so, and what was written. */
export function contactsText(list: ContactList, { language, receipt, out }: Told): string {
  const { titleOn, basis } = contactListWords;
  const open = list.rows.slice(0, list.due);
  const rest = open.length - mostTold;
  const lines = [
    say(titleOn, language, { day: list.day }),
    findingText(list, language),
    say(basis.methods, language, { methods: list.methods.map((method) => method[language]).join(basis.comma[language]) }),
    ...list.silent.map(({ method, problem }) => say(basis.silent, language, { method: method[language], problem: problem[language] })),
    ...(open.length > 0
      ? ["", ...alignTable([headers(language), ...open.slice(0, mostTold).map((row) => cells(row, list, language))])]
      : []),
    ...(rest > 0 ? [say(commandWords.andMore, language, { count: rest })] : []),
    ...writtenLines(receipt, out, language),
  ];
  return `${lines.join("\n")}\n`;
}

const shown = ["priority", "customer", "channel", "due", "overdue", "value", "reasons"] as const;

function headers(language: Language): string[] {
  return shown.map((id) => contactListWords.headers[id][language]);
}

function cells(row: ContactRow, { day }: ContactList, language: Language): string[] {
  const { states, channels } = contactListWords;
  return [
    states[row.state][language],
    row.name,
    channels[row.channel][language],
    row.due === null ? "" : isoOf(row.due),
    row.due === null ? "" : String(day - row.due),
    row.value === null ? "" : format.money(row.value, language),
    reasonsText(row, language) ?? "",
  ];
}
