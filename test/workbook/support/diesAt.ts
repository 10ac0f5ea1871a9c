import type { Opened } from "./open";
import { open } from "./open";

/** What answers no more once a client has gone. */
type Host = Opened["excel"]["host"];

/** Lets a number of requests through and then none: the tab is closed, the machine lost its power. @returns how many requests came */
export function dieAfter({ xdm }: Host, requests: number): () => number {
  let came = 0;
  const receive = xdm.receive.bind(xdm);
  xdm.receive = (message: string) => {
    if (message.includes("executeMethod") && ++came > requests) return;
    receive(message);
  };
  return () => came;
}

/** How many requests some work makes. */
export async function requestsOf({ excel }: Opened, work: () => Promise<unknown>): Promise<number> {
  const came = dieAfter(excel.host, Infinity);
  await work();
  return came();
}

/** Starts work in a client that dies after some requests, and opens the workbook in another. */
export async function interrupted(opened: Opened, requests: number, work: () => Promise<unknown>): Promise<Opened> {
  const came = dieAfter(opened.excel.host, requests);
  void work().catch(() => undefined);
  for (let waited = 0; came() <= requests && waited < 5000; waited += 5) await new Promise((resolve) => setTimeout(resolve, 5));
  return open(opened.workbook);
}
