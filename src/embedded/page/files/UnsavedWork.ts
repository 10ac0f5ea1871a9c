import type { Change, WorkbookModel } from "../../model/WorkbookModel";
import type { KeptWork } from "./KeptWork";

/** Facets that are no change of the file. */
const passing = new Set<Change["facet"]>(["selection", "active"]);

/** Waits this long after the last change (milliseconds), or longer where saving takes long. */
const PATIENCE = 1500;

/** Knows whether a workbook has changes that were not saved, and keeps them in the browser's store. */
export class UnsavedWork {
  #isUnsaved: boolean;
  #timer = 0;
  #patience = PATIENCE;
  readonly #stop: () => void;
  readonly #hidden = (): void => {
    if (document.visibilityState === "hidden" && this.#timer !== 0) void this.#keep();
  };

  constructor(
    private readonly work: { model: WorkbookModel; bytes: () => Uint8Array; kept: KeptWork },
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

  /** The workbook was saved as it is. */
  saved(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#set(false);
    void this.work.kept.forget();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    document.removeEventListener("visibilitychange", this.#hidden);
    this.#stop();
  }

  #heard(changes: readonly Change[]): void {
    if (!changes.some(({ facet, source }) => source !== "load" && source !== "calculation" && !passing.has(facet))) return;
    this.#set(true);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#keep(), this.#patience);
  }

  async #keep(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = 0;
    const begun = performance.now();
    const bytes = this.work.bytes();
    this.#patience = Math.max(PATIENCE, (performance.now() - begun) * 10);
    await this.work.kept.keep({ name: this.work.model.name, bytes });
  }

  #set(isUnsaved: boolean): void {
    if (this.#isUnsaved === isUnsaved) return;
    this.#isUnsaved = isUnsaved;
    this.options.onChange(isUnsaved);
  }
}
