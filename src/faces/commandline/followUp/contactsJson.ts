import { isoOf } from "../../../core/days/isoOf";
import type { Day } from "../../../core/days/Day";
import type { Language } from "../../../core/Language";
import { reasonsText } from "../../../sheets/contactList/contactColumns";
import type { Channel, ContactList, ContactRow } from "../../../sheets/contactList/ContactList";

/** The list as JSON: dates are ISO texts, what is missing is `null`. */
export interface ContactsJson {
  readonly day: string;
  readonly due: number;
  readonly methods: readonly string[];
  readonly silent: readonly { readonly method: string; readonly problem: string }[];
  readonly contacts: readonly {
    readonly name: string;
    readonly state: ContactRow["state"];
    readonly why: string | null;
    readonly advice: string | null;
    readonly channel: Channel;
    readonly due: string | null;
    readonly lastContact: string | null;
    readonly value: number | null;
    readonly owner: string | null;
  }[];
}

/** Puts a list into the form that programs read. */
export function contactsJson(list: ContactList, language: Language): ContactsJson {
  return {
    day: isoOf(list.day),
    due: list.due,
    methods: list.methods.map((method) => method[language]),
    silent: list.silent.map(({ method, problem }) => ({ method: method[language], problem: problem[language] })),
    contacts: list.rows.map((row) => ({
      name: row.name,
      state: row.state,
      why: reasonsText(row, language),
      advice: row.reasons[0]?.advice[language] ?? null,
      channel: row.channel,
      due: dated(row.due),
      lastContact: dated(row.lastContact),
      value: row.value,
      owner: row.owner,
    })),
  };
}

function dated(day: Day | null): string | null {
  return day === null ? null : isoOf(day);
}
