import type { Change, WorkbookModel } from "../../model/WorkbookModel";
import type { KeptWork } from "./KeptWork";

/** Facets that are no change of the file. */
const passing = new Set<Change["facet"]>(["selection", "active"]);

/** Waits this long after the last change (milliseconds), or longer where writing the file takes long. */
const PATIENCE = 1500;

interface Work {
  model: WorkbookModel;
  kept: Pick<KeptWork, "forget" | "keep">;
  /** The file, written at once. */
  bytes: () => Uint8Array;
  /** The file, written elsewhere while the page goes on; `undefined` when the workbook became different meanwhile. */
  aside: () => Promise<Uint8Array | undefined>;
}

/** Knows whether a workbook has changes that were not saved, and keeps them in the browser's store. */
export class UnsavedWork {
  #isUnsaved: boolean;
  #timer = 0;
  #patience = PATIENCE;
  /** What is written aside belongs to this; another one was saved, or put away, meanwhile. */
  #turn = 0;
  #isWriting = false;
  /** Counts the changes. */
  #edition = 0;
  #saving: Promise<Uint8Array> | undefined;
  readonly #stop: () => void;
  readonly #hidden = (): void => {
    // The page may be going away: there is no time for anything to be done elsewhere.
    if (document.visibilityState !== "hidden" || (this.#timer === 0 && !this.#isWriting)) return;
    this.#settle();
    void this.#keep(this.work.bytes());
  };

  constructor(
    private readonly work: Work,
    private readonly options: { isUnsaved: boolean; onChange: (isUnsaved: boolean) => void },
  ) {
    this.#isUnsaved = options.isUnsaved;
    options.onChange(this.#isUnsaved);
    this.#stop = work.model.subscribe((changes) => this.#heard(changes));
    document.addEventListener("visibilitychange", this.#hidden);
  }

  get isUnsaved(): boolean {
    return this.#isUnsaved;
  }

  /**
   * The file to hand out. It is written elsewhere while the page goes on, and by the page itself only where the workbook becomes different
   * twice while it is copied. The workbook then counts as saved, unless it was changed since. `undefined` while another is being written.
   */
  async save(): Promise<Uint8Array | undefined> {
    if (this.#saving) return undefined;
    this.#saving = this.#file().finally(() => (this.#saving = undefined));
    return this.#saving;
  }

  /** Resolves when no file is being written to be handed out. */
  async settled(): Promise<void> {
    await this.#saving?.catch(() => undefined);
  }

  /** The workbook needs no keeping: it was saved as it is, or is to be given up. */
  saved(): void {
    this.#settle();
    this.#set(false);
    void this.work.kept.forget();
  }

  dispose(): void {
    this.#settle();
    document.removeEventListener("visibilitychange", this.#hidden);
    this.#stop();
  }

  async #file(): Promise<Uint8Array> {
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      const edition = this.#edition;
      const bytes = await this.work.aside().catch(() => undefined);
      if (!bytes) continue;
      if (edition === this.#edition) this.saved();
      return bytes;
    }
    const bytes = this.work.bytes();
    this.saved();
    return bytes;
  }

  #heard(changes: readonly Change[]): void {
    if (!changes.some(({ facet, source }) => source !== "load" && source !== "calculation" && !passing.has(facet))) return;
    this.#edition += 1;
    this.#set(true);
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#write(), this.#patience);
  }

  async #write(): Promise<void> {
    this.#settle();
    const turn = this.#turn;
    const begun = performance.now();
    this.#isWriting = true;
    const bytes = await this.work.aside().catch(() => this.work.bytes());
    if (turn !== this.#turn) return;
    this.#isWriting = false;
    this.#patience = Math.max(PATIENCE, performance.now() - begun);
    if (bytes) await this.#keep(bytes);
    else if (this.#timer === 0) this.#wait();
  }

  async #keep(bytes: Uint8Array): Promise<void> {
    await this.work.kept.keep({ name: this.work.model.name, bytes });
  }

  /** Nothing is to be written, and what is being written is not wanted. */
  #settle(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#turn += 1;
    this.#isWriting = false;
  }

  #set(isUnsaved: boolean): void {
    if (this.#isUnsaved === isUnsaved) return;
    this.#isUnsaved = isUnsaved;
    this.options.onChange(isUnsaved);
  }
}
