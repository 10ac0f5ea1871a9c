import { HostError } from "./HostError";
import type { HostObject } from "./HostObject";

/** The objects that the client keeps between requests (`_KeepReference`, tracked objects), by reference id. */
export class References {
  readonly #byId = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #next = 1;

  keep(object: HostObject): void {
    if (this.#ids.has(object)) return;
    const id = `ref${String(this.#next)}`;
    this.#next += 1;
    this.#ids.set(object, id);
    this.#byId.set(id, object);
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  /** Throws `InvalidReference` for an id that was never kept or is kept no more. */
  get(id: string): HostObject {
    const object = this.#byId.get(id);
    if (!object) throw new HostError("InvalidReference", "This reference is not valid for the current operation.", id);
    return object;
  }

  remove(id: string): void {
    const object = this.#byId.get(id);
    if (!object) return;
    this.#byId.delete(id);
    this.#ids.delete(object);
  }

  values(): Iterable<HostObject> {
    return this.#byId.values();
  }

  clear(): void {
    for (const id of [...this.#byId.keys()]) this.remove(id);
  }
}
