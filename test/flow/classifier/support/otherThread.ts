import { answerQuestions } from "../../../../src/flow/classifier/answerQuestions";
import type { Channel, Ear, Told } from "../../../../src/flow/classifier/Channel";
import type { Piece } from "../../../../src/flow/classifier/Piece";

/** How a thread behaves: like one; its script cannot be loaded; it dies at a piece of a question; it never answers. */
type Behaviour = "works" | "missing" | "silent" | { readonly diesAt: number };

/** What was started, sent and ended, newest last. */
export interface Seen {
  readonly ended: number[];
  started: number;
  /** Pieces sent to each thread. */
  readonly sent: number[];
}

/** Lets everything that waits happen. */
export const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Threads in name only: what goes over the line is cloned, and arrives later, as with a worker. */
export function otherThreads(behave: (thread: number) => Behaviour = () => "works"): {
  readonly start: () => Channel;
  readonly seen: Seen;
} {
  const seen: Seen = { started: 0, ended: [], sent: [] };
  return { seen, start: () => thread(seen, behave(seen.started)) };
}

function thread(seen: Seen, behaviour: Behaviour): Channel {
  const number = seen.started++;
  seen.sent[number] = 0;
  let ear: Ear | undefined;
  let over = false;
  const later = (task: () => void): void => void setImmediate(() => over || task());
  const tell = (told: Told): void => {
    const copy = structuredClone(told);
    later(() => ear?.told(copy));
  };
  if (behaviour === "missing") later(() => ear?.lost());
  const answer = behaviour === "missing" ? undefined : answerQuestions(tell);
  return {
    send: (piece: Piece) => {
      const copy = structuredClone(piece);
      const at = seen.sent[number]!++;
      if (typeof behaviour === "object" && at >= behaviour.diesAt) later(() => ear?.lost());
      else if (behaviour !== "silent") later(() => void answer?.(copy));
    },
    listen: (heard) => (ear = heard),
    end: () => {
      over = true;
      seen.ended.push(number);
    },
  };
}
