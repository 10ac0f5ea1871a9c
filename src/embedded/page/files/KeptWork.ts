const DATABASE = "embedded-workbook";
const STORE = "work";

/** A workbook that was not saved when the page went away. */
export interface KeptFile {
  name: string;
  bytes: Uint8Array;
}

function request<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error("The browser's store refused."));
  });
}

/** Unsaved work in the browser's own store, so that a reload loses nothing. A browser without a store keeps nothing, silently. */
export class KeptWork {
  readonly #database: Promise<IDBDatabase | undefined>;

  /** @param key what the page was asked to open; each has work of its own. */
  constructor(private readonly key: string) {
    this.#database = this.#open().catch(() => undefined);
  }

  async read(): Promise<KeptFile | undefined> {
    const store = await this.#store("readonly");
    return store && request(store.get(this.key) as IDBRequest<KeptFile | undefined>).catch(() => undefined);
  }

  async keep(file: KeptFile): Promise<void> {
    const store = await this.#store("readwrite");
    if (store) await request(store.put(file, this.key)).catch(() => undefined);
  }

  async forget(): Promise<void> {
    const store = await this.#store("readwrite");
    if (store) await request(store.delete(this.key)).catch(() => undefined);
  }

  async #store(mode: IDBTransactionMode): Promise<IDBObjectStore | undefined> {
    return (await this.#database)?.transaction(STORE, mode).objectStore(STORE);
  }

  #open(): Promise<IDBDatabase> {
    const asked = indexedDB.open(DATABASE, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE);
    return request(asked);
  }
}
