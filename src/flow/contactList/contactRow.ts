import type { Day } from "../../core/days/Day";
import { urgencies, type ContactReason, type ContactRow, type SettledCells } from "../../sheets/contactList/ContactList";
import type { Answer } from "./Answer";
import { channelOf, type Standing } from "./channelOf";
import { dueOf, isBeforeRhythm, lastTouch, type Touch } from "./dueOf";
import type { Hand } from "./handOf";
import type { Person } from "./PeopleRead";
import { urgencyOf } from "./urgencyOf";

interface Case {
  readonly person: Person;
  readonly answers: readonly Answer[];
  readonly hand: Hand | undefined;
  readonly standing: Standing;
  readonly day: Day;
}

/**
 * The row of a customer: to be contacted where a method says so, or where the day has come that the user set, which wins over the methods; else kept for what is written
 * beside him. `undefined` where there is nothing of either. O(answers).
 */
export function contactRow({ person, answers, hand, standing, day }: Case): ContactRow | undefined {
  const touch = { contact: person.contact, order: person.order, onList: hand?.onList ?? null };
  const reasons = answers.flatMap((answer) => reasonOf(answer, touch, day)).sort(byPressure);
  const ownDate = ownDateOf(hand, touch);
  const dates = ownDate === null ? reasons.map(({ due }) => due) : [ownDate];
  const due = dates.length === 0 ? null : dates.reduce((earliest, each) => Math.min(earliest, each));
  const open = due !== null && due <= day;
  if (!open && !isWrittenOn(hand, person)) return undefined;
  const pressing = reasons.filter((reason) => reason.due <= day);
  const urgency = ownDate !== null ? "urgent" : (pressing[0]?.urgency ?? "routine");
  const phrase = answers.find((answer) => answer.phrase !== null)?.phrase ?? null;
  return {
    name: person.name,
    state: open ? urgency : (hand?.made ?? null) !== null ? "done" : "later",
    reasons: open ? pressing : [],
    ownDate: ownDate !== null,
    channel: channelOf({ phrase, urgency, standing, role: person.role }),
    due,
    lastContact: lastTouch(touch),
    value: person.value,
    owner: person.owner,
    settled: settledOf(hand, { open, ownDate }),
  };
}

function reasonOf(answer: Answer, touch: Touch, day: Day): ContactReason[] {
  const due = dueOf(answer, touch, day);
  if (due === null) return [];
  const { method, label, role, advice, interval } = answer;
  const particular = isBeforeRhythm(answer, touch) && due === answer.planned;
  const urgency = particular ? "urgent" : urgencyOf({ role, interval });
  return [{ method, label, role, advice, interval, due, urgency, why: particular ? answer.why : null }];
}

/** The most pressing first; of equal ones, that which was due first. */
function byPressure(a: ContactReason, b: ContactReason): number {
  return urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) || a.due - b.due;
}

/** The day that the user set, as long as nobody was in touch on it or later. */
function ownDateOf(hand: Hand | undefined, touch: Touch): Day | null {
  const next = hand?.next ?? null;
  const since = [touch.contact, touch.onList].some((made) => made !== null && next !== null && made >= next);
  return since ? null : next;
}

/** An owner whom the table names as well is no reason to stay on the list. */
function isWrittenOn(hand: Hand | undefined, { owner }: Person): boolean {
  if (!hand) return false;
  const { owner: named, ...others } = hand.typed;
  return Object.values(others).includes(true) || (named && hand.owner !== (owner ?? ""));
}

/** What was made bears its day; when the next contact is due, the cells for it are empty again, and a date that was kept goes as well. */
function settledOf(hand: Hand | undefined, { open, ownDate }: { readonly open: boolean; readonly ownDate: Day | null }): SettledCells {
  if (!hand) return {};
  const kept = open && hand.next !== null && ownDate === null ? ({ next: null } as const) : {};
  if (hand.made === null) return kept;
  const note = hand.stray === "" ? {} : { note: [hand.note, hand.stray].filter((piece) => piece !== "").join(" ") };
  if (open) return { done: null, doneOn: null, ...note, ...kept };
  return hand.typed.doneOn && hand.stray === "" ? {} : { doneOn: hand.made, ...note };
}
