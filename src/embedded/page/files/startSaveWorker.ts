/** The page's own script for saving, in a thread of its own. */
export function startSaveWorker(): Worker {
  return new Worker(new URL("./saveWorker.ts", import.meta.url));
}
