import type { Channel, Told } from "../../../flow/classifier/Channel";

/** Starts the thread beside the pane's. Throws where the browser allows none; a script that cannot be loaded is told as a lost line. */
export function startThread(): Channel {
  const worker = new Worker(/* webpackChunkName: "thread" */ new URL("./classifyingThread", import.meta.url));
  return {
    send: (piece) => worker.postMessage(piece),
    listen: ({ told, lost }) => {
      worker.onmessage = ({ data }: MessageEvent<Told>) => told(data);
      worker.onmessageerror = lost;
      worker.onerror = (event) => {
        // Told to the console by the browser otherwise, as an error; the work is done all the same.
        event.preventDefault();
        lost();
      };
    },
    end: () => worker.terminate(),
  };
}
