import { readKey } from "../../core/cells/readKey";
import type { Day } from "../../core/days/Day";
import { contactListSheet, type ContactList } from "../../sheets/contactList/ContactList";
import type { WorkbookPort } from "../../workbook/WorkbookPort";
import type { Survey } from "../Session";
import { askMethods } from "./askMethods";
import type { Ground } from "./Ground";
import { handOf, type Hand } from "./handOf";
import { isOpen, listContacts } from "./listContacts";
import type { Person } from "./PeopleRead";
import { proposeDay } from "./proposeDay";
import { readPeople } from "./readPeople";
import { sharedReads } from "./sharedReads";

/** What the list is made from, and for which day. */
export type ContactListWish = Pick<Ground, "today" | "watch" | "tables"> & {
  /** The day to make the list for; `null` for the proposal. */
  readonly day: Day | null;
};

/**
 * Works out who is to be contacted, over all methods that the workbook holds results of, with what was done by the list that stands there; nothing is written.
 * @throws Refusal `flow.nothingRun`, `flow.noRows`, `flow.noCustomerColumn`, `workbook.tableGone`
 * Cost: that of the methods; every column is read once.
 */
export async function makeContactList(
  workbook: WorkbookPort,
  { facts, sources }: Pick<Survey, "facts" | "sources">,
  wish: ContactListWish,
): Promise<ContactList> {
  const { culture } = facts;
  const ground: Ground = { workbook: sharedReads(workbook), sources, culture, ...wish };
  const { methods: written } = await workbook.owned();
  const memory = await workbook.recall();
  const read = await readPeople(ground, wish.day ?? wish.today);
  const { day, ofThePast } = wish.day === null ? proposeDay(read.newest, wish.today) : { day: wish.day, ofThePast: false };
  const { answers, methods, silent } = await askMethods({ ...ground, today: day }, { written, memory, asOf: wish.day });
  const hand = handOf(await workbook.hand(contactListSheet), { culture, day });
  const rows = listContacts({ people: read.people, answers, hand, day });
  return {
    day,
    ofThePast,
    rows,
    due: rows.filter(isOpen).length,
    methods,
    silent,
    ticked: tickedOf(read.people, hand),
    contactsKnown: read.people.some(({ contact }) => contact !== null),
    skipped: read.skipped,
    moneyFormat: read.moneyFormat,
    ...(read.rocYears && { rocYears: true }),
  };
}

/** What only the list knows: contacts that were ticked and are later than those in the tables. */
function tickedOf(people: readonly Person[], hand: ReadonlyMap<string, Hand>): Readonly<Record<string, Day>> {
  const found = new Map<string, Day>();
  for (const { name, contact } of people) {
    const key = readKey(name);
    const onList = hand.get(key)?.onList ?? null;
    if (onList !== null && (contact === null || onList > contact)) found.set(key, onList);
  }
  return Object.fromEntries(found);
}
