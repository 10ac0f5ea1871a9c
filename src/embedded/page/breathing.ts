/** Work goes on for so long (milliseconds) before the page may draw and hear keys. */
const SLICE = 10;

/**
 * Long work that is made of many short steps asks this before each of them: where the page did nothing else for a while, it gets a promise to wait
 * for, and meanwhile the page does what is due. With nothing due the wait takes a fraction of a millisecond.
 */
export function breathing(now: () => number = () => performance.now()): () => Promise<void> | undefined {
  let begun = -Infinity;
  let breath: Promise<void> | undefined;
  return () => {
    if (now() - begun < SLICE) return undefined;
    breath ??= nextTask().then(() => {
      begun = now();
      breath = undefined;
    });
    return breath;
  };
}

/** A message comes at once, where a timer of several in a row waits for four milliseconds. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
