import type { WorkbookModel } from "../../model/WorkbookModel";
import { snapshotCells, takeSnapshot } from "../../package/snapshot/WorkbookSnapshot";
import type { CellSnapshot, WorkbookSnapshot } from "../../package/snapshot/WorkbookSnapshot";

export type SaveRequest =
  | { type: "open"; file: Uint8Array | undefined }
  | { type: "begin"; snapshot: WorkbookSnapshot }
  | { type: "cells"; cells: CellSnapshot }
  | { type: "save" };

/** Copying takes this long at most (milliseconds) before the page may draw again. */
const SLICE = 8;

/** Writes a workbook's file in a worker: the page only copies out what changed, a little at a time. */
export class BackgroundSave {
  #worker: { port: Worker; failed: Promise<never> } | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly model: Pick<WorkbookModel, "subscribe"> & Parameters<typeof takeSnapshot>[0],
    /** What the workbook was opened from, where that was a package. */
    private readonly file: Uint8Array | undefined,
    private readonly start: () => Worker,
  ) {}

  /**
   * The file of the workbook as it is now, one after the other. `undefined` when the workbook became different while it was copied.
   * @throws Error when the worker fails
   */
  bytes(): Promise<Uint8Array | undefined> {
    const next = this.#last.then(() => this.#write());
    this.#last = next.catch(() => undefined);
    return next;
  }

  dispose(): void {
    this.#worker?.port.terminate();
    this.#worker = undefined;
  }

  async #write(): Promise<Uint8Array | undefined> {
    const { port, failed } = (this.#worker ??= this.#open());
    if (!(await this.#copy(port))) return undefined;
    const written = new Promise<Uint8Array>((resolve) => {
      port.onmessage = ({ data }: MessageEvent<Uint8Array>) => resolve(data);
    });
    send(port, { type: "save" });
    return Promise.race([written, failed]);
  }

  /** Sends the workbook; answers whether it stayed the same all the while. */
  async #copy(port: Worker): Promise<boolean> {
    const state = { isSame: true };
    const stop = this.model.subscribe(() => (state.isSame = false));
    try {
      send(port, { type: "begin", snapshot: takeSnapshot(this.model) });
      let end = performance.now() + SLICE;
      for (const cells of snapshotCells(this.model, this.file !== undefined)) {
        send(port, { type: "cells", cells });
        if (performance.now() < end) continue;
        await new Promise((resolve) => setTimeout(resolve));
        if (!state.isSame) break;
        end = performance.now() + SLICE;
      }
    } finally {
      stop();
    }
    return state.isSame;
  }

  #open(): { port: Worker; failed: Promise<never> } {
    const port = this.start();
    const failed = new Promise<never>((_, reject) => {
      port.onerror = ({ message }) => reject(new Error(message));
    });
    failed.catch(() => this.dispose());
    send(port, { type: "open", file: this.file });
    return { port, failed };
  }
}

function send(port: Worker, request: SaveRequest): void {
  port.postMessage(request);
}
