/** Work that is done when what asks for it has come to rest, and never twice at a time. */
export interface AtRest {
  /** Does the work so many milliseconds from now, unless it is asked for again before. Asked for meanwhile, it is done once more afterwards. */
  readonly soon: (pause: number) => void;
  readonly stop: () => void;
}

export function atRest(work: () => Promise<void>): AtRest {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let working = false;
  let again = false;
  const run = async (): Promise<void> => {
    again = working;
    if (working) return;
    working = true;
    await work().finally(() => (working = false));
    if (again) await run();
  };
  return {
    soon: (pause) => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void run(), pause);
    },
    stop: () => {
      clearTimeout(waiting);
      again = false;
    },
  };
}
