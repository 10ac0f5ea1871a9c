import { Refusal } from "./Refusal";

/**
 * A part of the program that is loaded when it is needed. It may not arrive: the network is gone, or a newer version stands on the server meanwhile.
 * @throws Refusal `part.notLoaded`; calling again asks for it again
 */
export async function loadedPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new Refusal("part.notLoaded", { message: cause instanceof Error ? cause.message : String(cause) });
  }
}
