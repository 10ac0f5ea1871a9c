import { isBlank } from "../../core/cells/isBlank";
import { readDate } from "../../core/cells/readDate";
import { readKey } from "../../core/cells/readKey";
import { textOf } from "../../core/cells/textOf";
import { isoOf } from "../../core/days/isoOf";
import type { Cell } from "../../core/Cell";
import type { Culture } from "../../core/Culture";
import type { Day } from "../../core/days/Day";
import { handColumns } from "../../sheets/contactList/ContactList";
import { notDoneWords } from "../../words/contactList";
import type { ListedHand } from "../../workbook/WorkbookPort";

/** What the user wrote beside one customer. */
export interface Hand {
  /** Whether the cell of that column holds anything. */
  readonly typed: Readonly<Record<(typeof handColumns)[number], boolean>>;
  readonly owner: string;
  /** Whether he says that the contact was made. */
  readonly ticked: boolean;
  /** The day of the contact that he says was made; `null` where he says nothing. */
  readonly made: Day | null;
  /** The last contact that any list knows of. */
  readonly onList: Day | null;
  /** The day that he set for the next one. */
  readonly next: Day | null;
  readonly note: string;
  /** What stands where the date of the contact should be and is none of the past: it must not stand in the date's way. */
  readonly stray: string;
}

/** The latest day that an earlier list can tell of, and how its cells are read. */
interface Reading {
  readonly culture: Culture;
  readonly day: Day;
}

/**
 * Reads what was written on an earlier list, by the customer as a key. A tick without a date is of the day of that list; a date without a tick says that the contact
 * was made on it; a date that is still to come cannot be one. O(rows).
 */
export function handOf(listed: ListedHand | null, reading: Reading): ReadonlyMap<string, Hand> {
  const found = new Map<string, Hand>();
  const days = new Map(Object.entries(listed?.days ?? {}));
  const madeOn = Math.min(listed?.day ?? reading.day, reading.day);
  for (const { name, cells } of listed?.rows ?? []) {
    const key = readKey(name);
    const hand = handIn(cells, { ...reading, madeOn, before: days.get(key) ?? null });
    // Of several rows of one name, the one beside which something is written counts.
    if (!found.has(key) || Object.values(hand.typed).includes(true)) found.set(key, hand);
  }
  for (const [key, before] of days) if (!found.has(key)) found.set(key, handIn([], { ...reading, madeOn, before }));
  return found;
}

function handIn(cells: readonly Cell[], { culture, day, madeOn, before }: Reading & { madeOn: Day; before: Day | null }): Hand {
  const [owner = null, done = null, doneOn = null, next = null, note = null] = cells;
  const ticked = isDone(done);
  const typedDay = dayIn(doneOn, culture);
  const past = typedDay !== null && typedDay <= day;
  const made = past ? typedDay : ticked ? madeOn : null;
  const typed = Object.fromEntries(handColumns.map((id, index) => [id, !isBlank([owner, done, doneOn, next, note][index]!)]));
  return {
    typed: typed as Hand["typed"],
    owner: textOf(owner).trim(),
    ticked,
    made,
    onList: made === null || before === null ? (made ?? before) : Math.max(made, before),
    next: dayIn(next, culture),
    note: textOf(note).trim(),
    stray: past || isBlank(doneOn) ? "" : typedDay === null ? textOf(doneOn).trim() : isoOf(typedDay),
  };
}

function dayIn(cell: Cell, culture: Culture): Day | null {
  const reading = readDate(cell, culture);
  return "value" in reading ? reading.value : null;
}

/** Whatever stands there says done, but for words that say the opposite. */
function isDone(cell: Cell): boolean {
  if (isBlank(cell) || cell === false || cell === 0) return false;
  return !notDoneWords.includes(textOf(cell).trim().toLowerCase());
}
