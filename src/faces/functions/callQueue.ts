interface Ground {
  /** Milliseconds. */
  readonly now: () => number;
  /** Lets the page answer before it resolves. */
  readonly rest: () => Promise<void>;
  /** So long work goes on before it rests. */
  readonly slice?: number;
}

/**
 * Does work in turn, in slices between which the page can answer: thousands of calls may arrive at once. The first is done after a rest, so that those that come
 * with it are in the queue. What fails fails alone.
 */
export function callQueue({ now, rest, slice = 40 }: Ground): <T>(work: () => T) => Promise<T> {
  let waiting: (() => void)[] = [];
  let next = 0;
  let busy = false;
  const drain = async (): Promise<void> => {
    await rest();
    let began = now();
    while (next < waiting.length) {
      waiting[next++]!();
      if (now() - began < slice) continue;
      // What is done is let go with the cells that it held: in a storm the queue may never be empty.
      waiting = waiting.slice(next);
      next = 0;
      await rest();
      began = now();
    }
    waiting = [];
    next = 0;
    busy = false;
  };
  return <T>(work: () => T) => {
    const result = new Promise<T>((resolve, reject) => {
      waiting.push(() => {
        try {
          resolve(work());
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
    });
    if (!busy) {
      busy = true;
      void drain();
    }
    return result;
  };
}
