import { FileNotFound } from "./fileErrorWord";

export interface NamedBytes {
  name: string;
  bytes: Uint8Array;
}

/** The file's name in an address. */
export function nameInAddress(address: string): string {
  const path = new URL(address, "http://page/").pathname;
  return decodeURIComponent(path.slice(path.lastIndexOf("/") + 1)) || address;
}

/**
 * Reads a file that is served beside the page.
 * @throws FileNotFound when it is not there, or is on another server
 */
export async function readAddress(address: string): Promise<NamedBytes> {
  const url = new URL(address, location.href);
  if (url.origin !== location.origin) throw new FileNotFound(address);
  const answer = await fetch(url).catch(() => undefined);
  if (!answer?.ok) throw new FileNotFound(address);
  return { name: nameInAddress(url.href), bytes: new Uint8Array(await answer.arrayBuffer()) };
}
