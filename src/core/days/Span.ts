import type { Day } from "./Day";

/** A span of days: after the first, up to the last. */
export interface Span {
  readonly after: Day;
  readonly upTo: Day;
}

/** Whether a day lies in the span. */
export function inSpan(day: Day, { after, upTo }: Span): boolean {
  return day > after && day <= upTo;
}
