import { readKey } from "../../core/cells/readKey";
import type { Day } from "../../core/days/Day";
import { urgencies, type ContactRow } from "../../sheets/contactList/ContactList";
import type { Answer } from "./Answer";
import { contactRow } from "./contactRow";
import type { Hand } from "./handOf";
import type { Person } from "./PeopleRead";
import { standingsOf } from "./standingsOf";

interface Wish {
  readonly people: readonly Person[];
  readonly answers: ReadonlyMap<string, readonly Answer[]>;
  readonly hand: ReadonlyMap<string, Hand>;
  readonly day: Day;
}

const order = [...urgencies, "done", "later"] as const;

/**
 * Who is on the list, in its order: the most pressing first, of these the most valuable, of these the longest overdue; then those who are on it for what is written
 * beside them, the next due first. Cost: O(N log N) for N customers.
 */
export function listContacts({ people, answers, hand, day }: Wish): ContactRow[] {
  const standings = standingsOf(people.map(({ value }) => value));
  return people
    .flatMap((person, index) => {
      const said = {
        person,
        answers: answers.get(person.key) ?? [],
        hand: hand.get(readKey(person.name)),
        standing: standings[index]!,
        day,
      };
      return contactRow(said) ?? [];
    })
    .sort(byPriority);
}

function byPriority(a: ContactRow, b: ContactRow): number {
  const waiting = (row: ContactRow): number => row.due ?? Infinity;
  const worth = (row: ContactRow): number => row.value ?? -Infinity;
  const first = order.indexOf(a.state) - order.indexOf(b.state);
  const byDue = compare(waiting(a), waiting(b));
  const byWorth = compare(worth(b), worth(a));
  return first || (isOpen(a) ? byWorth || byDue : byDue || byWorth);
}

/** Unlike a difference, this also takes two infinities. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function isOpen({ state }: ContactRow): boolean {
  return state !== "done" && state !== "later";
}
