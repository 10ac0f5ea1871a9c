import type { RunningExcel } from "../../../src/embedded/node/bootExcel";

/** Requests that were seen so far, and how to look away. */
export interface Watched {
  readonly requests: () => number;
  readonly stop: () => void;
}

/** Calls back before each request of the client reaches Excel, with its number from now on. */
export function beforeRequest({ host: { xdm } }: RunningExcel, call: (request: number) => void): Watched {
  let requests = 0;
  const receive = xdm.receive.bind(xdm);
  xdm.receive = (message: string) => {
    if (message.includes("executeMethod")) call(++requests);
    receive(message);
  };
  return { requests: () => requests, stop: () => (xdm.receive = receive) };
}
