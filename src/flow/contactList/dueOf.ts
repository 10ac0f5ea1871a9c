import type { Day } from "../../core/days/Day";

/** What a method says about the next contact of one customer. */
export interface Asked {
  /** Days between contacts; `null` where the method names a day only. */
  readonly interval: number | null;
  /** The day that the method itself has planned; `null` where it plans none. */
  readonly planned: Day | null;
}

/** When a customer was last in touch; `null` where he was not, or nobody knows. */
export interface Touch {
  readonly contact: Day | null;
  readonly order: Day | null;
  /** The contact that was ticked on the list. */
  readonly onList: Day | null;
}

/** The last contact, in the tables or on the list; where the tables know of none, the last order stands for it. */
export function lastTouch({ contact, order, onList }: Touch): Day | null {
  const inTables = contact ?? order;
  return inTables === null || onList === null ? (inTables ?? onList) : Math.max(inTables, onList);
}

/**
 * The day on which a method wants the customer contacted; `null` where it wants none. A contact that was ticked on the list and is not yet in the tables begins
 * the interval anew; a day that the method had set before its own rhythm stays, unless the contact was made on it or later. Nobody knows of a last contact: at once.
 */
export function dueOf({ interval, planned }: Asked, touch: Touch, day: Day): Day | null {
  const last = lastTouch(touch);
  const regular = interval === null ? null : last === null ? day : last + interval;
  if (planned === null || !isTickedSince(touch)) return planned ?? regular;
  const isKept = planned <= touch.onList!;
  if (regular === null) return isKept ? null : planned;
  return !isKept && isBeforeRhythm({ interval, planned }, touch) ? Math.min(planned, regular) : regular;
}

/** Whether a method wants a contact sooner than its own interval: there is a particular reason, such as a complaint. */
export function isBeforeRhythm({ interval, planned }: Asked, { contact }: Pick<Touch, "contact">): boolean {
  return planned !== null && interval !== null && contact !== null && planned < contact + interval;
}

/** Whether a contact was ticked that the tables do not have. */
function isTickedSince({ contact, onList }: Touch): boolean {
  return onList !== null && (contact === null || onList > contact);
}
